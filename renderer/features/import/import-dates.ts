/** When a file came in, by the agent's clock. */
import { Temporal } from 'temporal-polyfill';

/** `Mar 2, 2026, 10:40 AM` */
export function whenText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}
