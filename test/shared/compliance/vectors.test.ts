import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runVectors } from '../../../shared/compliance/vectors.ts';

function fixture(name: string): unknown {
  const url = new URL(`../../fixtures/compliance/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

describe('runVectors', () => {
  test.each([
    ['call-frequency-vectors', 15],
    ['validation-vectors', 14],
  ])('%s: all %i agree with the engine', (name, count) => {
    const results = runVectors(fixture(name));
    expect(results).toHaveLength(count);
    expect(results.filter(({ pass }) => !pass)).toEqual([]);
  });

  test('a vector with another expectation fails and shows both sides', () => {
    const [result] = runVectors({
      vectors: [
        {
          id: 'X',
          noticeSent: '2026-06-01',
          assumedReceived: '2026-06-08',
          validationPeriodEnd: '2026-07-09',
        },
      ],
    });
    expect(result).toEqual({
      id: 'X',
      pass: false,
      expected: { assumedReceived: '2026-06-08', validationPeriodEnd: '2026-07-09' },
      got: { assumedReceived: '2026-06-08', validationPeriodEnd: '2026-07-08' },
    });
  });

  test('an expectation the engine has no word for fails', () => {
    const candidate = { at: '2026-06-01T10:00', person: 'p', debt: 'A' };
    const [result] = runVectors({
      vectors: [{ id: 'Y', events: [], candidate, expect: { moonPhase: 'full' } }],
    });
    expect(result).toMatchObject({ id: 'Y', pass: false });
  });

  test('busy lines and calls to attorneys stay outside the count', () => {
    const at = '2026-06-01T10:00';
    const event = { type: 'call', dir: 'out', at, outcome: 'unanswered', debts: ['A'] };
    const results = runVectors({
      vectors: [
        {
          id: 'busy',
          events: [{ ...event, outcome: 'busy', person: 'consumer' }],
          candidate: { at, person: 'consumer', debt: 'A' },
          expect: { countableCallsInTrailing7Days: 0 },
        },
        {
          id: 'attorney',
          events: Array.from({ length: 9 }, () => ({ ...event, person: 'attorney_1' })),
          candidate: { at, person: 'attorney_1', debt: 'A' },
          expect: { presumption: 'comply', candidateExcludedFromCount: true },
        },
      ],
    });
    expect(results.every(({ pass }) => pass)).toBe(true);
  });

  test.each([
    [null],
    [{}],
    [{ vectors: [{ id: 'Z' }] }],
    [{ vectors: [{ id: 'Z', noticeSent: 'x' }] }],
  ])('%j is refused', (file) => {
    expect(() => runVectors(file)).toThrow('not a vector file');
  });
});
