/**
 * Federal holidays of 5 USC 6103(a), their in-lieu days, and business days.
 * Inauguration Day is left out: it concerns only federal offices around Washington.
 */
import { Temporal } from 'temporal-polyfill';

type HolidayRule =
  | { readonly name: string; readonly month: number; readonly day: number; readonly since?: number }
  | {
      readonly name: string;
      readonly month: number;
      readonly weekday: number;
      readonly nth: number | 'last';
    };

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

const rules: readonly HolidayRule[] = [
  { name: "New Year's Day", month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: MONDAY, nth: 3 },
  { name: "Washington's Birthday", month: 2, weekday: MONDAY, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: MONDAY, nth: 'last' },
  { name: 'Juneteenth National Independence Day', month: 6, day: 19, since: 2021 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: MONDAY, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: MONDAY, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: THURSDAY, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

function matches(rule: HolidayRule, date: Temporal.PlainDate): boolean {
  if (rule.month !== date.month) return false;
  if ('day' in rule) return rule.day === date.day && date.year >= (rule.since ?? 0);
  if (rule.weekday !== date.dayOfWeek) return false;
  if (rule.nth === 'last') return date.day + 7 > date.daysInMonth;
  return Math.ceil(date.day / 7) === rule.nth;
}

/** The holiday whose legal date this is, by its name in 5 USC 6103(a); years from 2000. */
export function federalHolidayName(date: Temporal.PlainDate): string | undefined {
  return rules.find((rule) => matches(rule, date))?.name;
}

/** True on the legal date itself, weekend or not; in-lieu days do not count. */
export function isFederalHoliday(date: Temporal.PlainDate): boolean {
  return federalHolidayName(date) !== undefined;
}

/** The legal date of the holiday that is observed on this day, if any. */
function holidayObservedOn(date: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const day = date.dayOfWeek;
  if (day === SATURDAY || day === SUNDAY) return undefined;
  if (isFederalHoliday(date)) return date;
  const neighbor =
    day === FRIDAY
      ? date.add({ days: 1 })
      : day === MONDAY
        ? date.subtract({ days: 1 })
        : undefined;
  return neighbor && isFederalHoliday(neighbor) ? neighbor : undefined;
}

export type ObservedHoliday = {
  readonly name: string;
  /** The weekday that is kept free: Friday for a Saturday holiday, Monday for a Sunday one. */
  readonly observed: Temporal.PlainDate;
  readonly legal: Temporal.PlainDate;
};

/**
 * The holidays kept on weekdays of this calendar year, in order (5 USC 6103(b)).
 * A New Year's Day that falls on a Saturday is observed on 31 December of the year before.
 */
export function observedHolidays(year: number): readonly ObservedHoliday[] {
  const found: ObservedHoliday[] = [];
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  for (; day.year === year; day = day.add({ days: 1 })) {
    const legal = holidayObservedOn(day);
    const name = legal && federalHolidayName(legal);
    if (legal && name) found.push({ name, observed: day, legal });
  }
  return found;
}

/**
 * Which in-lieu days are free besides the legal dates.
 * `true`: both Friday and Monday (the careful count). `false`: none (the letter of 12 CFR 1006.34(b)(5)).
 * `'banks'`: Monday for a Sunday holiday only, as the Federal Reserve Banks do.
 */
export type BusinessDayRule = { readonly inLieu: boolean | 'banks' };

const careful: BusinessDayRule = { inLieu: true };

/** Neither Saturday, Sunday, a federal holiday, nor an in-lieu day the rule counts. */
export function isBusinessDay(date: Temporal.PlainDate, rule: BusinessDayRule = careful): boolean {
  if (date.dayOfWeek === SATURDAY || date.dayOfWeek === SUNDAY) return false;
  if (isFederalHoliday(date)) return false;
  if (rule.inLieu === false || holidayObservedOn(date) === undefined) return true;
  return rule.inLieu === 'banks' && date.dayOfWeek === FRIDAY;
}

/** The date itself when it is a business day, otherwise the first one after it. */
export function onOrNextBusinessDay(
  date: Temporal.PlainDate,
  rule: BusinessDayRule = careful,
): Temporal.PlainDate {
  let day = date;
  while (!isBusinessDay(day, rule)) day = day.add({ days: 1 });
  return day;
}

/** The first business day after the date, never the date itself. */
export function nextBusinessDay(
  date: Temporal.PlainDate,
  rule: BusinessDayRule = careful,
): Temporal.PlainDate {
  return onOrNextBusinessDay(date.add({ days: 1 }), rule);
}

/** The nth business day after the date (before it when negative); the date is never counted, 0 returns it. */
export function addBusinessDays(
  date: Temporal.PlainDate,
  count: number,
  rule: BusinessDayRule = careful,
): Temporal.PlainDate {
  const step = { days: Math.sign(count) };
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add(step);
    if (isBusinessDay(day, rule)) left -= 1;
  }
  return day;
}
