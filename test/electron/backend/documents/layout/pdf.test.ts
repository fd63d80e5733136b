import { describe, expect, it } from 'vitest';
import { code128, dataMatrix } from '../../../../../electron/backend/documents/layout/barcode.ts';
import { loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';
import { textAt, widthOf } from '../../../../../electron/backend/documents/layout/ink.ts';
import type { Item } from '../../../../../electron/backend/documents/layout/items.ts';
import { amountAt } from '../../../../../electron/backend/documents/layout/money-column.ts';
import { toPdf } from '../../../../../electron/backend/documents/layout/pdf.ts';
import { LETTER } from '../../../../../electron/backend/documents/layout/units.ts';
import { decodeBarcodes, rasterize } from '../../../../helpers/pdf/rasterize.ts';
import { embeddedFonts, findText, readPdf } from '../../../../helpers/pdf/read-pdf.ts';

const fonts = loadFonts();
const facts = { title: 'Test', subject: 'One', language: 'en-US', date: '2026-03-02' } as const;
const pdfOf = (items: readonly Item[]): Promise<Uint8Array> =>
  toPdf(facts, [{ ...LETTER, items }], fonts);

describe('toPdf', () => {
  it('puts a text where the item says, as wide as it was measured', async () => {
    const text = 'Office VAT To, Nguyễn Văn Hùng $1,234.50';
    const { pages } = await readPdf(await pdfOf([textAt(72, 100, text, { size: 11 })]));
    const [read] = pages[0]?.texts ?? [];
    expect(read).toMatchObject({ text, size: 11 });
    expect(read?.x).toBeCloseTo(72, 2);
    expect(read?.y).toBeCloseTo(100, 2);
    expect(read?.width).toBeCloseTo(widthOf(text, { size: 11 }, fonts), 1);
  });

  it('draws letters with loose marks, which need glyphs moved sideways', async () => {
    const text = 'q\u0301x\u0302 end';
    const { pages } = await readPdf(await pdfOf([textAt(72, 100, text, { size: 11 })]));
    expect(pages[0]?.text.normalize('NFC')).toContain('end');
    expect(pages[0]?.text).toContain('\u0301');
  });

  it('embeds every font and names language, title and dates from the content', async () => {
    const bytes = await pdfOf([
      textAt(72, 100, 'Light', { size: 11 }),
      textAt(72, 120, 'Strong', { size: 11, weight: 'bold' }),
    ]);
    expect(embeddedFonts(bytes)).toEqual(['NotoSans-Regular', 'NotoSans-Bold']);
    const { info } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: 'Test',
      Language: 'en-US',
      CreationDate: 'D:20260302000000Z',
      ModDate: 'D:20260302000000Z',
    });
  });

  it('gives the same bytes again, whatever was drawn in between', async () => {
    const items = [textAt(72, 100, 'Plain space, office', { size: 11 })];
    const first = await pdfOf(items);
    await pdfOf([textAt(72, 100, 'No\u00a0break ﬃ \u2126 \u212b', { size: 11 })]);
    expect(Buffer.from(await pdfOf(items)).equals(first)).toBe(true);
  });

  it('lets ligatures be searched as their letters', async () => {
    const { pages } = await readPdf(await pdfOf([textAt(72, 100, 'office file', { size: 11 })]));
    expect(pages[0]?.text).toBe('office file');
  });

  it('draws barcodes that a scanner reads at 300 and at 203 dots per inch', async () => {
    const bytes = await pdfOf([
      code128('K7-000123', 1, 36).drawAt(72, 72),
      dataMatrix('L7Q2-4F9K', 1.35).drawAt(400, 400),
    ]);
    for (const dpi of [300, 203]) {
      const decoded = await decodeBarcodes(await rasterize(bytes, 1, dpi));
      expect(new Set(decoded)).toEqual(
        new Set([
          { format: 'Code128', text: 'K7-000123' },
          { format: 'DataMatrix', text: 'L7Q2-4F9K' },
        ]),
      );
    }
  });

  it('aligns amounts on the decimal point in both weights', async () => {
    const amounts = ['$1,234,567.89', '$0.05', '−$12.00', '$88.10'];
    const items = amounts.map((amount, index) => {
      const weight = index % 2 === 0 ? 'regular' : 'bold';
      return amountAt(400, 100 + index * 20, amount, { size: 10, weight }, fonts);
    });
    const { pages } = await readPdf(await pdfOf(items));
    const page = pages[0];
    if (page === undefined) throw new Error('The page is missing.');
    amounts.forEach((amount, index) => {
      const { x } = findText(page, amount);
      const weight = index % 2 === 0 ? 'regular' : 'bold';
      const whole = widthOf(amount.split('.')[0] ?? '', { size: 10, weight }, fonts);
      expect(x + whole).toBeCloseTo(400, 1);
    });
  });
});
