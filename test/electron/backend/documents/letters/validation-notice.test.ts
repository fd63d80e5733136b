import { describe, expect, it } from 'vitest';
import {
  DOUBLE_WINDOW_10,
  keepOutArea,
} from '../../../../../electron/backend/documents/layout/address-window.ts';
import { inches } from '../../../../../electron/backend/documents/layout/units.ts';
import { renderLetter } from '../../../../../electron/backend/documents/letters/render-letter.ts';
import { aLetter } from '../../../../helpers/pdf/letters.ts';
import { decodeBarcodes, inkShare, rasterize } from '../../../../helpers/pdf/rasterize.ts';
import {
  findText,
  type ReadPage,
  type ReadPdf,
  readPdf,
} from '../../../../helpers/pdf/read-pdf.ts';

const california = { heading: 'California', text: 'You may contact the FTC.', front: false };
const licenses = [{ text: 'California license no. 10234-99', minPoints: 12 }];

function pageOf(pdf: ReadPdf, number: number): ReadPage {
  const page = pdf.pages[number - 1];
  if (page === undefined) throw new Error(`There is no page ${number}.`);
  return page;
}

async function read(changes: Parameters<typeof aLetter<'validation-notice'>>[1] = {}) {
  return readPdf(await renderLetter(aLetter('validation-notice', changes)));
}

describe('the front of the validation notice', () => {
  it('carries every block of the model form in order and word for word', async () => {
    const { agency } = aLetter('validation-notice');
    const pdf = await read({
      spanishLines: true,
      stateNotices: [california],
      disputeUrl: 'www.example.com/dispute',
      requestUrl: 'www.example.com/request',
      agency: { ...agency, name: 'North South Group' },
      creditor: { current: 'Bank of Rockville', atItemizationDate: 'Bank of Rockville' },
    });
    const { text } = pageOf(pdf, 3);
    const blocks = [
      'North South Group',
      'To:',
      'Reference: L7Q2-4F9K',
      'North South Group is a debt collector. We are trying to collect a debt that you owe to Bank of Rockville. We will use any information you give us to help collect the debt.',
      'Our information shows:',
      'You had a credit card from Bank of Rockville with account number ending in 6789.',
      'As of January 2, 2025, you owed: $ 2,234.56',
      'Between January 2, 2025 and today:',
      'You were charged this amount in interest: + $ 75.00',
      'You were charged this amount in fees: + $ 25.00',
      'You paid or were credited this amount toward the debt: – $ 50.00',
      'Total amount of the debt now: $ 2,284.56',
      'How can you dispute the debt?',
      'Call or write to us by April 8, 2026, to dispute all or part of the debt. If you do not, we will assume that our information is correct.',
      'If you write to us by April 8, 2026, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents. We accept disputes electronically at www.example.com/dispute .',
      'What else can you do?',
      'Write to ask for the name and address of the original creditor, if different from the current creditor. If you write by April 8, 2026, we must stop collection until we send you that information. You may use the form below or write to us without the form. We accept such requests electronically at www.example.com/request .',
      'Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law. For instance, you have the right to stop or limit how we contact you.',
      'Contact us about your payment options.',
      'Póngase en contacto con nosotros para solicitar una copia de este formulario en español.',
      'Notice : See reverse side for important information.',
      'Mail this form to:',
      'How do you want to respond?',
      'Check all that apply:',
      'I want to dispute the debt because I think:',
      'This is not my debt.',
      'The amount is wrong.',
      'Other (please describe on reverse or attach additional information).',
      'I want you to send me the name and address of the original creditor.',
      'I enclosed this amount: $',
      'Make your check payable to North South Group. Include the reference number L7Q2-4F9K.',
      'Quiero este formulario en español.',
    ];
    let from = 0;
    for (const block of blocks) {
      const at = text.replaceAll(' ', '').indexOf(block.replaceAll(' ', ''), from);
      expect(at, block).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('stands where the published form has its blocks', async () => {
    const page = pageOf(await read({ stateNotices: [california] }), 3);
    const near = (part: string, left: number, top: number, bottom: number): void => {
      const { x, y } = findText(page, part);
      expect(x / 72, part).toBeCloseTo(left, 1);
      expect(y / 72, part).toBeGreaterThan(top);
      expect(y / 72, part).toBeLessThan(bottom);
    };
    near('Harbor Light Services LLC', 0.5, 0.47, 0.65);
    near('To:', 5.27, 0.47, 0.65);
    near('Our information shows:', 0.5, 2, 2.55);
    near('How can you dispute', 4.38, 2, 2.55);
    near('See reverse side', 0.5, 6.9, 7.2);
    near('Mail this form to:', 1.31, 8.15, 8.4);
    near('How do you want', 5.05, 7.6, 8);
  });

  it('shows zeros and aligns the amounts on the decimal point', async () => {
    const itemization = {
      date: '2025-01-02',
      balanceCents: 1_234_567,
      interestCents: 0,
      feesCents: 0,
      paidAndCreditedCents: 0,
      totalCents: 1_234_567,
    };
    const page = pageOf(await read({ itemization }), 3);
    const amounts = page.texts.filter(({ text }) => /^(\$ +)?[\d,]+\.\d\d$/.test(text));
    expect(amounts.map(({ text }) => text.replace(/^\$ +/, ''))).toEqual([
      '12,345.67',
      '0.00',
      '0.00',
      '0.00',
      '12,345.67',
    ]);
    const ends = amounts.map(({ x, width }) => x + width);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.6);
  });

  it('keeps a code on the slip that names the letter', async () => {
    const bytes = await renderLetter(aLetter('validation-notice'));
    expect(await decodeBarcodes(await rasterize(bytes, 3, 300))).toEqual([
      { format: 'DataMatrix', text: 'L7Q2-4F9K' },
    ]);
  });

  it('is made in Spanish in the words of the Bureau', async () => {
    const { text } = pageOf(await read({ language: 'es' }), 3);
    expect(text).toContain('es un cobrador de deudas.');
    expect(text).toContain('¿Cómo puede disputar la deuda?');
    expect(text).toContain('antes del 8 de abril del 2026');
    expect(text).not.toContain('Quiero este formulario');
    const sentence = async (description: string) => {
      const account = { description, number: 'que termina en 6789' };
      return pageOf(await read({ language: 'es', account }), 3).text;
    };
    expect(await sentence('tarjeta de crédito Main Street')).toContain(
      'Usted tenía una tarjeta de crédito Main Street, provista por Northern Savings Bank con el número de cuenta que termina en 6789.',
    );
    expect(await sentence('préstamo personal')).toContain('un préstamo personal, provisto por');
    expect(await sentence('alquiler')).toContain('una cuenta (alquiler), provista por');
  });
});

describe('the cover page', () => {
  it('shows the two addresses in their windows, the date beside them and nothing else', async () => {
    const bytes = await renderLetter(aLetter('validation-notice'));
    const cover = pageOf(await readPdf(bytes), 1);
    expect(cover.texts.map(({ text }) => text)).toEqual([
      'Harbor Light Services LLC',
      '1200 Lakefront Avenue, Suite 410',
      'Gary, IN 46402-1107',
      'MARÍA FERNANDA NGUYỄN',
      '2323 PARK STREET',
      'APARTMENT 342',
      'BETHESDA MD 20815',
      'Date',
      'March 2, 2026',
    ]);
    cover.texts.slice(0, -2).forEach(({ x, y, width, size }, index) => {
      const window = index < 3 ? DOUBLE_WINDOW_10.sender : DOUBLE_WINDOW_10.recipient;
      expect(x).toBeGreaterThanOrEqual(window.x + inches(0.125));
      // An 8 1/2 in letter slides a whole inch in a 9 1/2 in envelope.
      expect(x + width + inches(1)).toBeLessThanOrEqual(window.x + window.width - inches(0.125));
      expect(y - size).toBeGreaterThanOrEqual(window.y);
      expect(y).toBeLessThanOrEqual(window.y + window.height - inches(0.125));
    });
    const picture = await rasterize(bytes, 1, 72);
    const { width, height } = keepOutArea(DOUBLE_WINDOW_10);
    expect(inkShare(picture, 72, { x: 0, y: 0, width, height })).toBeGreaterThan(0);
    expect(inkShare(picture, 72, { x: 0, y: height, width: 612, height: 792 - height })).toBe(0);
    const { x } = findText(cover, 'March 2, 2026');
    expect(inkShare(picture, 72, { x: width, y: 0, width: x - width - 4, height })).toBe(0);
    const spanish = pageOf(await read({ language: 'es' }), 1);
    expect(spanish.text).toContain('Fecha 2 de marzo del 2026');
  });

  it('leaves the name off when the agency says that it tells of collection, or when it is too long', async () => {
    const { agency } = aLetter('validation-notice');
    const long =
      'Hammond, Whiting, Crown Point, Merrillville and Valparaiso Household Services LLC';
    for (const change of [{ nameIndicatesCollection: true }, { name: `${long} ${long}` }]) {
      const cover = pageOf(await read({ agency: { ...agency, ...change } }), 1);
      expect(cover.texts[0]?.text).toBe('1200 Lakefront Avenue, Suite 410');
    }
  });

  it('leaves its back empty, so that the reverse is printed behind the form', async () => {
    const pdf = await read({ stateNotices: [california] });
    expect(pdf.pages).toHaveLength(4);
    expect(pageOf(pdf, 2).texts).toEqual([]);
    expect(pageOf(pdf, 4).text).toContain('You may contact the FTC.');
  });
});

describe('the reverse', () => {
  it('is announced on the front only when there is one', async () => {
    const pdf = await read();
    expect(pdf.pages).toHaveLength(3);
    expect(pageOf(pdf, 3).text).not.toContain('reverse side');
  });

  it('prints a license as large as the law asks', async () => {
    const { agency } = aLetter('validation-notice');
    const pdf = await read({ agency: { ...agency, licenseLines: licenses } });
    expect(findText(pageOf(pdf, 4), '10234-99').size).toBeGreaterThanOrEqual(12);
    expect(pageOf(pdf, 3).text).toContain('See reverse side');
  });

  it('prints nothing behind the form that is torn off', async () => {
    const text = 'A sentence that the law of this state asks for in the first letter. '.repeat(30);
    const stateNotices = Array.from({ length: 4 }, () => ({ text, front: false }));
    const pdf = await read({ stateNotices });
    expect(pdf.pages.length).toBeGreaterThan(4);
    for (const { y } of pageOf(pdf, 4).texts) expect(y).toBeLessThan(inches(7.5));
  });

  it('puts a text on the front where the law wants it there', async () => {
    const pdf = await read({ stateNotices: [{ ...california, front: true }] });
    expect(pageOf(pdf, 3).text).toContain('You may contact the FTC.');
    expect(pdf.pages).toHaveLength(3);
  });
});
