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

/**
 * What a mark needs a reason for, as it is asked: a number that opens again, and one that from then on says
 * nothing about where the consumer is, which may widen the hours of calls (12 CFR 1006.6(b)(1)).
 */
export const reasonsToGive: Readonly<Partial<Record<PhoneStatus, string>>> = {
  ok: 'Say why this number may be called again.',
  wrong: 'Say how it is known that the number belongs to somebody else.',
};
