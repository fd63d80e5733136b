import { expect, test } from 'vitest';
import { holdKinds } from '../../../shared/compliance/types.ts';
import { findGround, holdInfo, releaseGroundCodes } from '../../../shared/domain/holds.ts';
import { proposedHolds } from '../../../shared/domain/outcomes.ts';

test('every hold of the rules has its words, and can be lifted when it was entered in error', () => {
  for (const kind of holdKinds) {
    expect(holdInfo[kind].label).not.toBe('');
    expect(findGround({ kind, ground: 'entered_in_error' })).toBeDefined();
  }
});

test('what a script proposes is a hold that the rules know', () => {
  for (const kind of proposedHolds) expect(holdKinds).toContain(kind);
});

test('a ground lifts only the kinds that name it', () => {
  expect(findGround({ kind: 'bankruptcy', ground: 'dismissed' })).toBeDefined();
  expect(findGround({ kind: 'cease', ground: 'dismissed' })).toBeUndefined();
  expect(findGround({ kind: 'deceased', ground: 'withdrawn' })).toBeUndefined();
  expect(new Set(releaseGroundCodes).size).toBe(releaseGroundCodes.length);
});

test('a discharge is no ground: it is permanent', () => {
  expect(holdInfo.bankruptcy.grounds.map(({ code }) => code)).not.toContain('discharged');
});
