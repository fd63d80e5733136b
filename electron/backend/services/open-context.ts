/** Builds the context of an unlocked desk and hands it to the session. */
import { Temporal } from 'temporal-polyfill';
import type { BackendContext, DeskContext } from '../context.ts';
import { createGate } from '../jobs/gate.ts';
import { createJobs } from '../jobs/jobs.ts';
import { createPassingDocuments } from '../passing-document.ts';
import { reportError } from '../report-error.ts';
import { findLastActivityAt } from '../store/activities.store.ts';
import { findOpenCall } from '../store/calls.store.ts';
import type { DeskKey } from '../store/database.ts';
import { type OpenDesk, openDesk } from '../store/open-desk.ts';
import { getDeskSettings } from '../store/settings.store.ts';
import { createDuties, runOpeningDuties } from './opening-duties.ts';

/** The business date; converted between zones once a day, not at every question. */
function createCalendar(
  now: () => Temporal.Instant,
  zoneNow: () => string,
): () => Temporal.PlainDate {
  let day: { zone: string; from: number; until: number; date: Temporal.PlainDate } | undefined;
  return () => {
    const at = now();
    const zone = zoneNow();
    const { epochMilliseconds } = at;
    const isSameDay =
      day?.zone === zone && epochMilliseconds >= day.from && epochMilliseconds < day.until;
    if (!day || !isSameDay) {
      const date = at.toZonedDateTimeISO(zone).toPlainDate();
      const startOf = (each: Temporal.PlainDate) => each.toZonedDateTime(zone).epochMilliseconds;
      day = { zone, from: startOf(date), until: startOf(date.add({ days: 1 })), date };
    }
    return day.date;
  };
}

/** @throws AppError as openDesk does; the key is then wiped. */
export function openContext(backend: BackendContext, key: DeskKey): DeskContext {
  try {
    return open(backend, key);
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

function open(backend: BackendContext, key: DeskKey): DeskContext {
  const { env } = backend;
  const desk = openDesk(env.dir, key, { appVersion: env.appVersion, now: env.clock() });
  let context: DeskContext;
  try {
    context = contextOf(backend, desk);
    runOpeningDuties(context);
  } catch (error) {
    desk.close();
    throw error;
  }
  const duties = createDuties(context);
  backend.session.adopt(context, duties);
  backend.session.recordAttempt(true);
  duties();
  context.changed('desk');
  return context;
}

function contextOf(backend: BackendContext, desk: OpenDesk): DeskContext {
  const { env, emit } = backend;
  const now = (): Temporal.Instant => {
    const clock = env.clock();
    const last = findLastActivityAt(desk.db);
    return last && Temporal.Instant.compare(last, clock) > 0 ? last : clock;
  };
  return {
    ...backend,
    desk,
    db: desk.db,
    get settings() {
      return getDeskSettings(desk.db);
    },
    jobs: createJobs({
      newId: env.newId,
      emit,
      toError: (error) => reportError(env, 'job', error),
      monotonicMs: () => performance.now(),
    }),
    gate: createGate(),
    backupGate: createGate(),
    secretGate: createGate(),
    passing: createPassingDocuments(env.clock),
    leftCallId: findOpenCall(desk.db)?.id,
    now,
    today: createCalendar(now, () => getDeskSettings(desk.db).zone),
    changed: (...topics) => emit({ type: 'changed', topics }),
  };
}
