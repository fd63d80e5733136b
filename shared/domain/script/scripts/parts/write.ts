/** Short forms for writing steps as data. */
import type { OutcomeCode } from '../../../outcomes.ts';
import type { Answer, Disclosure, Effect, Step, Text } from '../../script.ts';

type Extra = Partial<Pick<Step, 'cue' | 'when' | 'limitedContent' | 'unattended'>>;

export function choice(
  key: string,
  id: string,
  label: string,
  next: string,
  ...effects: readonly Effect[]
): Answer {
  return effects.length > 0 ? { key, id, label, next, effects } : { key, id, label, next };
}

/** Whether a step belongs to anyone or to the right party only. */
export type Audience = 'anyone' | 'right_party';

export function question(
  audience: Audience,
  id: string,
  say: Text | null,
  answers: readonly Answer[],
  extra: Extra = {},
): Step {
  return {
    id,
    kind: 'question',
    say,
    requiresRightParty: audience === 'right_party',
    answers,
    ...extra,
  };
}

export function disclose(
  audience: Audience,
  id: string,
  say: Text | null,
  disclosure: Disclosure,
  next: string,
  extra: Extra = {},
): Step {
  return {
    id,
    kind: 'disclosure',
    say,
    requiresRightParty: audience === 'right_party',
    answers: [choice('1', 'read', 'Read aloud', next)],
    disclosure,
    ...extra,
  };
}

export function end(
  audience: Audience,
  id: string,
  outcome: OutcomeCode,
  say: Text | null,
  extra: Extra = {},
): Step {
  return {
    id,
    kind: 'end',
    say,
    requiresRightParty: audience === 'right_party',
    answers: [],
    outcome,
    ...extra,
  };
}
