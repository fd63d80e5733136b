import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AwaitedBatch,
  readAcknowledgment,
} from '../../../../../electron/backend/exchange/day-export/acknowledgment.ts';
import { AppError } from '../../../../../shared/errors.ts';

const batch: AwaitedBatch = {
  batchId: 'b-1',
  sha256: 'ab'.repeat(32),
  rowIds: {
    'activities.csv': new Set(['a1', 'a2', 'a3']),
    'payments.csv': new Set(['p1', 'p2']),
    'offers.csv': new Set(),
  },
};

const complete = {
  formatVersion: 1,
  batchId: 'b-1',
  sha256: 'ab'.repeat(32),
  acceptedAt: '2026-03-03T09:00:00Z',
  accepted: { 'activities.csv': 3, 'payments.csv': 2 },
  rejected: [] as unknown[],
};

function answer(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...complete, ...changes });
}

function refusal(text: string): AppError {
  try {
    readAcknowledgment(text, batch);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The acknowledgment was accepted.');
}

describe('an acknowledgment', () => {
  it('accepts the whole batch', () => {
    expect(readAcknowledgment(`\ufeff${answer()}`, batch)).toEqual({
      batchId: 'b-1',
      acceptedAt: '2026-03-03T09:00:00Z',
      rejected: [],
    });
  });

  it('returns the rejected rows with their reasons', () => {
    const rejected = [
      { file: 'payments.csv', rowId: 'p2', reason: 'Unknown account' },
      { file: 'activities.csv', rowId: 'a1', reason: 'Bad code' },
    ];
    const text = answer({ accepted: { 'activities.csv': 2, 'payments.csv': 1 }, rejected });
    expect(readAcknowledgment(text, batch).rejected).toEqual(rejected);
  });

  it('is refused for another batch or other bytes', () => {
    expect(refusal(answer({ batchId: 'b-2' }))).toMatchObject({ code: 'conflict' });
    expect(refusal(answer({ sha256: 'cd'.repeat(32) }))).toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['too few rows', { accepted: { 'activities.csv': 2, 'payments.csv': 2 } }],
    ['too many rows', { accepted: { 'activities.csv': 4, 'payments.csv': 2 } }],
    ['a file left out', { accepted: { 'activities.csv': 3 } }],
    [
      'rows of a file that had none',
      { accepted: { 'activities.csv': 3, 'payments.csv': 2, 'offers.csv': 1 } },
    ],
    [
      'a row both accepted and rejected',
      { rejected: [{ file: 'payments.csv', rowId: 'p1', reason: 'x' }] },
    ],
    [
      'a row that was not sent',
      {
        accepted: { 'activities.csv': 3, 'payments.csv': 1 },
        rejected: [{ file: 'payments.csv', rowId: 'p9', reason: 'x' }],
      },
    ],
    [
      'a row rejected twice',
      {
        accepted: { 'activities.csv': 3 },
        rejected: [
          { file: 'payments.csv', rowId: 'p1', reason: 'x' },
          { file: 'payments.csv', rowId: 'p1', reason: 'y' },
        ],
      },
    ],
  ])('is refused with a conflict when it counts %s', (_, changes) => {
    const error = refusal(answer(changes));
    expect(error.code).toBe('conflict');
    expect(error.message).toMatch(/Nothing changed/);
  });

  it.each([
    ['text', 'hello'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['extra fields', answer({ extra: 1 })],
    ['an unknown file', answer({ accepted: { 'evil.csv': 1 } })],
    ['a negative count', answer({ accepted: { 'activities.csv': -3 } })],
    ['a fraction', answer({ accepted: { 'activities.csv': 1.5 } })],
    ['a newer version', answer({ formatVersion: 2 })],
    ['no hash', answer({ sha256: 'abc' })],
    ['no instant', answer({ acceptedAt: 'yesterday' })],
    ['an empty reason', answer({ rejected: [{ file: 'payments.csv', rowId: 'p1', reason: ' ' }] })],
    ['a prototype', '{"__proto__":{"batchId":"b-1"}}'],
  ])('is refused as invalid input when it is %s', (_, text) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(/^This is no acknowledgment: /);
  });

  it('refuses any JSON with an AppError, never another exception', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusal(text)).toBeInstanceOf(AppError);
      }),
    );
  });
});
