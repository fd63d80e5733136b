/** Which replies to objections may be shown now. The list itself is `objection-replies.ts`. */
import { objectionReplies } from './objection-replies.ts';
import { fillText, type PlaceholderValues } from './placeholders.ts';
import { type ScriptState, visibleFacts } from './run.ts';
import type { Text } from './script.ts';

export type Objection = {
  readonly id: string;
  /** What the person says, for the agent. */
  readonly label: string;
  readonly audience: 'anyone' | 'right_party';
  readonly reply: Text;
};

export type ObjectionView = Pick<Objection, 'id' | 'label'> & { readonly reply: string };

/** The replies that may be spoken in this state, in its language; before the identity check only harmless ones. */
export function objectionsNow(
  state: ScriptState,
  values: PlaceholderValues,
): readonly ObjectionView[] {
  const { debt } = visibleFacts(state);
  return objectionReplies
    .filter((objection) => debt || objection.audience === 'anyone')
    .map(({ id, label, reply }) => ({
      id,
      label,
      reply: fillText(reply[state.language], values, state.language),
    }));
}
