/** What a call taught: marks of numbers, flags of the person, and the holds that it gave reason for. */
import type { PhoneStatus } from '../../../../shared/compliance/types.ts';
import type { ConsumerFlag } from '../../../../shared/domain/consumer-flags.ts';
import type { Cents } from '../../../../shared/domain/money.ts';
import type { ProposedHold } from '../../../../shared/domain/outcomes.ts';
import { statusOfMark } from '../../../../shared/domain/phone-status.ts';
import { numbersToAsk } from '../../../../shared/domain/script/phone-marks.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import type { CallRow } from '../../store/calls.store.ts';
import { getPhone, listPhones, type PhoneRow } from '../../store/contact-points.store.ts';
import { changeFlag } from '../contact/change-person.ts';
import { setPhoneStatus } from '../contact/change-phone.ts';
import { ownAccounts } from '../contact/consumer-accounts.ts';
import { addHolds } from '../hold/add-holds.ts';
import type { Ending } from './judge-ending.ts';

type Input = ParsedInputOf<'calls.wrapUp'>;

export type Learned = {
  readonly call: CallRow;
  readonly account: AccountKey;
  readonly ending: Ending;
  readonly input: Input;
};

/**
 * Must run inside the transaction that ends the call.
 * @throws AppError `rule-broken` for a mark without the number that it is about
 */
export function keepLearned(context: DeskContext, learned: Learned): void {
  markPhones(context, learned);
  raiseFlags(context, learned);
  placeHolds(context, learned);
}

type Mark = { readonly phone: PhoneRow; readonly status: PhoneStatus };

function marksOf({ db }: DeskContext, { call, account, ending, input }: Learned): readonly Mark[] {
  const phones = listPhones(db, account.consumerPk);
  const onTheLine = phones.find(({ digits }) => digits === call.phone);
  const unnamed = numbersToAsk(ending.phoneMarks, call.phone, phones);
  if (unnamed.length > 0 && input.phoneMarks.length === 0 && input.hasNoNumber !== true) {
    throw new AppError(
      'rule-broken',
      'Say which number is not to be called again, or that it was not given or is not on file.',
    );
  }
  return [
    ...input.phoneMarks.map(({ phoneId, status }) => ({
      phone: getPhone(db, account.consumerPk, phoneId),
      status,
    })),
    // Last: what the call itself showed stands, whatever else was sent along.
    ...(onTheLine
      ? ending.phoneMarks.map((mark) => ({ phone: onTheLine, status: statusOfMark[mark] }))
      : []),
  ];
}

function markPhones(context: DeskContext, learned: Learned): void {
  const { account, call } = learned;
  const latest = new Map<number, Mark>();
  for (const mark of marksOf(context, learned)) latest.set(mark.phone.pk, mark);
  for (const { phone, status } of latest.values()) {
    setPhoneStatus(context, {
      account,
      phone,
      status,
      source: 'call_result',
      reason: '',
      callId: call.id,
    });
  }
}

function flagOf({ ending }: Learned): readonly ConsumerFlag[] {
  if (ending.outcome.flag === 'hardship') return ['hardship'];
  return ending.outcome.flag === 'language' ? ['needs_language'] : [];
}

function raiseFlags(context: DeskContext, learned: Learned): void {
  const { account, call, input } = learned;
  for (const flag of new Set([...flagOf(learned), ...input.flags])) {
    changeFlag(context, { account, flag, isOn: true, source: 'call_result', callId: call.id });
  }
}

function placeHolds(context: DeskContext, learned: Learned): void {
  const { account, call, ending, input } = learned;
  const wanted = new Map<ProposedHold, Cents | undefined>();
  if (ending.outcome.hold) wanted.set(ending.outcome.hold, undefined);
  for (const { kind, amountCents } of input.holds) wanted.set(kind, amountCents);
  const discussed = ownAccounts(context, account, input.alsoDiscussed);
  for (const [kind, amountCents] of wanted) {
    addHolds(context, {
      account,
      kind,
      amountCents,
      // A cease or a dispute of one part is about the debt it was said of.
      otherAccounts: kind === 'cease' ? discussed : [],
      reason: `Said in a call: ${ending.outcome.label}`,
      callId: call.id,
    });
  }
}
