/** Generators shared by the property tests of the domain. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { buckets } from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const start = day('2000-01-01');

/** Any date of 2000 to 2049. */
export const anyDate = fc.integer({ min: 0, max: 18_262 }).map((days) => start.add({ days }));

export const centsBetween = (min: number, max: number) => fc.integer({ min, max }).map(cents);

/** Up to ten million dollars. */
export const anyAmount = centsBetween(0, 1_000_000_000);

export const anyOrder = fc.shuffledSubarray([...buckets], { minLength: 4, maxLength: 4 });
