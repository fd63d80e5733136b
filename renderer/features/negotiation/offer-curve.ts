/** The line an offer draws: days from today against cents paid by then. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Offer } from './negotiation.queries.ts';

export type Point = { readonly days: number; readonly paid: number };
export type Curve = readonly Point[];

function daysFrom(today: string, date: string): number {
  return Temporal.PlainDate.from(today).until(date, { largestUnit: 'days' }).days;
}

/** A staircase: each payment lifts the line on its day. Without dates everything is paid today. */
export function curveOf({ schedule, totalCents }: Offer, today: string): Curve {
  if (schedule.length === 0)
    return [
      { days: 0, paid: 0 },
      { days: 0, paid: totalCents },
    ];
  let paid = 0;
  const steps = schedule.flatMap(({ due, amountCents }): Point[] => {
    const days = Math.max(0, daysFrom(today, due));
    const before = paid;
    paid += amountCents;
    return [
      { days, paid: before },
      { days, paid },
    ];
  });
  return [{ days: 0, paid: 0 }, ...steps];
}

/** How far the picture reaches, and what its end is called. */
export function pictureSpan(
  offers: readonly Offer[],
  today: string,
): { readonly days: number; readonly label: string } {
  const last = offers
    .flatMap(({ schedule }) => schedule.at(-1)?.due ?? [])
    .toSorted()
    .at(-1);
  if (last === undefined) return { days: 1, label: '' };
  return {
    days: Math.max(1, daysFrom(today, last)),
    label: Temporal.PlainDate.from(last).toLocaleString('en-US', {
      month: 'short',
      year: 'numeric',
    }),
  };
}

/** SVG path data through points in the picture's own units. */
export function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}
