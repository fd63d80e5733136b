/** The instant at which a sample's clock starts, as typed on a command line. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../shared/errors.ts';

/** @throws AppError `invalid-input` with the remedy. */
export function readStartInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new AppError(
      'invalid-input',
      '--now takes an instant with its offset, such as 2026-12-01T15:00:00Z.',
    );
  }
}

/**
 * Milliseconds from the machine's clock to the wished start; none without a wish.
 * @throws AppError `invalid-input` with the remedy.
 */
export function startOffsetMs(now: string | undefined, machineMs: number): number {
  return now === undefined ? 0 : readStartInstant(now).epochMilliseconds - machineMs;
}
