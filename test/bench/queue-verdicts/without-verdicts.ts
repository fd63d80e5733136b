/**
 * Reference: the same page without verdicts. No channel delivers one, so it is made of the door's own parts:
 * the input parsed by the contract, the query and the rows of the service, an answer that is waited for. What
 * is left out is all that a verdict takes: the facts, the gate and the words.
 */
import { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../../electron/backend/context.ts';
import { businessDay } from '../../../electron/backend/services/business-day.ts';
import {
  beginningOf,
  worklistFilter,
} from '../../../electron/backend/services/queue/queue-filter.ts';
import { toQueueRow } from '../../../electron/backend/services/queue/queue-row.ts';
import type { Db } from '../../../electron/backend/store/database.ts';
import { getDeskSettings } from '../../../electron/backend/store/settings.store.ts';
import { listWorklistPage } from '../../../electron/backend/store/worklist-pages.store.ts';
import { contract, type InputOf, type OutputOf } from '../../../shared/ipc/contract.ts';
import { portfolioNow, portfolioToday } from '../portfolio-day.ts';

const now = Temporal.Instant.from(portfolioNow);
const today = Temporal.PlainDate.from(portfolioToday.date);

export async function pageWithoutVerdicts(
  db: Db,
  input: InputOf<'queue.page'>,
): Promise<OutputOf<'queue.page'>> {
  const parsed = contract['queue.page'].input.parse(input);
  const context = {
    db,
    settings: getDeskSettings(db),
    now: () => now,
    today: () => today,
  } as unknown as DeskContext;
  const filter = worklistFilter(context, parsed.filter);
  const page = { after: beginningOf(filter), limit: parsed.limit ?? 50 };
  const day = businessDay(context);
  const rows = listWorklistPage(db, filter, page).map((row) => toQueueRow(row, day, undefined));
  return { now: now.toString(), rows };
}
