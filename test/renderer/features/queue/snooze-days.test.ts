import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { snoozeDays } from '../../../../renderer/features/queue/snooze-days.ts';

const from = (date: string) => snoozeDays(Temporal.PlainDate.from(date));

describe('snoozeDays', () => {
  it('begin with tomorrow', () => {
    expect(from('2026-03-02')).toEqual([
      { label: 'Tomorrow', date: '2026-03-03' },
      { label: 'Next Monday', date: '2026-03-09' },
      { label: 'In two weeks', date: '2026-03-16' },
      { label: 'In a month', date: '2026-04-02' },
    ]);
  });

  it('skip the weekend and name a date once', () => {
    expect(from('2026-03-06').map(({ label, date }) => `${label} ${date}`)).toEqual([
      'Monday 2026-03-09',
      'In two weeks 2026-03-20',
      'In a month 2026-04-06',
    ]);
  });

  it('are always weekdays ahead, within the 90 days that a snooze may last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const today = Temporal.PlainDate.from('2024-01-01').add({ days: offset });
        for (const { date } of snoozeDays(today)) {
          const day = Temporal.PlainDate.from(date);
          expect(day.dayOfWeek).toBeLessThan(6);
          const ahead = today.until(day).total({ unit: 'days' });
          expect(ahead).toBeGreaterThan(0);
          expect(ahead).toBeLessThanOrEqual(90);
        }
      }),
    );
  });
});
