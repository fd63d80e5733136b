import { findChainHash } from '../../store/activities.store.ts';
import { readMarks } from '../../store/marks.store.ts';
import { isBehind } from '../restore/gap.ts';
import type { Check } from './check.ts';

/** Domain invariant 8: the marks beside the desk never say more than the desk. */
export const marksAgree: Check = {
  check: 'marks',
  states: 'The marks beside the desk agree with it: nothing that left the desk is missing.',
  *findProblems({ db, marks }) {
    const hashAt = (activities: number): string | undefined => findChainHash(db, activities);
    if (isBehind(readMarks(db), marks, hashAt)) yield 'marks';
  },
};
