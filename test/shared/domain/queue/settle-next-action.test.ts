import { describe, expect, it } from 'vitest';
import {
  type SettleFacts,
  type StoredAction,
  settleNextAction,
  toActionKind,
} from '../../../../shared/domain/queue/settle-next-action.ts';

const facts: SettleFacts = {
  isLive: true,
  isHeld: false,
  today: '2026-03-02',
  promiseDueOn: null,
  hasCallablePhone: true,
  hasMailingAddress: true,
};
const settle = (action: StoredAction, change: Partial<SettleFacts> = {}) =>
  settleNextAction(action, { ...facts, ...change });

describe('the next action to store', () => {
  it('is the chosen one while it can be done', () => {
    const review = { kind: 'review', at: '2026-03-20' } as const;
    expect(settle(review)).toEqual(review);
    expect(settle(review, { isHeld: true })).toEqual(review);
    const agreed = { kind: 'call_back', at: '2026-03-05T15:00:00Z' } as const;
    expect(settle(agreed)).toEqual(agreed);
  });

  it('is proposed anew when there is none', () => {
    expect(settle({ kind: '', at: null })).toEqual({ kind: 'call', at: '2026-03-02' });
    expect(settle({ kind: '', at: null }, { hasCallablePhone: false })).toEqual({
      kind: 'letter',
      at: '2026-03-02',
    });
    const lost = { hasCallablePhone: false, hasMailingAddress: false };
    expect(settle({ kind: '', at: null }, lost)).toEqual({ kind: 'trace', at: '2026-03-02' });
  });

  it('follows the earliest open promise, and is proposed anew without one', () => {
    const promise = { kind: 'promise_due', at: '2026-03-09' } as const;
    expect(settle(promise, { promiseDueOn: '2026-03-12' })).toEqual({
      kind: 'promise_due',
      at: '2026-03-12',
    });
    expect(settle(promise)).toEqual({ kind: 'call', at: '2026-03-02' });
  });

  it('makes a call of a call-back without a time of day', () => {
    expect(settle({ kind: 'call_back', at: '2026-03-05' })).toEqual({
      kind: 'call',
      at: '2026-03-05',
    });
    expect(settle({ kind: 'call_back', at: null })).toEqual({ kind: 'call', at: '2026-03-02' });
  });

  it('is none for a closed account, and for a held one without office work', () => {
    const call = { kind: 'call', at: '2026-03-05' } as const;
    expect(settle(call, { isLive: false })).toEqual({ kind: '', at: null });
    expect(settle(call, { isHeld: true })).toEqual({ kind: '', at: null });
  });

  it('reads stored kinds, and no others', () => {
    expect(toActionKind('trace')).toBe('trace');
    expect(toActionKind('dance')).toBe('');
  });
});
