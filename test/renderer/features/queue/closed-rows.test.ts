import { describe, expect, it } from 'vitest';
import { withClosed } from '../../../../renderer/features/queue/closed-rows.ts';
import { closingText } from '../../../../renderer/features/queue/queue-words.ts';
import { aQueueRow } from './a-row.ts';

const closesAt = '2026-03-03T02:00:00Z';
const row = (accountId: string, at = closesAt) =>
  aQueueRow({
    accountId,
    verdict: { kind: 'call', text: 'Call until 7:59 PM', reasons: [], ruleIds: [], closesAt: at },
  });
const [a, b, c, d] = [row('a'), row('b'), row('c', '2026-03-03T05:00:00Z'), row('d')];

const said = (rows: readonly ReturnType<typeof row>[]) =>
  rows.map(({ accountId, verdict }) => [accountId, verdict.text]);

describe('a list of who can be called', () => {
  const now = '2026-03-03T02:00:01Z';

  it('keeps rows whose hours ended in their places for one look, then lets them go', () => {
    const once = withClosed([a, b, c, d], [c], { now, accountId: 'c' });
    expect(said(once)).toEqual([
      ['a', 'Window closed'],
      ['b', 'Window closed'],
      ['c', 'Call until 7:59 PM'],
      ['d', 'Window closed'],
    ]);
    expect(withClosed(once, [c], { now, accountId: 'c' })).toEqual([c]);
  });

  it('keeps the row the agent stands on until they leave it', () => {
    const once = withClosed([a, b, c], [c], { now, accountId: 'b' });
    const twice = withClosed(once, [c], { now, accountId: 'b' });
    expect(said(twice)).toEqual([
      ['b', 'Window closed'],
      ['c', 'Call until 7:59 PM'],
    ]);
    expect(withClosed(twice, [c], { now, accountId: 'c' })).toEqual([c]);
  });

  it('lets a row go at once that left for another reason, and takes in new ones', () => {
    expect(withClosed([c, d], [d, a], { now: '2026-03-03T01:00:00Z', accountId: 'c' })).toEqual([
      d,
      a,
    ]);
  });

  it('has a row whole again when it can be called again', () => {
    const once = withClosed([a, c], [c], { now, accountId: 'c' });
    expect(withClosed(once, [a, c], { now, accountId: 'c' })).toEqual([a, c]);
  });
});

describe('closingText', () => {
  const clock = { zone: 'America/Chicago', today: '2026-03-02' };

  it('names the last minute, and counts minutes in the last hour', () => {
    expect(closingText(a, clock, '2026-03-02T16:00:00Z')).toBe('Call until 7:59 PM');
    const islands = row('e', '2026-03-03T07:00:00Z');
    expect(closingText(islands, clock, '2026-03-03T02:00:00Z')).toBe('Call until 12:59 AM');
    expect(closingText(a, clock, '2026-03-03T01:00:00Z')).toBe('Call, 60 min left');
    expect(closingText(a, clock, '2026-03-03T01:59:30Z')).toBe('Call, 1 min left');
    expect(closingText(a, clock, '2026-03-03T02:00:00Z')).toBe('Call, 0 min left');
  });

  it('is the verdict of a row that cannot be called', () => {
    const wait = { kind: 'wait' as const, text: 'Window closed', reasons: [], ruleIds: [] };
    expect(closingText(aQueueRow({ verdict: wait }), clock, closesAt)).toBe('Window closed');
  });
});
