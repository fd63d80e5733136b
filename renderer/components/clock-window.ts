/** The arithmetic of the call-hours bar: minutes of a day as shares of its width. */

export const dayMinutes = 24 * 60;
/** The convenient hours of 12 CFR 1006.6(b)(1)(i), as drawn; what may happen is decided elsewhere. */
export const callHours = { from: 8 * 60, to: 21 * 60 } as const;

/** Minutes since midnight as a share of the day, kept within 0 and 1. */
export function shareOfDay(minutes: number): number {
  return Math.min(1, Math.max(0, minutes / dayMinutes));
}

/** `9:05 PM` from minutes since midnight. */
export function clockText(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`;
}
