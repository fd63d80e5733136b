import { describe, expect, it } from 'vitest';
import {
  deskTimeText,
  type NextActionForm,
  nearestForm,
  proposedForm,
  readNextAction,
} from '../../../../renderer/features/call/next-action-form.ts';

const zone = 'America/Denver';
const form = (patch: Partial<NextActionForm>): NextActionForm => ({ ...proposedForm, ...patch });

describe('readNextAction', () => {
  it('sends nothing while it is left to the outcome', () => {
    expect(readNextAction(proposedForm, zone)).toEqual({ action: undefined });
  });

  it('sends a day, or the moment of a call back in the consumer’s own time', () => {
    expect(readNextAction(form({ kind: 'review', on: '2026-03-05' }), zone)).toEqual({
      action: { kind: 'review', on: '2026-03-05' },
    });
    expect(
      readNextAction(form({ kind: 'call_back', on: '2026-03-03', time: '10:15' }), zone),
    ).toEqual({ action: { kind: 'call_back', at: '2026-03-03T17:15:00Z' } });
    expect(readNextAction(form({ kind: 'promise_due' }), zone)).toEqual({
      action: { kind: 'promise_due' },
    });
  });

  it('says what is missing', () => {
    expect(readNextAction(form({ kind: 'call' }), zone).problem).toBe('Enter the day.');
    expect(readNextAction(form({ kind: 'call_back', on: '2026-03-03' }), zone).problem).toContain(
      'time',
    );
  });
});

describe('nearestForm', () => {
  const refused = (opensAt: string) =>
    ({ code: 'rule-broken', message: 'x', details: { opensAt } }) as const;

  it('takes over the nearest time that a refusal names, at the consumer’s', () => {
    expect(nearestForm(refused('2026-03-04T15:01:00Z'), zone)).toEqual({
      kind: 'call_back',
      on: '2026-03-04',
      time: '08:01',
    });
  });

  it('is never earlier than what was named', () => {
    expect(nearestForm(refused('2026-03-04T15:01:01Z'), zone)?.time).toBe('08:02');
  });

  it('offers nothing where a refusal names nothing', () => {
    expect(nearestForm(undefined, zone)).toBe(undefined);
    expect(nearestForm({ code: 'rule-broken', message: 'x' }, zone)).toBe(undefined);
  });
});

it('says the agreed time by the agent’s own clock', () => {
  const agreed = form({ kind: 'call_back', on: '2026-03-03', time: '10:15' });
  expect(deskTimeText(agreed, zone, 'America/Chicago')).toBe('11:15 AM your time');
  expect(deskTimeText(form({ kind: 'call_back' }), zone, 'America/Chicago')).toBe('');
});
