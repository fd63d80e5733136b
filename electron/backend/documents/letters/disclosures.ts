/**
 * The debt collector disclosure ("mini-Miranda") of 12 CFR 1006.18(e), 15 USC 1692e(11).
 */
const FIRST =
  'This communication is from a debt collector. We are attempting to collect a debt, and any ' +
  'information obtained will be used for that purpose.';
const LATER = 'This communication is from a debt collector.';

/** Full text in the first written communication, the short one in every later one. */
export function disclosure(isFirstWritten: boolean): string {
  return isFirstWritten ? FIRST : LATER;
}
