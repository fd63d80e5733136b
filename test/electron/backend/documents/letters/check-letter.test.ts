import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../../../electron/backend/documents/letters/check-letter.ts';
import { renderLetter } from '../../../../../electron/backend/documents/letters/render-letter.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { aLetter, allTypes } from '../../../../helpers/pdf/letters.ts';

const fieldsOf = (letter: Parameters<typeof checkLetter>[0]): readonly string[] =>
  checkLetter(letter).map(({ field }) => field);

describe('checkLetter', () => {
  it('finds nothing wrong with a complete letter of any type', () => {
    for (const type of allTypes) expect(checkLetter(aLetter(type))).toEqual([]);
  });

  it('names field and characters that cannot be printed', () => {
    const letter = aLetter('payment-reminder', { consumerName: '李小龙' });
    expect(checkLetter(letter)).toEqual([
      expect.objectContaining({
        field: 'consumerName',
        kind: 'characters',
        characters: ['李', '小', '龙'],
      }),
    ]);
  });

  it('refuses paragraphs smuggled into a name', () => {
    const letter = aLetter('payment-reminder', { consumerName: 'Ana\n\nPay now' });
    expect(fieldsOf(letter)).toEqual(['consumerName']);
  });

  it('wants the end of the validation period on the notice', () => {
    expect(fieldsOf(aLetter('validation-notice', { validationEnd: null }))).toEqual([
      'validationEnd',
    ]);
  });

  it('refuses an itemization that does not add up to the cent', () => {
    const { itemization } = aLetter('validation-notice');
    const wrong = { ...itemization, totalCents: itemization.totalCents + 1 };
    expect(fieldsOf(aLetter('validation-notice', { itemization: wrong }))).toEqual(['itemization']);
  });

  it('refuses a deadline inside the validation period and allows one after it', () => {
    const inside = { validationEnd: '2026-04-17' };
    expect(fieldsOf(aLetter('settlement-offer', inside))).toEqual(['expiresOn']);
    expect(fieldsOf(aLetter('payment-reminder', inside))).toEqual(['payBy']);
    expect(fieldsOf(aLetter('plan-agreement', inside))).toEqual([
      'payments.0.due',
      'payments.1.due',
    ]);
    expect(fieldsOf(aLetter('settlement-offer', { validationEnd: '2026-04-16' }))).toEqual([]);
    expect(fieldsOf(aLetter('settlement-offer', { ...inside, expiresOn: null }))).toEqual([]);
  });

  it('refuses a schedule that misses the total or goes back in time', () => {
    const payments = [
      { due: '2026-05-15', cents: 33_000 },
      { due: '2026-04-15', cents: 32_999 },
    ];
    expect(fieldsOf(aLetter('plan-agreement', { payments }))).toEqual(['payments', 'payments']);
  });

  it('refuses to ask for more than the balance', () => {
    expect(fieldsOf(aLetter('plan-agreement', { balanceCents: 65_999 }))).toEqual(['totalCents']);
    expect(fieldsOf(aLetter('settlement-offer', { offerCents: 619_880 }))).toEqual(['offerCents']);
  });

  it('wants city, state and ZIP code in the last line of the address', () => {
    const recipient = { nameLines: ['Ana'], addressLines: ['2323 Park Street', 'Bethesda'] };
    expect(fieldsOf(aLetter('paid-in-full', { recipient }))).toEqual(['recipient.addressLines.1']);
  });

  it('refuses an address that does not fit in the window', () => {
    const { recipient } = aLetter('paid-in-full');
    const nameLines = ['Extraordinarily Long Name '.repeat(5).trim(), 'Second Name'];
    const letter = aLetter('paid-in-full', { recipient: { ...recipient, nameLines } });
    expect(checkLetter(letter)).toEqual([
      expect.objectContaining({ field: 'recipient.addressLines', kind: 'space' }),
    ]);
  });

  it('refuses front texts that leave no room for the form', () => {
    const text = 'This text must stand on the front. '.repeat(60);
    const letter = aLetter('validation-notice', { stateNotices: [{ text, front: true }] });
    expect(checkLetter(letter)).toEqual([
      expect.objectContaining({ field: 'stateNotices', kind: 'space' }),
    ]);
  });

  it('wants both creditors by name: a placement may leave them out', () => {
    const creditor = { current: '', atItemizationDate: '' };
    expect(fieldsOf(aLetter('validation-notice', { creditor }))).toEqual([
      'creditor.current',
      'creditor.atItemizationDate',
    ]);
  });

  it('refuses Spanish where no reviewed Spanish text exists', () => {
    expect(fieldsOf(aLetter('payment-reminder', { language: 'es' }))).toEqual(['language']);
    expect(fieldsOf(aLetter('validation-notice', { language: 'es' }))).toEqual([]);
  });
});

describe('renderLetter', () => {
  it('refuses a letter with problems and lists them', async () => {
    const letter = aLetter('payment-reminder', { consumerName: '龙' });
    const refusal = renderLetter(letter);
    await expect(refusal).rejects.toBeInstanceOf(AppError);
    await expect(refusal).rejects.toMatchObject({
      code: 'rule-broken',
      message: expect.stringContaining('龙 (U+9F99)'),
      details: { problems: [{ field: 'consumerName' }] },
    });
  });
});
