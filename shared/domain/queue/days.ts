/** Calendar days and minutes as plain integers, for the start-of-day job that ranks a million accounts. */

const ZERO_CODE = 48;

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    value = value * 10 + text.charCodeAt(index) - ZERO_CODE;
  }
  return value;
}

/**
 * Days since 1970-01-01 of a valid `YYYY-MM-DD` (a longer ISO text is read up to its date).
 * Proleptic Gregorian, by the era arithmetic that starts each year in March.
 */
export function epochDay(isoDate: string): number {
  const month = digits(isoDate, 5, 2);
  const year = digits(isoDate, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(isoDate, 8, 2) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Whole minutes since 1970-01-01T00:00Z of a UTC instant such as `2026-03-02T15:15:00Z`. */
export function epochMinute(isoInstant: string): number {
  return epochDay(isoInstant) * 1440 + digits(isoInstant, 11, 2) * 60 + digits(isoInstant, 14, 2);
}
