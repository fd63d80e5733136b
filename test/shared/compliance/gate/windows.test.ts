import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import {
  aCall,
  aFact,
  aLocationCall,
  aMessage,
  anEmail,
  anInbound,
  aText,
  aVoicemail,
  someFacts,
} from './contacts.ts';

const boston = { location: { zips: ['02108'], areaCodes: [] }, states: ['MA'] };

describe('attempts left in each window', () => {
  test('nothing counted: all are left, and nothing frees up', () => {
    expect(decide(aCall(), someFacts()).windows).toEqual([{ ruleId: 'G9-count', left: 7, of: 7 }]);
  });

  test('the federal count frees up on the eighth day of its oldest call', () => {
    const calls = [aFact('2026-11-18'), aFact('2026-11-20')];
    for (const request of [aCall(), aVoicemail()]) {
      expect(decide(request, someFacts({ history: { calls } })).windows).toEqual([
        { ruleId: 'G9-count', left: 5, of: 7, until: '2026-11-25T13:01:00Z' },
      ]);
    }
  });

  test('the days after a conversation are a window while they run', () => {
    const calls = [aFact('2026-11-20', { conversation: true })];
    const decision = decide(aCall(), someFacts({ history: { calls } }));
    expect(decision.windows).toEqual([
      { ruleId: 'G9-count', left: 6, of: 7, until: '2026-11-27T13:01:00Z' },
      { ruleId: 'G9-conversation', left: 0, of: 1, until: '2026-11-27T13:01:00Z' },
    ]);
    expect(decision.attemptsLeft).toBe(0);
  });

  test('a state counts beside the federal rule; the fewest are left', () => {
    const calls = [aFact('2026-11-18', { connected: false })];
    const decision = decide(aCall(), someFacts({ ...boston, history: { calls } }));
    expect(decision.windows).toEqual([
      { ruleId: 'G9-count', left: 7, of: 7 },
      { ruleId: 'G9-state:MA', left: 1, of: 2, until: '2026-11-25T13:01:00Z' },
    ]);
    expect(decision.attemptsLeft).toBe(1);
  });

  test('messages have those that count them', () => {
    const history = { calls: [], messages: [aMessage('text')] };
    const facts = someFacts({ ...boston, history });
    expect(decide(aText(), facts).windows).toMatchObject([
      { ruleId: 'G9-state:MA', left: 1, of: 2 },
    ]);
    expect(decide(anEmail(), facts).windows).toEqual([]);
    expect(decide(aText(), facts).attemptsLeft).toBeUndefined();
  });

  test('contacts with the attorney and of the consumer have none; a third person has their own', () => {
    const calls = [aFact('2026-11-20')];
    const facts = someFacts({ location: { zips: ['11201'], areaCodes: [] }, history: { calls } });
    expect(decide(aCall({ recipient: 'attorney' }), facts).windows).toEqual([]);
    expect(decide(anInbound(), facts).windows).toEqual([]);
    expect(decide(aLocationCall(), facts).windows).toMatchObject([
      { ruleId: 'G9-count', left: 7 },
      { ruleId: 'G9-state:NYC', left: 3 },
    ]);
  });
});
