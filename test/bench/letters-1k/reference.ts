/**
 * Reference: the same letters, each in a pdfkit document of its own, as pdfkit is used by default.
 * Every document registers the font files by path, so pdfkit opens, shapes and subsets them anew;
 * text is measured with pdfkit's own `widthOfString`. Layout and drawing calls are the same, which
 * leaves the real alternative: one document per letter with nothing shared.
 */
import { DOUBLE_WINDOW_10 } from '../../../electron/backend/documents/layout/address-window.ts';
import {
  type Fonts,
  findFontFile,
  loadFonts,
} from '../../../electron/backend/documents/layout/fonts.ts';
import type { Weight } from '../../../electron/backend/documents/layout/items.ts';
import { collect, newDocument } from '../../../electron/backend/documents/layout/pdf.ts';
import type { SharedFont } from '../../../electron/backend/documents/layout/shared-font.ts';
import {
  bindLetter,
  type LetterContent,
} from '../../../electron/backend/documents/letters/registry.ts';
import { letterContents } from './contents.ts';
import type { Run } from './ours.ts';
import { type PdfDocument, paintPage } from './plain-paint.ts';

const weights: readonly Weight[] = ['regular', 'bold'];

export async function run(count = 1000): Promise<Run> {
  const contents = letterContents(count);
  const paths = fontPaths();
  const start = performance.now();
  let bytes = 0;
  for (const content of contents) bytes += (await referenceDocument(content, paths)).length;
  return { ms: performance.now() - start, count, bytes };
}

/** One letter in a document of its own. */
export function referenceDocument(
  content: LetterContent,
  paths: ReadonlyMap<Weight, string> = fontPaths(),
): Promise<Uint8Array> {
  const { title } = bindLetter(content);
  const document = newDocument({
    title,
    subject: content.letterId,
    language: 'en-US',
    date: content.mailingDate,
  });
  for (const [weight, path] of paths) document.registerFont(weight, path);
  const output = collect(document);
  const fonts = fontsOf(document);
  const pages = bindLetter(content).layout({ fonts, envelope: DOUBLE_WINDOW_10 });
  for (const page of pages) paintPage(document, page);
  document.end();
  return output;
}

const fontPaths = (): ReadonlyMap<Weight, string> =>
  new Map(weights.map((weight) => [weight, findFontFile(weight)]));

/** Measures through the document, so that nothing is shared between documents. */
function fontsOf(document: PdfDocument): Fonts {
  const { font } = loadFonts().regular;
  const measured = (weight: Weight): SharedFont => ({
    font,
    widthInEms: (text) => document.font(weight).fontSize(1).widthOfString(text),
  });
  return { regular: measured('regular'), bold: measured('bold') };
}
