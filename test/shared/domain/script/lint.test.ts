import { describe, expect, it } from 'vitest';
import { lintScript } from '../../../../shared/domain/script/lint.ts';
import type { Answer, Script, Step } from '../../../../shared/domain/script/script.ts';
import { scripts } from '../../../../shared/domain/script/scripts.ts';

const go = (next: string, key = '1', more: Partial<Answer> = {}): Answer => ({
  id: `go_${next}`,
  label: 'Go on',
  key,
  next,
  ...more,
});

const confirm: Partial<Answer> = { effects: [{ kind: 'confirm_right_party', as: 'consumer' }] };

const sound: readonly Step[] = [
  {
    id: 'hello',
    kind: 'question',
    say: { en: 'Hello, {{consumer_name}}?', es: '¿Hola, {{consumer_name}}?' },
    requiresRightParty: false,
    answers: [go('miranda', '1', confirm)],
  },
  {
    id: 'miranda',
    kind: 'disclosure',
    say: null,
    requiresRightParty: true,
    disclosure: {
      id: 'mini_miranda_full',
      text: { en: 'This is to collect a debt.', es: 'Esto es para cobrar una deuda.' },
    },
    answers: [go('matter')],
  },
  {
    id: 'matter',
    kind: 'question',
    say: { en: 'The balance is {{balance}}.', es: 'El saldo es de {{balance}}.' },
    requiresRightParty: true,
    answers: [go('bye')],
  },
  {
    id: 'bye',
    kind: 'end',
    say: { en: 'Goodbye.', es: 'Hasta luego.' },
    requiresRightParty: true,
    answers: [],
    outcome: 'RPC_NO_COMMITMENT',
  },
];

function scriptOf(steps: readonly Step[], always: readonly Answer[] = []): Script {
  return {
    id: 'toy',
    version: 1,
    channel: 'inbound_call',
    title: 'Toy',
    first: 'hello',
    steps,
    always: { beforeRightParty: always, afterRightParty: always },
  };
}

/** The faults of the sound script with one step changed. */
function faultsWith(id: string, change: Partial<Step>): readonly string[] {
  return lintScript(
    scriptOf(sound.map((step) => (step.id === id ? { ...step, ...change } : step))),
  );
}

describe('the scripts of the desk', () => {
  it.each(scripts.map((script) => [script.id, script] as const))(
    '%s has no fault',
    (_id, script) => {
      expect(lintScript(script)).toEqual([]);
    },
  );

  it('are registered once each', () => {
    expect(new Set(scripts.map((script) => script.id)).size).toBe(scripts.length);
  });
});

describe('lintScript', () => {
  it('finds nothing wrong with a sound script', () => {
    expect(lintScript(scriptOf(sound))).toEqual([]);
  });

  it('finds an answer that leads nowhere', () => {
    expect(faultsWith('matter', { answers: [go('bye'), go('gone', '2')] })).toContain(
      'matter: answer go_gone leads nowhere',
    );
  });

  it('finds a step that no path reaches and a path that cannot end', () => {
    const faults = faultsWith('matter', { answers: [go('matter')] });
    expect(faults).toContain('bye: is never reached');
    expect(faults).toContain('matter: has no way to an end');
  });

  it('finds an end without an outcome, or with one of another kind of encounter', () => {
    const bye = sound.filter((step) => step.id !== 'bye');
    const { outcome: _outcome, ...bare } = sound.at(-1) ?? sound[0] ?? ({} as Step);
    expect(lintScript(scriptOf([...bye, bare]))).toContain(
      'bye: an end, and only an end, has an outcome',
    );
    expect(faultsWith('bye', { outcome: 'NO_ANSWER' })).toContain(
      'bye: cannot end as NO_ANSWER here',
    );
  });

  it.each([
    ['a debt', 'This is about a debt.', 'Hola.'],
    ['what is owed', 'You owe us.', 'Hola.'],
    ['a payment in Spanish', 'Hello.', 'Es por su pago.'],
    ['the balance', 'It is {{balance}}.', 'Es {{balance}}.'],
    ['the creditor', 'From {{creditor}}.', 'De {{creditor}}.'],
  ])('finds %s before the right party is confirmed', (_what, en, es) => {
    expect(faultsWith('hello', { say: { en, es } })).toEqual([
      expect.stringMatching(/^hello: says ".+" before the right party is confirmed$/),
    ]);
  });

  it('finds a hint in the words that only the agent sees', () => {
    expect(faultsWith('hello', { cue: 'Do not mention the debt.' })).toHaveLength(1);
    expect(
      faultsWith('hello', { answers: [{ ...go('miranda', '1', confirm), label: 'Pays' }] }),
    ).toHaveLength(1);
  });

  it('finds the agency named unasked, and lets it be named once it was asked for', () => {
    const company: Step = {
      id: 'company',
      kind: 'question',
      say: { en: 'I work for {{agency_name}}.', es: 'Trabajo para {{agency_name}}.' },
      requiresRightParty: false,
      answers: [go('miranda', '1', confirm)],
    };
    const withCompany = (asked: Partial<Answer>) =>
      lintScript(
        scriptOf([
          ...sound.map((step) =>
            step.id === 'hello'
              ? { ...step, answers: [...step.answers, go('company', '2', asked)] }
              : step,
          ),
          company,
        ]),
      );
    expect(withCompany({ effects: [{ kind: 'agency_asked' }] })).toEqual([]);
    expect(withCompany({})).toEqual(['company: names the agency unasked']);
  });

  it('finds a way to the debt past the right party', () => {
    const faults = faultsWith('hello', { answers: [go('matter'), go('miranda', '2', confirm)] });
    expect(faults).toContain('matter: is reached before the right party is confirmed');
  });

  it('finds a way to the debt past the mini-Miranda, also through an interruption', () => {
    const expected = 'matter: says "balance" before the mini-Miranda is read';
    expect(
      faultsWith('hello', { answers: [go('matter', '1', confirm), go('miranda', '2', confirm)] }),
    ).toContain(expected);
    expect(faultsWith('miranda', { answers: [go('matter', '1', { interrupts: true })] })).toContain(
      expected,
    );
  });

  it('wants the mini-Miranda again after a change of language', () => {
    const answers = [
      go('bye'),
      go('matter', '2', { effects: [{ kind: 'speak', language: 'es' }] }),
    ];
    expect(faultsWith('matter', { answers })).toContain(
      'matter: says "balance" before the mini-Miranda is read',
    );
  });

  it('finds two answers on one key, counting those at hand everywhere', () => {
    expect(faultsWith('matter', { answers: [go('bye'), go('hello')] })).toContain(
      'matter: has two answers on one key',
    );
    expect(lintScript(scriptOf(sound, [go('bye', '1', { id: 'leave' })]))).toContain(
      'hello: has two answers on one key',
    );
  });

  it('finds a missing language and placeholders that differ or do not exist', () => {
    expect(faultsWith('hello', { say: { en: 'Hello.', es: ' ' } })).toContain(
      'hello: lacks a language',
    );
    expect(faultsWith('hello', { say: { en: '{{agent_name}}', es: 'Hola' } })).toContain(
      'hello: has different placeholders in its languages',
    );
    expect(faultsWith('hello', { say: { en: '{{ssn}}', es: '{{ssn}}' } })).toContain(
      'hello: has an unknown {{ssn}}',
    );
  });

  it('finds a limited-content message with a word too many', () => {
    expect(faultsWith('hello', { limitedContent: true })).toEqual([
      'hello: changes the limited-content message',
    ]);
  });
});
