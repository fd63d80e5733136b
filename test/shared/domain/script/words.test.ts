import { describe, expect, it } from 'vitest';
import { fillText } from '../../../../shared/domain/script/placeholders.ts';
import { hintOfDebt, limitedContentMessage } from '../../../../shared/domain/script/words.ts';

describe('hintOfDebt', () => {
  it.each([
    'a debt',
    'what you owe',
    'your balance',
    'we collect',
    'a payment',
    'your account',
    'past-due',
    'su deuda',
    'lo que debe',
    'el saldo',
    'cobranza',
    'pagó',
    'el acreedor',
    'su cuenta',
    'una cuota',
    'la demandaremos',
    'the {{account_tail}}',
  ])('finds it in "%s"', (text) => {
    expect(hintOfDebt(text)).toBeDefined();
  });

  it.each([
    'My name is {{agent_name}}. May I speak with {{consumer_name}}?',
    'Call me at {{agency_phone}}, however late, and thank you for paving the way.',
    'Quisiera hablar con usted; además, débil, página, deber no, encuentra, descobrir.',
  ])('finds nothing in "%s"', (text) => {
    expect(hintOfDebt(text)).toBeUndefined();
  });
});

describe('the limited-content message', () => {
  it('is the safe script word for word', () => {
    const values = {
      agent_name: 'Robin Smith',
      agency_name: 'Lakeshore Services',
      contact_name: 'Jim Johnson',
      agency_phone: '(312) 555-0100',
    };
    expect(fillText(limitedContentMessage.en, values, 'en')).toBe(
      'This is Robin Smith calling from Lakeshore Services. Please contact me or Jim Johnson at (312) 555-0100.',
    );
  });

  it('offers any representative, as the rule allows, when there is no second name', () => {
    expect(fillText(limitedContentMessage.en, {}, 'en')).toContain(
      'contact me or any of our representatives at',
    );
  });
});

describe('fillText', () => {
  it('shows a blank for a value that is not known and leaves an unknown name alone', () => {
    expect(fillText('{{balance}} {{nonsense}}', { balance: '' }, 'es')).toBe(
      '[saldo] {{nonsense}}',
    );
  });

  it('does not read a value as a template', () => {
    expect(fillText('{{agent_name}}', { agent_name: '{{balance}} $&' }, 'en')).toBe(
      '{{balance}} $&',
    );
  });
});
