import { describe, expect, it } from 'vitest';
import {
  ageText,
  clockTimes,
  dayText,
  isCallable,
  momentText,
  nextActionText,
  secondText,
  sentence,
  windowNote,
} from '../../../../renderer/features/account/words.ts';
import { aDecision, clock } from './a-workspace.ts';

describe('dates and times', () => {
  it('are short, with the year only when it is another one', () => {
    expect(dayText('2026-03-09', clock)).toBe('Mar 9');
    expect(dayText('2025-12-31', clock)).toBe('Dec 31, 2025');
    expect(ageText(0)).toBe('today');
    expect(ageText(56)).toBe('56 d');
  });

  it('name the day only when it is not today', () => {
    expect(momentText('2026-03-02T16:15:00Z', clock)).toBe('10:15 AM');
    expect(momentText('2026-03-03T16:15:00Z', clock)).toBe('Tue, Mar 3, 10:15 AM');
  });

  it('show the second at which a disclosure was read', () => {
    expect(secondText('2026-03-02T16:43:07.512Z', clock.zone)).toBe('10:43:07');
  });

  it('put local times on the day bar', () => {
    const times = [{ zone: 'America/Denver', local: '09:05', abbreviation: 'MST' }];
    expect(clockTimes(times)).toEqual([{ minutes: 545, zone: 'MST' }]);
  });
});

describe('windowNote', () => {
  it('says the last minute of an open window and the first of a shut one', () => {
    expect(windowNote(aDecision(), clock)).toBe('until 8:59 PM');
    const shut = { verdict: 'blocked', liftsAt: '2026-03-03T14:01:00Z' } as const;
    const { closesAt: _none, ...rest } = aDecision(shut);
    expect(windowNote(rest, clock)).toBe('opens Tue, Mar 3, 8:01 AM');
  });
});

it('a call may start when the gate allows it or only warns', () => {
  const verdicts = ['allowed', 'warn', 'override', 'blocked'] as const;
  expect(verdicts.map((verdict) => isCallable({ verdict }))).toEqual([true, true, false, false]);
});

it('ends a sentence once', () => {
  expect(['By email', 'By email.', 'Why?'].map(sentence)).toEqual([
    'By email.',
    'By email.',
    'Why?',
  ]);
});

describe('nextActionText', () => {
  it('names the action with its day or time', () => {
    expect(nextActionText(undefined, clock)).toBe('None');
    expect(nextActionText({ kind: 'call', on: '2026-03-02' }, clock)).toBe('Call today');
    expect(nextActionText({ kind: 'letter', on: '2026-03-05' }, clock)).toBe(
      'Write a letter Mar 5',
    );
    expect(nextActionText({ kind: 'review', on: '2026-01-08' }, clock)).toBe('Review since Jan 8');
    expect(nextActionText({ kind: 'call_back', at: '2026-03-03T16:15:00Z' }, clock)).toBe(
      'Call back Tue, Mar 3, 10:15 AM',
    );
  });
});
