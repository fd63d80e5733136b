import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutcomeAllowed } from '../../../../shared/domain/outcomes.ts';
import { objectionReplies } from '../../../../shared/domain/script/objection-replies.ts';
import { objectionsNow } from '../../../../shared/domain/script/objections.ts';
import type { PlaceholderValues } from '../../../../shared/domain/script/placeholders.ts';
import {
  answer,
  answersNow,
  back,
  disclosuresDue,
  proposedOutcome,
  type ScriptState,
  startScript,
  tickDisclosure,
  visibleFacts,
} from '../../../../shared/domain/script/run.ts';
import { type Script, wayOf } from '../../../../shared/domain/script/script.ts';
import { scripts } from '../../../../shared/domain/script/scripts.ts';
import { stepView } from '../../../../shared/domain/script/view.ts';
import { hintOfDebt } from '../../../../shared/domain/script/words.ts';
import { readAt } from './play.ts';

const secrets: PlaceholderValues = {
  creditor: 'SECRET-CREDITOR',
  account_tail: 'SECRET-TAIL',
  balance: 'SECRET-BALANCE',
  agreed_amount: 'SECRET-AMOUNT',
  agreed_date: 'SECRET-DATE',
};
const values: PlaceholderValues = {
  ...secrets,
  agent_name: 'Robin',
  agency_name: 'THE-AGENCY',
  agency_phone: '555-0100',
  contact_name: 'Kim',
  consumer_name: 'Alex',
};

const context = fc.record({
  language: fc.constantFrom('en' as const, 'es' as const),
  isFirstCommunication: fc.boolean(),
  limitation: fc.constantFrom('open' as const, 'barred' as const, 'unknown' as const),
  isRecorded: fc.boolean(),
  nameIndicatesCollection: fc.boolean(),
});
const moves = fc.array(fc.record({ pick: fc.nat(), goBack: fc.integer({ min: 0, max: 7 }) }), {
  maxLength: 40,
});

/** Walks a script at random, reading disclosures when it has to, and hands every state to `check`. */
function wander(
  script: Script,
  start: ScriptState,
  path: readonly { pick: number; goBack: number }[],
  check: (state: ScriptState) => void,
): ScriptState {
  let state = start;
  check(state);
  for (const { pick, goBack } of path) {
    const choices = answersNow(script, state);
    const chosen = choices[pick % Math.max(1, choices.length)];
    const { disclosure } = stepView(script, state, values);
    if (goBack === 0) state = back(state);
    else if (chosen) {
      const mustRead = disclosure !== null && !chosen.interrupts;
      const read = mustRead ? tickDisclosure(script, state, disclosure.id, readAt) : state;
      state = answer(script, read, chosen.id);
    }
    check(state);
  }
  return state;
}

const anyScript = fc.constantFrom(...scripts);

describe('whatever the answers', () => {
  it('nothing that hints at a debt is shown before the right party is confirmed', () => {
    fc.assert(
      fc.property(anyScript, context, moves, (script, facts, path) => {
        wander(script, startScript(script, facts), path, (state) => {
          if (visibleFacts(state).debt) return;
          const view = stepView(script, state, values);
          const shown = [
            view.say ?? '',
            view.cue ?? '',
            view.disclosure?.text ?? '',
            ...view.answers.map((choice) => choice.label),
          ].join('\n');
          expect(shown).not.toContain('SECRET');
          expect(hintOfDebt(shown)).toBeUndefined();
          if (!view.facts.agency && !view.stepId.startsWith('voicemail')) {
            expect(shown).not.toContain('THE-AGENCY');
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('creditor and balance are spoken only after the mini-Miranda in the same language', () => {
    fc.assert(
      fc.property(anyScript, context, moves, (script, facts, path) => {
        wander(script, startScript(script, facts), path, (state) => {
          if (!stepView(script, state, values).say?.includes('SECRET')) return;
          const due = disclosuresDue(script, state).map((disclosure) => disclosure.id);
          expect(due.filter((id) => id.startsWith('mini_miranda'))).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a step back restores the state before and keeps every tick', () => {
    fc.assert(
      fc.property(anyScript, context, moves, fc.nat(), (script, facts, path, pick) => {
        const state = wander(script, startScript(script, facts), path, () => {});
        const choices = answersNow(script, state).filter((choice) => choice.interrupts);
        const chosen = choices[pick % Math.max(1, choices.length)];
        if (chosen) expect(back(answer(script, state, chosen.id))).toEqual(state);
      }),
    );
  });

  it('an end proposes an outcome that fits the encounter', () => {
    fc.assert(
      fc.property(anyScript, context, moves, (script, facts, path) => {
        wander(script, startScript(script, facts), path, (state) => {
          if (stepView(script, state, values).kind !== 'end') return;
          const code = proposedOutcome(script, state);
          expect(code !== undefined && isOutcomeAllowed(code, wayOf(script.channel))).toBe(true);
        });
      }),
    );
  });
});

describe('replies to objections', () => {
  const start = (script: Script, isRightParty: boolean): ScriptState => ({
    ...startScript(script, {
      language: 'es',
      isFirstCommunication: true,
      limitation: 'unknown',
      isRecorded: false,
      nameIndicatesCollection: true,
    }),
    rightParty: isRightParty ? 'consumer' : null,
  });
  const [script] = scripts;

  it('give nothing away to a stranger', () => {
    if (!script) throw new Error('There are scripts.');
    for (const { label, reply } of objectionsNow(start(script, false), values)) {
      expect(hintOfDebt(label)).toBeUndefined();
      expect(hintOfDebt(reply)).toBeUndefined();
      expect(reply).not.toContain('THE-AGENCY');
    }
  });

  it('are all at hand for the right party, in the language spoken', () => {
    if (!script) throw new Error('There are scripts.');
    const shown = objectionsNow(start(script, true), values);
    expect(shown.map((objection) => objection.id)).toEqual(objectionReplies.map(({ id }) => id));
    expect(shown.find((objection) => objection.id === 'hardship')?.reply).toMatch(/^Gracias/);
  });

  it('have ids of their own and both languages', () => {
    expect(new Set(objectionReplies.map(({ id }) => id)).size).toBe(objectionReplies.length);
    for (const { reply } of objectionReplies) {
      expect(reply.en.trim()).not.toBe('');
      expect(reply.es.trim()).not.toBe('');
    }
  });
});
