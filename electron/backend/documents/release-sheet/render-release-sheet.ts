/** A sheet of codes as a PDF file. Its bytes are handed on, never stored. */
import { type FontOptions, loadFonts } from '../layout/fonts.ts';
import { toPdf } from '../layout/pdf.ts';
import { characterProblems, refuseWhenProblems } from '../problems.ts';
import { layoutReleaseSheet, type ReleaseSheetContent } from './release-sheet.ts';

/** US Letter. @throws AppError `rule-broken` when a name cannot be printed, `io-failed` without fonts */
export async function renderReleaseSheet(
  content: ReleaseSheetContent,
  options: FontOptions = {},
): Promise<Uint8Array> {
  const fonts = loadFonts(options);
  refuseWhenProblems('The sheet', characterProblems(content, fonts));
  const facts = {
    title: `Release codes ${content.sheet}`,
    subject: `Sheet ${content.sheet}`,
    language: 'en-US',
    date: content.madeOn,
  } as const;
  return toPdf(facts, layoutReleaseSheet(content, fonts), fonts);
}
