import { describe, expect, it } from 'vitest';
import { answer, speak, startScript } from '../../../../shared/domain/script/run.ts';
import type { Step } from '../../../../shared/domain/script/script.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import { stepView } from '../../../../shared/domain/script/view.ts';
import { laterCall, play } from './play.ts';

const outbound = scriptFor('outbound_call');
const values = {
  agent_name: 'Robin Smith',
  consumer_name: 'Alex Doe',
  agency_name: 'Lakeshore Services',
  creditor: 'North Shore Bank',
  account_tail: '6789',
  balance: '$6,198.80',
};
const toPurpose = ['person', 'speaking', 'matches'];

describe('stepView', () => {
  it('puts the values into the words of the language', () => {
    const english = stepView(outbound, play(outbound, ['person']), values);
    expect(english.say).toBe('Hello, my name is Robin Smith. May I speak with Alex Doe, please?');
    const spanish = play(outbound, ['person'], { language: 'es' });
    expect(stepView(outbound, spanish, values).say).toBe(
      'Hola, me llamo Robin Smith. ¿Puedo hablar con Alex Doe, por favor?',
    );
  });

  it('names creditor and balance to the right party', () => {
    const view = stepView(outbound, play(outbound, toPurpose), values);
    expect(view.say).toContain(
      'North Shore Bank that ends in 6789. The balance today is $6,198.80.',
    );
    expect(view).toMatchObject({ stepId: 'purpose', number: 5, canGoBack: true, due: [] });
  });

  it('shows the disclosure with the time at which it was read', () => {
    const unread = answer(outbound, play(outbound, ['person', 'speaking']), 'matches');
    expect(stepView(outbound, unread, values).disclosure).toEqual({
      id: 'mini_miranda_short',
      text: 'This communication is from a debt collector.',
      tickedAt: null,
    });
  });

  it('keeps a disclosure in view that a change of language made due again', () => {
    const view = stepView(outbound, speak(play(outbound, toPurpose), 'es'), values);
    expect(view.due).toEqual([
      { id: 'mini_miranda_short', text: 'Esta comunicación es de un cobrador de deudas.' },
    ]);
  });

  it('shows a blank instead of a secret when a faulty script asks for one too early', () => {
    const leak: Step = {
      id: 'ring',
      kind: 'question',
      say: { en: '{{agency_name}} {{creditor}}', es: '{{agency_name}} {{creditor}}' },
      requiresRightParty: false,
      answers: [],
    };
    const faulty = { ...outbound, steps: [leak, ...outbound.steps.slice(1)] };
    expect(stepView(faulty, startScript(faulty, laterCall), values).say).toBe(
      '[agency] [creditor]',
    );
  });
});
