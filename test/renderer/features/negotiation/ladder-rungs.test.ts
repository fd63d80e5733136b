import { expect, test } from 'vitest';
import { cutText, rungsOf } from '../../../../renderer/features/negotiation/ladder-rungs.ts';
import type { Option } from '../../../../renderer/features/negotiation/negotiation.queries.ts';

function option(kind: Option['offer']['kind'], rest: object = {}): Option {
  const offer = { kind, totalCents: 100, schedule: [], ...rest };
  return { offer, savingsCents: 0, ruleId: '', terms: '', explain: '' } as never as Option;
}

const two = [{}, {}];
const offers = [
  option('pay_in_full'),
  option('lump_sum', { schedule: [{}] }),
  option('settlement_in_parts', { schedule: two }),
  option('settlement_in_parts', { schedule: [{}, {}, {}] }),
  option('plan', { frequency: 'weekly', schedule: two }),
  option('plan', { frequency: 'monthly', schedule: two }),
];

test('offers of a kind share a rung, from the whole balance down', () => {
  expect(rungsOf(offers).map(({ kind, options }) => [kind, options.length])).toEqual([
    ['pay_in_full', 1],
    ['lump_sum', 1],
    ['settlement_in_parts', 2],
    ['plan', 2],
  ]);
  expect(rungsOf([])).toEqual([]);
});

test('a plan is first shown month by month; parts tell themselves apart', () => {
  const rungs = rungsOf(offers);
  expect(rungs[3]?.options.map(cutText)).toEqual(['monthly', 'weekly']);
  expect(rungs[2]?.options.map(cutText)).toEqual(['two parts', 'three parts']);
});
