/**
 * A thousand letters as one batch against the same drawing as one pdfkit document each, which is what the
 * library offers and what most programs do: each document loads and subsets its fonts again.
 */
import type { Benchmark } from '../benchmark.ts';
import { run as ours } from './ours.ts';
import { run as reference } from './reference.ts';

const referenceLetters = 100;

export const letters1k: Benchmark = {
  id: 'letters-1k',
  unit: 'letters per second',
  goal: 30,
  direction: 'atLeast',
  prepare: async ({ quick }) => {
    const perSecond = ({ ms, count }: { ms: number; count: number }) => ({
      value: (count / ms) * 1000,
    });
    return {
      ours: async () => perSecond(await ours(quick ? 200 : 1000)),
      // The rate of single documents does not depend on how many there are.
      reference: async () => perSecond(await reference(quick ? 10 : referenceLetters)),
    };
  },
};
