import { describe, expect, it } from 'vitest';
import { renderBatch } from '../../../../../electron/backend/documents/letters/render-letter.ts';
import { letterContents } from '../../../../bench/letters-1k/contents.ts';
import { aLetter } from '../../../../helpers/pdf/letters.ts';
import { readPdf } from '../../../../helpers/pdf/read-pdf.ts';

describe('renderBatch', () => {
  it('starts each letter on a new sheet and keeps the order', async () => {
    const contents = letterContents(10);
    const { pages } = await readPdf(await renderBatch(contents));
    const starts = contents.map(({ scanCode }) => {
      return pages.findIndex(({ text }) => text.includes(scanCode));
    });
    for (const [index, start] of starts.entries()) {
      expect(start).toBeGreaterThan(starts[index - 1] ?? -1);
      const content = contents[index];
      const first = content?.type === 'validation-notice' ? start - 2 : start;
      expect(first % 2).toBe(0);
    }
  });

  it('gives the same bytes for the same letters', async () => {
    const contents = letterContents(5);
    const first = await renderBatch(contents);
    expect(Buffer.from(await renderBatch(contents)).equals(first)).toBe(true);
  });

  it('reports progress up to the total and lets other work run in between', async () => {
    const seen: (readonly [number, number])[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await renderBatch(letterContents(12), {
      yieldEvery: 4,
      onProgress: (done, total) => seen.push([done, total]),
    });
    clearInterval(timer);
    expect(seen).toEqual([
      [0, 12],
      [4, 12],
      [8, 12],
      [12, 12],
    ]);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when it is cancelled', async () => {
    let asked = 0;
    const isCancelled = (): boolean => {
      asked += 1;
      return asked > 2;
    };
    const batch = renderBatch(letterContents(12), { yieldEvery: 2, isCancelled });
    await expect(batch).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toBe(3);
  });

  it('refuses an empty batch and a batch with a letter that may not be made', async () => {
    await expect(renderBatch([])).rejects.toMatchObject({ code: 'invalid-input' });
    const wrong = aLetter('validation-notice', { validationEnd: null });
    await expect(renderBatch([wrong])).rejects.toMatchObject({ code: 'rule-broken' });
  });
});
