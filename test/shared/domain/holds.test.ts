import { expect, test } from 'vitest';
import { rulePack } from '../../../shared/compliance/rule-pack.ts';
import { holdKinds } from '../../../shared/compliance/types.ts';
import {
  findGround,
  holdInfo,
  releaseGroundCodes,
  releaseProblems,
  releaseText,
  ruleOfHold,
} from '../../../shared/domain/holds.ts';
import { proposedHolds } from '../../../shared/domain/outcomes.ts';

test('every hold of the rules has its words; only the end of its case lifts a bankruptcy', () => {
  for (const kind of holdKinds) {
    expect(holdInfo[kind].label).not.toBe('');
    const isLiftedAsError = findGround({ kind, ground: 'entered_in_error' }) !== undefined;
    expect([kind, isLiftedAsError]).toEqual([kind, kind !== 'bankruptcy']);
  }
  expect(holdInfo.bankruptcy.grounds.every(({ needsCaseNumber }) => needsCaseNumber)).toBe(true);
});

test('a supervisor releases what the rules hold, and the stay of a court', () => {
  for (const kind of holdKinds) {
    const { action } = rulePack.rules.get(ruleOfHold[kind]) ?? {};
    const isReleased = action === 'HOLD' || kind === 'bankruptcy';
    expect([kind, holdInfo[kind].needsSupervisor]).toEqual([kind, isReleased]);
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

test('a release says in a sentence what shows it, and names the case of a stay', () => {
  const order = {
    code: 'dismissed',
    label: 'The case was dismissed',
    needsCaseNumber: true,
  } as const;
  const error = { code: 'entered_in_error', label: 'It was entered in error' };
  expect(releaseProblems({ ground: error, reason: 'Was meant for another account' })).toEqual({});
  expect(Object.keys(releaseProblems({ ground: error, reason: '. . . .' }))).toEqual(['reason']);
  const reason = 'Order of 2 March';
  for (const caseNumber of ['24-12345', '2:24-bk-10234', '24-10234-ABC', ' 24-12345 ']) {
    expect(releaseProblems({ ground: order, reason, caseNumber })).toEqual({});
  }
  for (const caseNumber of [undefined, '', 'none', '2024']) {
    const problems = releaseProblems({ ground: order, reason, caseNumber });
    expect(Object.keys(problems)).toEqual(['caseNumber']);
  }
  expect(releaseText({ ground: order, reason, caseNumber: ' 24-12345 ' })).toBe(
    'The case was dismissed, case 24-12345. Order of 2 March',
  );
});
