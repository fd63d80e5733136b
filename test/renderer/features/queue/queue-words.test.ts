import { describe, expect, it } from 'vitest';
import {
  ageText,
  clockTimes,
  dayText,
  flagText,
  holdText,
  lastActionText,
  localTimeText,
  momentText,
  nextActionCell,
  nextActionText,
  reasonText,
  stateName,
  verdictText,
} from '../../../../renderer/features/queue/queue-words.ts';
import { aQueueRow } from './a-row.ts';

const clock = { zone: 'America/Chicago', today: '2026-03-02' };
const today1015 = '2026-03-02T16:15:00Z';

describe('dates and moments', () => {
  it('leave the year out while it is this one', () => {
    expect(dayText('2026-03-09', clock)).toBe('Mar 9');
    expect(dayText('2025-12-31', clock)).toBe('Dec 31, 2025');
  });

  it('are a time today and a date on any other day, by the agent’s clock', () => {
    expect(momentText(today1015, clock)).toBe('10:15 AM');
    expect(momentText('2026-03-03T05:30:00Z', clock)).toBe('11:30 PM');
    expect(momentText('2026-03-03T06:30:00Z', clock)).toBe('Mar 3');
  });

  it('say how old a balance is', () => {
    expect([0, 3, 1200].map(ageText)).toEqual(['today', '3 d', '1,200 d']);
  });
});

describe('reasonText', () => {
  it('names the time of a call back', () => {
    const row = aQueueRow({
      section: 'call_back_due',
      nextAction: { kind: 'call_back', at: today1015 },
    });
    expect(reasonText(row, clock)).toBe('Call back 10:15 AM');
  });

  it('names the sum of a score, the hold and the day of what waits', () => {
    const held = aQueueRow({ section: 'held', holds: ['attorney', 'dispute'] });
    const snoozed = { until: '2026-03-09', reason: 'Pay day' };
    expect(reasonText(aQueueRow({ section: 'score' }), clock)).toBe('Score 120');
    expect(reasonText(held, clock)).toBe('Attorney +1');
    expect(reasonText(aQueueRow({ section: 'snoozed', snoozed }), clock)).toBe('Until Mar 9');
    const planned = aQueueRow({ section: 'later', nextAction: { kind: 'call', on: '2026-03-05' } });
    expect(reasonText(planned, clock)).toBe('From Mar 5');
  });
});

describe('nextActionText', () => {
  it('names the day only when it lies ahead', () => {
    const plan = (on: string) => aQueueRow({ nextAction: { kind: 'review', on } });
    expect(nextActionText(plan('2026-03-02'), clock)).toBe('Review');
    expect(nextActionText(plan('2026-02-20'), clock)).toBe('Review');
    expect(nextActionText(plan('2026-03-06'), clock)).toBe('Review Mar 6');
    expect(nextActionText(aQueueRow(), clock)).toBe('');
  });
});

describe('nextActionCell', () => {
  it('leaves the moment to the reason that stands beside it', () => {
    const nextAction = { kind: 'call_back', at: today1015 } as const;
    expect(nextActionCell(aQueueRow({ section: 'call_back_due', nextAction }), clock)).toBe(
      'Call back',
    );
    expect(nextActionCell(aQueueRow({ section: 'held', nextAction }), clock)).toBe(
      'Call back 10:15 AM',
    );
  });
});

describe('verdictText', () => {
  const verdict = (patch: object) =>
    verdictText(
      aQueueRow({
        verdict: { kind: 'call', text: 'Call until 8:59 PM', reasons: [], ruleIds: [], ...patch },
      }),
      clock,
    );

  it('is one word where a call may start, with what to heed', () => {
    expect(verdict({})).toBe('Call');
    expect(verdict({ text: 'Call until 8:59 PM – time-barred' })).toBe('Call – time-barred');
  });

  it('says when waiting ends', () => {
    const text = 'Wait until Tue, Mar 3, 10:01 AM';
    expect(verdict({ kind: 'wait', text, liftsAt: today1015 })).toBe('Wait until 10:15 AM');
    expect(verdict({ kind: 'wait', text, liftsAt: '2026-03-03T16:01:00Z' })).toBe(
      'Wait until Mar 3',
    );
  });

  it('keeps the words of the rules where they block', () => {
    expect(verdict({ kind: 'blocked', text: 'Blocked: attorney' })).toBe('Blocked: attorney');
  });
});

describe('localTimeText', () => {
  const times = (...locals: string[]) =>
    clockTimes(locals.map((local, at) => ({ zone: `Z${at}`, local, abbreviation: `T${at}` })));

  it('names the zone of the only clock', () => {
    expect(localTimeText(times('10:42'))).toBe('10:42 AM T0');
  });

  it('spans the earliest and the latest of several', () => {
    expect(localTimeText(times('10:42', '09:42'))).toBe('9:42–10:42 AM');
    expect(localTimeText(times('12:10', '11:10'))).toBe('11:10 AM–12:10 PM');
    expect(localTimeText(times('11:10', '11:10'))).toBe('11:10 AM');
  });

  it('admits that it knows no clock', () => {
    expect(localTimeText([])).toBe('Unknown');
  });
});

describe('the last action', () => {
  it('says what was done and when, reached or not', () => {
    expect(lastActionText(aQueueRow(), clock)).toBe('');
    const worked = aQueueRow({ lastAction: 'No answer', lastWorkedOn: '2026-02-27' });
    expect(lastActionText(worked, clock)).toBe('No answer, Feb 27');
    const mailed = aQueueRow({ lastAction: 'Validation notice mailed' });
    expect(lastActionText(mailed, clock)).toBe('Validation notice mailed');
  });
});

describe('labels', () => {
  it('are those of the desk, and readable for a code that has none', () => {
    expect(holdText('original_creditor_request')).toBe('Original creditor asked for');
    expect(flagText('hardship')).toBe('Hardship');
    expect(flagText('address_needed')).toBe('Address needed');
    expect(flagText('validation')).toBe('Validation period');
    expect(flagText('likely_same')).toBe('Perhaps a person on hold');
    expect(stateName('IN')).toBe('Indiana');
  });
});
