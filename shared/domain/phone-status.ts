/** What is known of a telephone number, in the agent's words. */
import type { PhoneStatus } from '../compliance/types.ts';
import type { PhoneMark } from './outcomes.ts';

export const phoneStatusLabels: Readonly<Record<PhoneStatus, string>> = {
  ok: 'May be called',
  wrong: 'Wrong number',
  not_in_service: 'Not in service',
  opted_out: 'Opted out',
  prohibited: 'Prohibited at work',
};

/** The status that a mark of a call leaves on the number. */
export const statusOfMark = {
  wrong_number: 'wrong',
  not_in_service: 'not_in_service',
  opted_out: 'opted_out',
} as const satisfies Readonly<Record<PhoneMark, PhoneStatus>>;
