import { describe, expect, it } from 'vitest';
import { millimeters } from '../../../../../electron/backend/documents/layout/units.ts';
import { receiptContentSchema } from '../../../../../electron/backend/documents/receipts/receipt-content.ts';
import {
  renderReceiptLetter,
  renderReceiptRoll,
} from '../../../../../electron/backend/documents/receipts/render-receipt.ts';
import { decodeBarcodes, rasterize } from '../../../../helpers/pdf/rasterize.ts';
import {
  embeddedFonts,
  findText,
  type ReadPage,
  readPdf,
} from '../../../../helpers/pdf/read-pdf.ts';
import { aReceipt } from '../../../../helpers/pdf/receipts.ts';

const papers = [
  ['letter paper', renderReceiptLetter],
  ['the roll', renderReceiptRoll],
] as const;

async function onlyPage(bytes: Uint8Array): Promise<ReadPage> {
  const { pages } = await readPdf(bytes);
  const [page] = pages;
  if (page === undefined || pages.length > 1) throw new Error('One page was expected.');
  return page;
}

const said = (page: ReadPage): string => page.text.replaceAll(' ', '');

describe.each(papers)('a receipt on %s', (_, render) => {
  it('says who paid what for whom, how, when and to whom', async () => {
    const page = await onlyPage(await render(aReceipt()));
    for (const part of [
      'Harbor Light Services LLC',
      '1200 Lakefront Avenue, Suite 410',
      '(219) 555-0100',
      'No. K7-000123',
      '$1,234.56',
      'One thousand two hundred thirty-four and 56/100 dollars',
      'March 2, 2026, 10:43 AM (America/Chicago)',
      'María Fernanda Nguyễn',
      'Nguyễn Văn Hùng',
      'Northern Savings Bank',
      '6789',
      'Money order',
      'MO 55-10293',
      'Alex Rivera',
      'This communication is from a debt collector.',
    ]) {
      expect(said(page)).toContain(part.replaceAll(' ', ''));
    }
  });

  it('aligns the allocation and the balances on the decimal point', async () => {
    const page = await onlyPage(await render(aReceipt()));
    const rows = ['Principal', 'Interest', 'Fees', 'Costs'].map((label) => {
      const { y } = findText(page, label);
      const amount = page.texts.find((text) => text.y === y && /^\$[\d,]+\.\d\d$/.test(text.text));
      if (amount === undefined) throw new Error(`${label} has no amount.`);
      return amount;
    });
    expect(rows.map(({ text }) => text)).toEqual(['$1,134.56', '$75.00', '$25.00', '$0.00']);
    const ends = rows.map(({ x, width }) => x + width);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.1);
    for (const part of ['$6,198.80', '−$1,234.56', '$4,964.24']) expect(page.text).toContain(part);
  });

  it('prints the license in 12-point type', async () => {
    const page = await onlyPage(await render(aReceipt()));
    expect(findText(page, 'California').size).toBeGreaterThanOrEqual(12);
  });

  it('carries its number as a code that a scanner reads', async () => {
    for (const receiptNumber of ['1', 'K7-000123', 'WESTDESK-42-00999999']) {
      const bytes = await render(aReceipt({ receiptNumber }));
      const decoded = await decodeBarcodes(await rasterize(bytes, 1, 300));
      expect(decoded).toEqual([{ format: 'Code128', text: receiptNumber }]);
    }
  });

  it('is marked void with the reason, and its code still reads', async () => {
    const voided = { reason: 'Wrong account', at: 'March 2, 2026, 11:02 AM' };
    const bytes = await render(aReceipt({ voided }));
    const page = await onlyPage(bytes);
    expect(page.text).toContain('VOID');
    expect(page.text).toContain('Wrong account');
    expect(await decodeBarcodes(await rasterize(bytes, 1, 300))).toHaveLength(1);
  });

  it('says that it is a copy or what it replaces', async () => {
    const copy = await onlyPage(await render(aReceipt({ copyKind: 'copy' })));
    expect(copy.texts.map(({ text }) => text)).toContain('Copy');
    const reissue = aReceipt({ copyKind: 'reissue', reissueOf: 'K7-000122' });
    expect((await onlyPage(await render(reissue))).text).toContain('Replaces receipt K7-000122');
  });

  it('gives the same bytes from content that went through JSON', async () => {
    const content = aReceipt();
    const thawed = receiptContentSchema.parse(JSON.parse(JSON.stringify(content)));
    expect(Buffer.from(await render(thawed)).equals(await render(content))).toBe(true);
  });

  it('embeds its fonts', async () => {
    expect(embeddedFonts(await render(aReceipt()))).toHaveLength(2);
  });

  it('refuses a name that it cannot print and amounts that do not agree', async () => {
    await expect(render(aReceipt({ payor: '李' }))).rejects.toMatchObject({
      code: 'rule-broken',
      details: { problems: [{ field: 'payor', characters: ['李'] }] },
    });
    await expect(render(aReceipt({ balanceAfterCents: 496_425 }))).rejects.toMatchObject({
      details: { problems: [{ field: 'balanceAfterCents' }] },
    });
    const allocation = { principal: 123_455, interest: 0, fees: 0, costs: 0 };
    await expect(render(aReceipt({ allocation }))).rejects.toMatchObject({
      details: { problems: [{ field: 'allocation' }] },
    });
  });
});

describe('the paper', () => {
  it('is US Letter or an 80 mm strip as long as its content', async () => {
    const letter = await onlyPage(await renderReceiptLetter(aReceipt()));
    expect([letter.width, letter.height]).toEqual([612, 792]);
    const strip = await onlyPage(await renderReceiptRoll(aReceipt()));
    expect(strip.width).toBeCloseTo(millimeters(80), 1);
    const lowest = Math.max(...strip.texts.map(({ y }) => y));
    expect(strip.height - lowest).toBeLessThan(millimeters(10));
    const notes = await onlyPage(
      await renderReceiptRoll(aReceipt({ stateNotices: ['A text of a state. '.repeat(20)] })),
    );
    expect(notes.height).toBeGreaterThan(strip.height + 50);
  });

  it('keeps the longest name of an agency clear of the number', async () => {
    const { agency } = aReceipt();
    const name = 'Hammond, Whiting, Crown Point, Merrillville & Valparaiso Household Services, LLC';
    const address = 'Nine Hundred and Ninety-Nine North Lakefront Avenue, Suite A';
    const long = { ...agency, name, addressLines: [address, address, 'Gary, IN 46402'] };
    const page = await onlyPage(
      await renderReceiptLetter(
        aReceipt({ agency: long, copyKind: 'reissue', reissueOf: 'K7-000122' }),
      ),
    );
    const number = ['Receipt', 'No. K7-000123', 'Replaces receipt'].map((part) =>
      findText(page, part),
    );
    const left = Math.min(...number.map(({ x }) => x));
    for (const { text, x, width } of page.texts.slice(0, 6)) {
      expect(x + width, text).toBeLessThan(left - 4);
    }
  });

  it('keeps the roll inside the 72 mm that printers print', async () => {
    const strip = await onlyPage(await renderReceiptRoll(aReceipt()));
    for (const { x, width } of strip.texts) {
      expect(x).toBeGreaterThanOrEqual(millimeters(4) - 0.1);
      expect(x + width).toBeLessThanOrEqual(millimeters(76) + 0.1);
    }
  });

  it('goes on to a second page when the texts of states are long', async () => {
    const stateNotices = Array.from({ length: 6 }, () => 'A long text of a state. '.repeat(50));
    const { pages } = await readPdf(await renderReceiptLetter(aReceipt({ stateNotices })));
    expect(pages.length).toBeGreaterThan(1);
  });
});
