/** All of one account in one answer: what its workspace needs before the first word is said. */
import { Temporal } from 'temporal-polyfill';
import { accountFlags } from '../../../../shared/domain/account-flags.ts';
import { readConsumerFlags } from '../../../../shared/domain/consumer-flags.ts';
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import { cents } from '../../../../shared/domain/money.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { listLatestOutcomeCodes } from '../../store/calls.store.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { findNoteDraft } from '../../store/note-drafts.store.ts';
import {
  getWorkspaceRow,
  type LinkRow,
  listAccountsOfConsumers,
  listLettersOfAccount,
  listOtherAccounts,
  type WorkspaceRow,
} from '../../store/workspace.store.ts';
import { gatherKnown, judgeCall, type Known, zonesOf } from '../call/judge-call.ts';
import { findOpenCallView } from '../call/open-call.ts';
import { likelySameAs, personHolds } from '../contact/likely-same.ts';
import { debtDates } from '../money/debt-dates.ts';
import { describeContact } from './describe-contact.ts';
import { debtValue, holdValues, promiseValues } from './describe-debt.ts';
import { describeWishes } from './describe-wishes.ts';
import { nextActionValue } from './next-action-value.ts';
import { spokenValues } from './spoken-values.ts';

type Workspace = OutputOf<'accounts.get'>;

const mostLikely = 20;
const mostOutcomes = 60;
const tailLength = 4;

/** @throws AppError `not-found` */
export function getWorkspace(
  context: DeskContext,
  { accountId }: ParsedInputOf<'accounts.get'>,
): Workspace {
  const { db, settings } = context;
  const row = getWorkspaceRow(db, accountId);
  const money = getMoneyAccount(db, accountId);
  const now = context.now();
  const today = context.today();
  const known = gatherKnown(context, row.pk);
  const contact = describeContact(context, row, { known, at: now });
  const limitation = limitationOf(debtDates(money), today);
  const flags = readConsumerFlags(JSON.parse(row.flags) as string[]);
  const balanceAgeDays = ageInDays(row.balanceAsOf, today);
  const openCall = findOpenCallView(context);
  const nextAction = nextActionValue(row);
  const callBack = callBackValue(nextAction?.at, known, now);
  return {
    now: now.toString(),
    zone: settings.zone,
    today: today.toString(),
    account: headValue(row, balanceAgeDays),
    consumer: consumerValue(row, flags),
    debt: debtValue(context, row, { money, limitation }),
    ...contact,
    wishes: describeWishes(context, row, { zones: zonesOf(known), at: now }),
    holds: holdValues(context, row),
    flags: accountFlags({
      today,
      isLive: row.state === 'live',
      validationSentOn: row.validationSentOn,
      validationEndsOn: row.validationEndsOn,
      limitation,
      language: row.language,
      mail: contact.mail,
      isZoneKnown: contact.contact.localTimes.length > 0,
      areStateRulesReviewed: contact.contact.decision.stateRulesReviewed,
      balanceAgeDays,
      validityDays: money.policy.validityDays,
      flags,
      lookalikeHolds: known.facts.lookalikeHolds ?? [],
    }),
    ...(nextAction && { nextAction }),
    ...(callBack && { callBack }),
    ...(row.snoozedUntil !== null && {
      snoozed: { until: row.snoozedUntil, reason: row.snoozeReason ?? '' },
    }),
    promises: promiseValues(context, row.pk),
    letters: listLettersOfAccount(db, row.pk),
    otherAccounts: listOtherAccounts(db, row).map(linkValue),
    likelySame: likelySameValues(context, row.consumerPk),
    spoken: spokenValues(context, row),
    isFirstCommunication: row.isDisclosed === 0,
    ...(openCall && { openCall }),
    recentOutcomes: listLatestOutcomeCodes(db, mostOutcomes),
    noteDraft: findNoteDraft(db, row.pk),
  };
}

/** The call that was promised, judged for the moment it was promised for. */
function callBackValue(
  agreed: string | undefined,
  known: Known,
  now: Temporal.Instant,
): Workspace['callBack'] {
  if (agreed === undefined) return undefined;
  const at = Temporal.Instant.from(agreed);
  if (Temporal.Instant.compare(at, now) <= 0) return undefined;
  return { at: agreed, decision: judgeCall(known, { direction: 'outbound', at }) };
}

function ageInDays(from: string, today: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(from).until(today, { largestUnit: 'days' }).days;
}

function headValue(row: WorkspaceRow, days: number): Workspace['account'] {
  const { product, contractType, creditorAtItemization, currentCreditor, state, number } = row;
  return {
    id: row.accountId,
    client: { code: row.clientCode, name: row.clientName },
    number,
    tail: number.slice(-tailLength),
    product,
    contractType,
    creditorAtItemization,
    currentCreditor,
    state,
    balanceCents: cents(row.balanceCents),
    balanceAsOf: { label: row.fileLabel ?? '', date: row.balanceAsOf, days },
    placedOn: row.placedOn,
    placementNotes: row.placementNotes,
    residence: row.residence,
  };
}

function consumerValue(
  row: WorkspaceRow,
  flags: Workspace['consumer']['flags'],
): Workspace['consumer'] {
  return {
    type: row.consumerType,
    name: row.consumerName,
    ...(row.dateOfBirth !== null && { dateOfBirth: row.dateOfBirth }),
    ...(row.ssnLast4 !== null && { ssnLast4: row.ssnLast4 }),
    language: row.language,
    email: row.email,
    ...(row.statedZone !== null && { statedZone: row.statedZone }),
    flags,
  };
}

function linkValue(row: LinkRow): Workspace['otherAccounts'][number] {
  const { accountId, clientCode, clientName, number, consumerName, balanceCents, state } = row;
  return {
    accountId,
    client: { code: clientCode, name: clientName },
    number,
    consumerName,
    balanceCents: cents(balanceCents),
    state,
  };
}

/** The accounts of records that may be the same person, with what they share and the holds on that person. */
function likelySameValues({ db }: DeskContext, consumerPk: number): Workspace['likelySame'] {
  const alike = likelySameAs(db, consumerPk);
  const pks = [...alike.keys()];
  const holds = personHolds(db, pks);
  return listAccountsOfConsumers(db, pks, mostLikely).map((row) => ({
    ...linkValue(row),
    shares: alike.get(row.consumerPk) ?? 'identity',
    holds: [...(holds.get(row.consumerPk) ?? [])],
  }));
}
