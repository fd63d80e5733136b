/**
 * Gathers what the contact gate needs to know of many accounts in a constant number of queries. Decides
 * nothing: `decide` of shared/compliance does.
 */
import { Temporal } from 'temporal-polyfill';
import { localSpan } from '../../../../shared/compliance/clock-window.ts';
import type {
  CallFact,
  ConsentFact,
  MessageFact,
} from '../../../../shared/compliance/contact-history.ts';
import { historyDays } from '../../../../shared/compliance/history-days.ts';
import {
  type LocationEvidence,
  locate,
  plausibleZones,
} from '../../../../shared/compliance/location-evidence.ts';
import type { ContactFacts, PhoneType } from '../../../../shared/compliance/types.ts';
import { callBackLead } from '../../../../shared/domain/call-back.ts';
import { locationEvidence, phonesOf, statesOf } from '../../../../shared/domain/reach.ts';
import type { DeskContext } from '../../context.ts';
import { type ConsentRow, listConsentsSince } from '../../store/consents.store.ts';
import {
  type CallRow,
  type LetterSentRow,
  listCallsSince,
  listLettersSince,
} from '../../store/contact-history.store.ts';
import type { ContactSubject } from '../../store/contact-subjects.store.ts';
import { type CallConsent, gatherWishes, noWishes } from './gather-wishes.ts';
import { lookalikeHolds } from './likely-same.ts';

/** The longest window of any state limit, and a day for clocks ahead of the desk's. */
const HISTORY_DAYS = 31;

/** How the facts name people and debts; a request to the gate uses the same names. */
export function gateNames({
  consumerPk,
  accountPk,
}: Pick<ContactSubject, 'consumerPk' | 'accountPk'>) {
  return { personId: `consumer-${consumerPk}`, accountId: `account-${accountPk}` };
}

/** The facts of each account, by its primary key. */
export function gatherContactFacts(
  context: DeskContext,
  subjects: readonly ContactSubject[],
): ReadonlyMap<number, ContactFacts> {
  const consumers = [...new Set(subjects.map(({ consumerPk }) => consumerPk))];
  const since = context.today().subtract({ days: HISTORY_DAYS }).toString();
  const phoneTypes = phoneTypesOf(subjects);
  const calls = byConsumer(listCalls(context, subjects), (row) =>
    toCallFact(row, phoneTypes.get(row.consumerPk)?.get(row.phone)),
  );
  const messages = byConsumer(listLettersSince(context.db, consumers, since), toMessageFact);
  const accounts = subjects.map(({ accountPk }) => accountPk);
  const consents = Map.groupBy(
    listConsentsSince(context.db, accounts, since),
    ({ accountPk }) => accountPk,
  );
  const lookalikes = lookalikeHolds(context.db, consumers);
  const wishes = gatherWishes(context.db, consumers);
  return new Map(
    subjects.map((subject) => {
      const location = locationEvidence(subject.reach);
      const given = consents.get(subject.accountPk) ?? [];
      const wish = wishes.get(subject.consumerPk) ?? noWishes;
      const { inconvenientTimes, optOuts } = wish;
      const wished = wish.callConsents.filter(({ accountPk }) => accountPk === subject.accountPk);
      return [
        subject.accountPk,
        {
          lookalikeHolds: lookalikes.get(subject.consumerPk),
          holds: subject.holds.map((kind) => ({ kind })),
          location,
          states: statesOf(subject.reach),
          history: {
            calls: calls.get(subject.consumerPk) ?? [],
            messages: messages.get(subject.consumerPk) ?? [],
            consents: toConsentFacts({ given, wished }, subject, location),
          },
          ...(inconvenientTimes.length > 0 && { inconvenientTimes }),
          ...(optOuts.length > 0 && { optOuts }),
        },
      ];
    }),
  );
}

/** Only as far back as the places of each person ask for. */
function listCalls(context: DeskContext, subjects: readonly ContactSubject[]): CallRow[] {
  const byDays = Map.groupBy(subjects, ({ reach }) =>
    historyDays({ location: locationEvidence(reach), states: statesOf(reach) }),
  );
  return [...byDays].flatMap(([days, people]) =>
    listCallsSince(
      context.db,
      [...new Set(people.map(({ consumerPk }) => consumerPk))],
      context.today().subtract({ days }).toString(),
    ),
  );
}

type PhoneTypes = ReadonlyMap<string, PhoneType>;

/** The type of each number on file, by the person. */
function phoneTypesOf(subjects: readonly ContactSubject[]): ReadonlyMap<number, PhoneTypes> {
  return new Map(
    subjects.map(({ consumerPk, reach }) => [
      consumerPk,
      new Map(phonesOf(reach).map(({ digits, type }) => [digits, type])),
    ]),
  );
}

function byConsumer<Row extends { readonly consumerPk: number }, Fact>(
  rows: readonly Row[],
  toFact: (row: Row) => Fact,
): ReadonlyMap<number, readonly Fact[]> {
  const facts = new Map<number, Fact[]>();
  for (const row of rows) {
    const known = facts.get(row.consumerPk);
    if (known) known.push(toFact(row));
    else facts.set(row.consumerPk, [toFact(row)]);
  }
  return facts;
}

/** @param phoneType absent for a number that is not on file any more */
function toCallFact(row: CallRow, phoneType: PhoneType | undefined): CallFact {
  const { personId, accountId } = gateNames(row);
  return {
    at: row.localDate,
    direction: row.direction,
    connected: row.connected === 1,
    conversation: row.conversation === 1,
    personId,
    accountIds: [accountId],
    ...(phoneType === undefined ? {} : { phoneType }),
  };
}

function toMessageFact(row: LetterSentRow): MessageFact {
  const { personId, accountId } = gateNames(row);
  return { at: row.mailingDate, medium: 'letter', personId, accountIds: [accountId] };
}

type Consents = {
  /** To one call at an agreed time. */
  readonly given: readonly ConsentRow[];
  /** To more calls for some days. */
  readonly wished: readonly CallConsent[];
};

/**
 * A consent to one call holds from the agreed time, or a little before it, to the end of that day: less than
 * the law's seven days (12 CFR 1006.14(b)(3)(i)).
 */
function toConsentFacts(
  { given, wished }: Consents,
  subject: ContactSubject,
  evidence: LocationEvidence,
): readonly ConsentFact[] {
  if (given.length === 0 && wished.length === 0) return [];
  const zones = plausibleZones(locate(evidence));
  const { personId, accountId } = gateNames(subject);
  const fact = (from: Temporal.Instant, days: number): ConsentFact => ({
    at: localSpan(from, zones).earliest,
    personId,
    accountIds: [accountId],
    days,
  });
  return [
    ...given.map(({ forAt }) => fact(Temporal.Instant.from(forAt).subtract(callBackLead), 1)),
    ...wished.map(({ givenAt, days }) => fact(Temporal.Instant.from(givenAt), days)),
  ];
}
