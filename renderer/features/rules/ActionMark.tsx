/** What a rule does, as a word with a shape of its own. */
import type { ActionWord } from '../../../shared/compliance/explain/meanings.ts';
import {
  BlockIcon,
  type IconComponent,
  LockIcon,
  NeutralIcon,
  NextIcon,
  WarningIcon,
} from '../../components/icons/icons.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { Tone } from '../../theme/tokens.ts';

const looks: Readonly<Record<ActionWord, { readonly tone: Tone; readonly icon: IconComponent }>> = {
  BLOCK: { tone: 'blocked', icon: BlockIcon },
  HOLD: { tone: 'blocked', icon: LockIcon },
  WARN: { tone: 'attention', icon: WarningIcon },
  REQUIRE: { tone: 'next', icon: NextIcon },
  LOG: { tone: 'neutral', icon: NeutralIcon },
};

export type ActionMarkProps = {
  readonly action: ActionWord;
  readonly variant?: 'tint' | 'plain' | undefined;
};

export function ActionMark({ action, variant = 'plain' }: ActionMarkProps) {
  const { tone, icon } = looks[action];
  return (
    <StatusChip tone={tone} icon={icon} variant={variant}>
      {action}
    </StatusChip>
  );
}
