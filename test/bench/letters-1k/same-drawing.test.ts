import { describe, expect, it } from 'vitest';
import { renderBatch } from '../../../electron/backend/documents/letters/render-letter.ts';
import { readPdf } from '../../helpers/pdf/read-pdf.ts';
import { letterContents } from './contents.ts';
import { referenceDocument } from './reference.ts';

describe('the letters benchmark', () => {
  it('draws the same texts at the same places on both sides', async () => {
    const contents = letterContents(5);
    const ours = (await readPdf(await renderBatch(contents))).pages;
    const reference = [];
    for (const content of contents) {
      const { pages } = await readPdf(await referenceDocument(content));
      reference.push(...pages);
    }
    const drawn = (pages: typeof ours) =>
      pages
        .flatMap(({ texts }) => texts)
        .map(({ text, x, y, size }) =>
          [text, x.toFixed(1), y.toFixed(1), size.toFixed(1)].join('|'),
        );
    expect(drawn(ours)).toEqual(drawn(reference));
  });
});
