/**
 * Works the queue from the top: whoever may be called is called, whoever may not is passed over. When the
 * list has been gone through, the clock moves to the next opening of the same day.
 */
import { Temporal } from 'temporal-polyfill';
import { minutesOf, outcomeNotes } from '../../electron/sample/notes.ts';
import { holdTalk } from '../../electron/sample/talk.ts';
import type { QueueRow } from '../../shared/ipc/queue.contract.ts';
import { planConversation } from './conversation.ts';
import { type DayBook, noteWorked } from './day-book.ts';
import { accountName, type DemoDay } from './demo-day.ts';
import { dealPeople, type People } from './people.ts';
import { queueRows } from './queue-step.ts';

const mostCalls = 30;
const mostPasses = 4;
/** Few: a page's verdicts are as old as the calls made since. */
const pageSize = 5;
/** Of the next opening that is still waited for. */
const lastHour = 19;
const minutesBetween = 2;

type Pass = {
  /** Openings of accounts that had to wait, ISO 8601 UTC. */
  readonly opensAt: string[];
};

function localTime(at: string, zone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

async function callOne(
  day: DemoDay,
  book: DayBook,
  row: QueueRow,
  people: People,
): Promise<'called' | 'passed' | 'nothing left'> {
  const { desk, journal } = day;
  const { accountId } = row;
  const account = accountName(row);
  const { phones } = await desk.read('accounts.get', { accountId });
  const phone = phones.find(({ decision }) => ['allowed', 'warn'].includes(decision.verdict));
  if (!phone) return 'passed';
  const negotiation = await desk.read('negotiation.get', { accountId });
  const zones = row.localTimes.map(({ zone }) => zone);
  const part = planConversation({ day, book, accountId, account, negotiation, zones }, people);
  if (!part) return 'nothing left';
  const talk = await holdTalk(desk, {
    ...part,
    accountId,
    direction: 'outbound',
    phoneId: phone.id,
    note: outcomeNotes[part.outcome],
    minutes: minutesOf(part.outcome),
  });
  if (!talk.ok) {
    journal.note(`call ${account} not made: ${talk.error.message}`);
    return 'passed';
  }
  const { call, decision } = talk.value.start;
  const localTimes = decision.localTimes.map(({ zone }) => localTime(call.startedAt, zone));
  book.calls.push({
    account,
    phone: phone.digits,
    at: call.startedAt,
    localTimes,
    outcome: talk.value.end.outcomeCode,
  });
  noteWorked(book, { accountId, name: account }, talk.value.end.outcomeCode);
  journal.note(
    `call ${account}: ${talk.value.end.outcomeCode}, begun ${localTimes.join(' and ')} at the consumer's, next ${talk.value.end.nextAction?.kind ?? 'nothing'}`,
  );
  return 'called';
}

/** @returns the openings still to come when calls are left over; undefined when the work is done */
async function goThrough(
  day: DemoDay,
  book: DayBook,
  people: People,
  known: Set<string>,
): Promise<Pass | undefined> {
  const opensAt: string[] = [];
  for await (const row of queueRows(day, {}, pageSize)) {
    if (book.calls.length >= mostCalls) return undefined;
    if (row.verdict.kind !== 'call') {
      if (row.verdict.liftsAt) opensAt.push(row.verdict.liftsAt);
      if (!known.has(row.accountId))
        day.journal.note(`passed over ${accountName(row)}: ${row.verdict.text}`);
      known.add(row.accountId);
      continue;
    }
    const result = await callOne(day, book, row, people);
    if (result === 'nothing left') return undefined;
    if (result === 'called') await day.desk.pass(minutesBetween);
  }
  return { opensAt };
}

/** The earliest opening to come on this business date, early enough to be waited for. */
function nextOpening(day: DemoDay, { opensAt }: Pass): Temporal.Instant | undefined {
  const now = day.desk.now();
  const today = now.toZonedDateTimeISO(day.zone).toPlainDate();
  return opensAt
    .map((at) => Temporal.Instant.from(at))
    .filter((at) => {
      const there = at.toZonedDateTimeISO(day.zone);
      return (
        Temporal.Instant.compare(at, now) > 0 &&
        there.toPlainDate().equals(today) &&
        there.hour < lastHour
      );
    })
    .sort(Temporal.Instant.compare)[0];
}

export async function makeCalls(day: DemoDay, book: DayBook): Promise<void> {
  const people = dealPeople(day.random);
  const known = new Set<string>();
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const rest = await goThrough(day, book, people, known);
    const opening = rest && nextOpening(day, rest);
    if (!opening) break;
    await day.desk.moveTo(opening);
  }
  day.journal.note(`${book.calls.length} calls made`);
}
