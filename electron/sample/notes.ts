/** Notes as an agent would write them, by how the call ended. */
import type { OutcomeCode } from '../../shared/domain/outcomes.ts';

export const outcomeNotes: Readonly<Record<OutcomeCode, string>> = {
  PAYMENT: 'Amount and method read back. Receipt goes out by mail.',
  PROMISE: 'Gets paid that week; amount and date read back twice.',
  PLAN: 'Every date and amount read out. Agreement goes out by mail.',
  SETTLEMENT_OFFERED: 'Wants to talk it over at home first.',
  CALLBACK: 'At work just now, asked for another time.',
  RPC_NO_COMMITMENT: 'Knows about the account, waits for a tax refund.',
  HARDSHIP: 'Hours were cut. Told about nonprofit credit counseling.',
  ALREADY_PAID: 'Says it was paid at the counter; will send a copy.',
  REFUSED_TO_PAY: 'Does not want to pay, gave no reason.',
  RPC_HUNG_UP: 'Ended the call in the middle of a sentence.',
  DISPUTE: 'Says the amount is wrong: one charge was refunded.',
  CEASE: 'Asked that we stop. Confirmed and noted.',
  ATTORNEY: 'Has an attorney; name and address noted under People.',
  BANKRUPTCY: 'Chapter 7 filed last month; case number noted.',
  IDENTITY_THEFT: 'Never opened this account; report has been made.',
  MINOR: 'Is seventeen. Name of a parent noted.',
  DECEASED: 'Sister answered. Condolences given, nothing else asked.',
  THIRD_PARTY: 'Not in; no message left.',
  REFUSED_TO_VERIFY: 'Did not want to say the ZIP code on the phone.',
  LANGUAGE: 'Prefers Portuguese.',
  WRONG_NUMBER: 'Nobody of that name there for two years.',
  HUNG_UP: 'Hung up after the greeting.',
  CALLER_LEFT: 'Left before saying a name.',
  NO_ANSWER: '',
  VOICEMAIL_LEFT: 'Limited-content message, word for word.',
  VOICEMAIL_NO_MESSAGE: 'Greeting names a family; no message.',
  BUSY: '',
  NOT_IN_SERVICE: 'Recording: not in service.',
};

/** Usual length of such a call, in minutes. */
export function minutesOf(code: OutcomeCode): number {
  switch (code) {
    case 'NO_ANSWER':
    case 'BUSY':
    case 'NOT_IN_SERVICE':
    case 'HUNG_UP':
    case 'VOICEMAIL_NO_MESSAGE':
      return 1;
    case 'PLAN':
    case 'SETTLEMENT_OFFERED':
    case 'HARDSHIP':
      return 8;
    case 'PAYMENT':
    case 'PROMISE':
      return 5;
    default:
      return 3;
  }
}
