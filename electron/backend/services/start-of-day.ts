/**
 * Start of day: once per business date overdue promises become broken, call-backs and other plans come
 * due, and scores follow the calendar. Small desks are ready before the agent sees them; large ones are
 * worked through in short turns while the agent works.
 */
import type { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../context.ts';
import { hasMoreAccountsThan, hasStartedDay } from '../store/start-of-day.store.ts';
import { transact } from '../store/transaction.ts';
import { moveMarks } from './once.ts';
import { dayTurns } from './queue/day-turns.ts';

/** As many accounts as are dealt with before anybody could notice. */
const fewAccounts = 5_000;
const retryAfter = { minutes: 10 };

/** The same desk with its date and settings held still for the length of a run. */
function holdStill(context: DeskContext): DeskContext {
  const today = context.today();
  return { ...context, settings: context.settings, today: () => today };
}

/** Works the whole day change at once. Does nothing when it was done. */
export function startDay(context: DeskContext): void {
  const still = holdStill(context);
  if (hasStartedDay(context.db, still.today().toString())) return;
  for (const turn of dayTurns(still)) transact(context.db, turn);
  moveMarks(context);
  context.changed('queue', 'accounts');
}

/** The same as a job. @returns its id */
export function startDayInTurns(context: DeskContext): string {
  const still = holdStill(context);
  return context.jobs.start('start-of-day', async (job) => {
    let turns = 0;
    for (const turn of dayTurns(still)) {
      await context.gate.hold(async () => transact(context.db, turn));
      turns += 1;
      job.progress(turns, 0);
      await job.breathe();
    }
    moveMarks(context);
    context.changed('queue', 'accounts');
    return undefined;
  });
}

/** @returns a duty: starts the day when it has not been started, at unlock and after midnight. */
export function createStartOfDay(context: DeskContext): () => void {
  let doneOn = '';
  let jobId: string | undefined;
  let nextTry: Temporal.Instant | undefined;

  return () => {
    const today = context.today().toString();
    if (doneOn === today) return;
    if (jobId !== undefined && context.jobs.get(jobId).state === 'running') return;
    if (hasStartedDay(context.db, today)) {
      doneOn = today;
      return;
    }
    const now = context.now();
    if (nextTry && now.epochMilliseconds < nextTry.epochMilliseconds) return;
    nextTry = now.add(retryAfter);
    // A long write has the desk's writing: the day is worked through in turns behind it.
    if (hasMoreAccountsThan(context.db, fewAccounts) || context.gate.isHeld()) {
      jobId = startDayInTurns(context);
    } else startDay(context);
  };
}
