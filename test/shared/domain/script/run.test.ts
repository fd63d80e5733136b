import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  answer,
  answersNow,
  back,
  currentStep,
  disclosuresDue,
  proposedHoldsOf,
  proposedOutcome,
  speak,
  startScript,
  tickDisclosure,
  visibleFacts,
} from '../../../../shared/domain/script/run.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import { laterCall, play, readAt } from './play.ts';

const outbound = scriptFor('outbound_call');
const toVerify = ['person', 'speaking'];
const toPurpose = [...toVerify, 'matches'];

describe('visible facts', () => {
  it('are none before the right party is confirmed', () => {
    expect(visibleFacts(play(outbound, toVerify))).toEqual({
      agency: false,
      debt: false,
      balance: false,
      creditor: false,
      disclosure: false,
    });
  });

  it('include the agency once it was asked for, and nothing else', () => {
    const { agency, ...others } = visibleFacts(play(outbound, ['person', 'asks_agency']));
    expect(agency).toBe(true);
    expect(Object.values(others)).not.toContain(true);
  });

  it('are all there with the right party, and gone again one step back', () => {
    const state = answer(outbound, play(outbound, toVerify), 'matches');
    expect(Object.values(visibleFacts(state))).not.toContain(false);
    expect(visibleFacts(back(state)).debt).toBe(false);
  });
});

describe('disclosures', () => {
  it('are full on the first communication and short later', () => {
    const first = play(outbound, toPurpose, { isFirstCommunication: true });
    expect(first.ticks).toEqual([
      { id: 'mini_miranda_full', language: 'en', at: '2026-03-02T16:43:07Z' },
    ]);
    expect(play(outbound, toPurpose).ticks.map((tick) => tick.id)).toEqual(['mini_miranda_short']);
  });

  it.each(['barred', 'unknown'] as const)(
    'include the caution when the limitation is %s',
    (limitation) => {
      expect(play(outbound, toPurpose, { limitation }).ticks.map((tick) => tick.id)).toEqual([
        'mini_miranda_short',
        'time_barred',
      ]);
    },
  );

  it('begin with the recording notice where calls are recorded', () => {
    const state = play(outbound, ['person'], { isRecorded: true });
    expect(state.ticks.map((tick) => tick.id)).toEqual(['recording']);
    expect(state.stepId).toBe('open');
  });

  it('must be read before the script goes on', () => {
    const state = answer(outbound, play(outbound, toVerify), 'matches');
    expect(() => answer(outbound, state, 'read')).toThrow(/read the disclosure/i);
  });

  it('may be interrupted by what a person says, and stay due', () => {
    const state = answer(outbound, play(outbound, toVerify), 'matches');
    const interrupted = answer(outbound, state, 'says_bankruptcy');
    expect(interrupted.stepId).toBe('bankruptcy');
    expect(disclosuresDue(outbound, interrupted).map((d) => d.id)).toEqual(['mini_miranda_short']);
  });

  it('cannot be ticked before the right party is confirmed, the recording notice excepted', () => {
    const state = play(outbound, toVerify);
    expect(() => tickDisclosure(outbound, state, 'mini_miranda_full', readAt)).toThrow(
      /right person/,
    );
    expect(tickDisclosure(outbound, state, 'recording', readAt).ticks).toHaveLength(1);
  });

  it('that a script does not have cannot be ticked', () => {
    const walkIn = scriptFor('walk_in');
    expect(() => tickDisclosure(walkIn, play(walkIn, []), 'recording', readAt)).toThrow(
      /no such disclosure/,
    );
  });

  it('keep the time of the first reading', () => {
    const state = play(outbound, toPurpose);
    const again = tickDisclosure(
      outbound,
      state,
      'mini_miranda_short',
      Temporal.Instant.from('2026-03-02T17:00:00Z'),
    );
    expect(again.ticks).toEqual(state.ticks);
  });

  it('are due again after a change of language and keep both ticks', () => {
    const spanish = speak(play(outbound, toPurpose), 'es');
    expect(disclosuresDue(outbound, spanish).map((d) => d.id)).toEqual(['mini_miranda_short']);
    const both = play(outbound, [...toPurpose, 'needs_language', 'spanish']);
    expect(both.stepId).toBe('purpose');
    expect(both.ticks.map((tick) => tick.language)).toEqual(['en', 'es']);
    expect(disclosuresDue(outbound, both)).toEqual([]);
  });
});

describe('going back', () => {
  it('returns to the step before, forgets its effects and keeps what was read', () => {
    const before = play(outbound, toPurpose);
    const after = answer(outbound, before, 'already_paid');
    expect(proposedHoldsOf(after)).toEqual(['dispute']);
    expect(back(after)).toEqual(before);
    expect(back(back(before)).ticks).toEqual(before.ticks);
  });

  it('stays at the start', () => {
    const start = startScript(outbound, laterCall);
    expect(back(start)).toEqual(start);
  });
});

describe('answers', () => {
  it('of another step are refused', () => {
    expect(() => answer(outbound, play(outbound, ['person']), 'matches')).toThrow(
      /does not belong/,
    );
  });

  it('that a person may give at any time do not exist while the phone rings or after the end', () => {
    const ringing = play(outbound, []);
    expect(answersNow(outbound, ringing).map((a) => a.key)).toEqual(['1', '2', '3', '4', '5']);
    expect(answersNow(outbound, play(outbound, ['no_answer']))).toEqual([]);
  });

  it('open a panel only at the moment they are given', () => {
    const paying = play(outbound, [...toPurpose, 'pays_now']);
    expect(paying.raised).toEqual([{ kind: 'open_panel', panel: 'payment' }]);
    expect(answer(outbound, paying, 'not_now').raised).toEqual([]);
  });

  it('log an outcome that outlives the end of the script', () => {
    const steps = ['pays_now', 'rest_by_date', 'names_it', 'yes'];
    const state = play(outbound, [...toPurpose, ...steps]);
    expect(currentStep(outbound, state).outcome).toBe('PROMISE');
    expect(proposedOutcome(outbound, state)).toBe('PAYMENT');
  });

  it('propose nothing in the middle of a call', () => {
    expect(proposedOutcome(outbound, play(outbound, toPurpose))).toBeUndefined();
  });
});

describe('a state', () => {
  it('survives as JSON', () => {
    const state = play(outbound, toPurpose, { isFirstCommunication: true });
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('of another version is refused', () => {
    const state = play(outbound, toPurpose);
    expect(() => currentStep({ ...outbound, version: outbound.version + 1 }, state)).toThrow(
      /another version/,
    );
  });

  it('cannot be led past the right party by a faulty script', () => {
    const faulty = {
      ...outbound,
      steps: outbound.steps.map((step) =>
        step.id === 'open'
          ? { ...step, answers: [{ id: 'skip', key: '1', label: 'Skip', next: 'purpose' }] }
          : step,
      ),
    };
    expect(() => answer(faulty, play(faulty, ['person']), 'skip')).toThrow(/right person/);
  });
});
