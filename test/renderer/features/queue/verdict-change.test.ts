import { describe, expect, it } from 'vitest';
import { untilVerdictsChange } from '../../../../renderer/features/queue/verdict-change.ts';
import { aQueueRow } from './a-row.ts';

const now = '2026-03-02T16:40:20Z';
const page = (liftsAt?: string) => ({
  now,
  rows: [
    aQueueRow({
      verdict: {
        kind: 'wait',
        text: 'Wait',
        reasons: [],
        ruleIds: [],
        ...(liftsAt && { liftsAt }),
      },
    }),
  ],
});

describe('untilVerdictsChange', () => {
  it('ends just behind the next full minute', () => {
    expect(untilVerdictsChange([page()], 0)).toBe(40_300);
    expect(untilVerdictsChange([page()], 15_000)).toBe(25_300);
  });

  it('ends behind a lift that comes sooner', () => {
    expect(untilVerdictsChange([page('2026-03-02T16:40:31Z')], 0)).toBe(11_300);
  });

  it('leaves lifts out that are past or far', () => {
    expect(untilVerdictsChange([page('2026-03-02T16:40:00Z')], 0)).toBe(40_300);
    expect(untilVerdictsChange([page('2026-03-09T14:01:00Z')], 0)).toBe(40_300);
  });

  it('is a minute before anything was answered', () => {
    expect(untilVerdictsChange([], 0)).toBe(60_000);
  });
});
