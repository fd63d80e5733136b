/** When a workspace's answer grows old by itself. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Workspace } from '../../../shared/ipc/workspace.ts';

const minuteMs = 60_000;
/** Lands behind the moment at which a verdict changes, not before it. */
const marginMs = 300;

/**
 * Milliseconds until something on screen changes by itself: the next full minute of the desk's clock, or
 * the moment before it at which a call window opens or shuts.
 * @param elapsedMs since the answer came
 */
export function untilChange(
  workspace: Pick<Workspace, 'now' | 'contact' | 'phones'> | undefined,
  elapsedMs: number,
): number {
  if (!workspace) return minuteMs;
  const now = Temporal.Instant.from(workspace.now).epochMilliseconds + elapsedMs;
  const turns = [workspace.contact, ...workspace.phones]
    .flatMap(({ decision }) => [decision.liftsAt, decision.closesAt])
    .filter((instant) => instant !== undefined)
    .map((instant) => Temporal.Instant.from(instant).epochMilliseconds - now)
    .filter((wait) => wait > 0);
  return Math.min(minuteMs - (now % minuteMs), ...turns) + marginMs;
}
