import { expect, test } from 'vitest';
import { renderReleaseSheet } from '../../../../../electron/backend/documents/release-sheet/render-release-sheet.ts';
import { groupCode, makeReleaseCode } from '../../../../../shared/domain/release-code.ts';
import { readPdf } from '../../../../helpers/pdf/read-pdf.ts';

const content = (count: number) => ({
  sheet: '7KQM',
  agency: 'Harbor Resolution Services',
  desk: 'Jordan Reyes, agent A7, device D1',
  madeOn: '2026-03-02',
  codes: Array.from({ length: count }, (_, index) =>
    makeReleaseCode(Uint8Array.from({ length: 8 }, (_byte, at) => index * 7 + at * 13)),
  ),
});

test('twenty codes stand on one page, with whose they are, whose desk takes them and when they were made', async () => {
  const { pages } = await readPdf(await renderReleaseSheet(content(20)));
  expect(pages).toHaveLength(1);
  const text = pages[0]?.text ?? '';
  for (const part of [
    'Supervisor release codes',
    'Sheet 7KQM',
    'Harbor Resolution Services',
    'Jordan Reyes, agent A7, device D1',
    'Made March 2, 2026',
    'Used for: account, person, reason',
  ]) {
    expect(text).toContain(part);
  }
  for (const [index, code] of content(20).codes.entries()) {
    expect(text).toContain(`7KQM-${index + 1} ${groupCode(code)}`);
  }
});

test('forty run over to a second page that repeats the heads of the columns', async () => {
  const { pages } = await readPdf(await renderReleaseSheet(content(40)));
  expect(pages).toHaveLength(2);
  expect(pages[1]?.texts[0]?.text).toBe('Line');
  expect(pages[1]?.text).toContain('7KQM-40');
  for (const { texts, height } of pages) {
    for (const { y } of texts) expect(y).toBeLessThan(height - 36);
  }
});

test('the same content gives the same bytes, and a name that cannot be printed is refused', async () => {
  expect(await renderReleaseSheet(content(2))).toEqual(await renderReleaseSheet(content(2)));
  const unprintable = { ...content(2), agency: 'Harbor \u{1F6A2}' };
  await expect(renderReleaseSheet(unprintable)).rejects.toMatchObject({ code: 'rule-broken' });
});
