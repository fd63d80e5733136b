/** Counting aloud: `12,400 of 100,000`, and the share as whole percent. */

export function progressText(done: number, total: number | undefined): string {
  const counted = done.toLocaleString('en-US');
  return total === undefined ? counted : `${counted} of ${total.toLocaleString('en-US')}`;
}

/** 0 to 100, rounded down so that 100 means finished; undefined when the total is unknown. */
export function share(done: number, total: number | undefined): number | undefined {
  if (total === undefined) return undefined;
  if (total <= 0) return 100;
  return Math.max(0, Math.min(100, Math.floor((done / total) * 100)));
}
