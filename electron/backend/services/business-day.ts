/** The business day as queue positions need it; all but its clock is made once per day and desk. */
import { epochMinute } from '../../../shared/domain/queue/days.ts';
import { type QueueDay, queueDay } from '../../../shared/domain/queue-score.ts';
import type { DeskContext } from '../context.ts';

let latest: { readonly key: string; readonly day: QueueDay } | undefined;

/** The current business day of the desk, and what time it is. */
export function businessDay(context: DeskContext): QueueDay {
  const { zone } = context.settings;
  const today = context.today();
  const now = context.now().toString();
  const key = `${zone} ${today.toString()}`;
  if (latest?.key !== key) {
    const end = today.add({ days: 1 }).toZonedDateTime(zone).toInstant();
    latest = { key, day: queueDay(today.toString(), end.toString(), now) };
  }
  return { ...latest.day, minute: epochMinute(now) };
}
