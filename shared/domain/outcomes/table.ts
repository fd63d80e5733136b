/**
 * The closed list of outcome codes. Where the law leaves doubt whether a conversation took place
 * (someone says stop before saying who they are), the code counts as a conversation.
 */
import type { OutcomeRow } from './outcome.ts';

const everyWay = ['outbound_call', 'inbound_call', 'walk_in'] as const;
const anyCall = ['outbound_call', 'inbound_call'] as const;
const outbound = ['outbound_call'] as const;
const theyCame = ['inbound_call', 'walk_in'] as const;

const talk = { countsAs: 'conversation', connected: true, ways: everyWay } as const;
const reached = { group: 'reached', countsAs: 'contact', connected: true } as const;
const line = { group: 'line', countsAs: 'attempt', ways: outbound } as const;

export const outcomeTable = {
  PAYMENT: {
    ...talk,
    group: 'agreed',
    label: 'Payment taken',
    next: { kind: 'review', inDays: 7 },
  },
  PROMISE: {
    ...talk,
    group: 'agreed',
    label: 'Promise to pay',
    next: { kind: 'promise_due', inDays: 7 },
  },
  PLAN: {
    ...talk,
    group: 'agreed',
    label: 'Plan agreed',
    next: { kind: 'promise_due', inDays: 7 },
  },
  SETTLEMENT_OFFERED: {
    ...talk,
    group: 'agreed',
    label: 'Offer made, thinking it over',
    next: { kind: 'call', inDays: 7 },
  },
  CALLBACK: {
    ...talk,
    group: 'talked',
    label: 'Asked for a call back',
    next: { kind: 'call_back', inDays: 1 },
  },
  RPC_NO_COMMITMENT: {
    ...talk,
    group: 'talked',
    label: 'Right party, nothing agreed',
    next: { kind: 'call', inDays: 7 },
  },
  HARDSHIP: {
    ...talk,
    group: 'talked',
    label: 'Cannot pay, hardship',
    next: { kind: 'review', inDays: 30 },
    flag: 'hardship',
  },
  ALREADY_PAID: {
    ...talk,
    group: 'talked',
    label: 'Says it is already paid',
    next: { kind: 'verify_payment', inDays: 3 },
    hold: 'dispute',
  },
  REFUSED_TO_PAY: {
    ...talk,
    group: 'talked',
    label: 'Will not pay',
    next: { kind: 'review', inDays: 14 },
  },
  RPC_HUNG_UP: {
    ...talk,
    group: 'talked',
    label: 'Right party ended the talk',
    next: { kind: 'call', inDays: 7 },
  },
  DISPUTE: {
    ...talk,
    group: 'protected',
    label: 'Disputes it',
    next: { kind: 'answer_dispute', inDays: 1 },
    hold: 'dispute',
  },
  CEASE: {
    ...talk,
    group: 'protected',
    label: 'Asked us to stop',
    next: null,
    hold: 'cease',
  },
  ATTORNEY: {
    ...talk,
    group: 'protected',
    label: 'Has an attorney',
    next: { kind: 'review', inDays: 30 },
    hold: 'attorney',
  },
  BANKRUPTCY: {
    ...talk,
    group: 'protected',
    label: 'Bankruptcy',
    next: { kind: 'review', inDays: 30 },
    hold: 'bankruptcy',
  },
  IDENTITY_THEFT: {
    ...talk,
    group: 'protected',
    label: 'Says identity was stolen',
    next: { kind: 'review', inDays: 3 },
    hold: 'identity_theft',
  },
  MINOR: {
    ...talk,
    group: 'protected',
    label: 'Under 18',
    next: { kind: 'review', inDays: 7 },
    hold: 'minor',
  },
  DECEASED: {
    ...reached,
    group: 'protected',
    ways: everyWay,
    label: 'Person has died',
    next: { kind: 'review', inDays: 30 },
    hold: 'deceased',
  },
  THIRD_PARTY: {
    ...reached,
    ways: everyWay,
    label: 'Someone else, person not available',
    next: { kind: 'call', inDays: 2 },
  },
  REFUSED_TO_VERIFY: {
    ...reached,
    ways: everyWay,
    label: 'Identity not confirmed',
    next: { kind: 'letter', inDays: 1 },
  },
  LANGUAGE: {
    ...reached,
    ways: everyWay,
    label: 'Needs another language',
    next: { kind: 'call', inDays: 2 },
    flag: 'language',
  },
  WRONG_NUMBER: {
    ...reached,
    ways: anyCall,
    label: 'Wrong number',
    next: { kind: 'trace', inDays: 0 },
    phoneMark: 'wrong_number',
  },
  HUNG_UP: {
    ...reached,
    ways: outbound,
    label: 'Hung up before identity was confirmed',
    next: { kind: 'call', inDays: 3 },
  },
  CALLER_LEFT: {
    group: 'reached',
    countsAs: 'none',
    connected: true,
    ways: theyCame,
    label: 'Left before saying who they are',
    next: { kind: 'call', inDays: 1 },
  },
  NO_ANSWER: {
    ...line,
    connected: true,
    label: 'No answer',
    next: { kind: 'call', inDays: 1 },
  },
  VOICEMAIL_LEFT: {
    ...line,
    connected: true,
    label: 'Voicemail, message left',
    next: { kind: 'call', inDays: 3 },
  },
  VOICEMAIL_NO_MESSAGE: {
    ...line,
    connected: true,
    label: 'Voicemail, no message',
    next: { kind: 'call', inDays: 1 },
  },
  BUSY: {
    ...line,
    connected: false,
    label: 'Busy',
    next: { kind: 'call', inDays: 1 },
  },
  NOT_IN_SERVICE: {
    ...line,
    connected: false,
    label: 'Not in service',
    next: { kind: 'trace', inDays: 0 },
    phoneMark: 'not_in_service',
  },
} as const satisfies Record<string, OutcomeRow>;
