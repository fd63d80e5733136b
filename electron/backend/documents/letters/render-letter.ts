/**
 * Letters as PDF files, from the frozen content alone: one by one or as one file to print.
 */
import { AppError } from '../../../../shared/errors.ts';
import { DOUBLE_WINDOW_10 } from '../layout/address-window.ts';
import { type Fonts, loadFonts } from '../layout/fonts.ts';
import type { Page } from '../layout/items.ts';
import { openPdf, toPdf } from '../layout/pdf.ts';
import { LETTER } from '../layout/units.ts';
import { refuseWhenProblems } from '../problems.ts';
import { elementProblems, type LetterOptions } from './check-letter.ts';
import { bindLetter, type LetterContent } from './registry.ts';

/** One letter. The same content gives the same bytes. @throws AppError `rule-broken` */
export async function renderLetter(
  content: LetterContent,
  options: LetterOptions = {},
): Promise<Uint8Array> {
  const fonts = loadFonts(options);
  const pages = letterPages(content, fonts, options);
  const facts = {
    title: `${bindLetter(content).title} ${content.scanCode}`,
    subject: `Letter ${content.letterId}`,
    language: content.language === 'es' ? 'es-US' : 'en-US',
    date: content.mailingDate,
    duplex: true,
  } as const;
  return toPdf(facts, pages, fonts);
}

/** The pages of one letter. @throws AppError `rule-broken` with the problems */
export function letterPages(
  content: LetterContent,
  fonts: Fonts,
  { envelope = DOUBLE_WINDOW_10 }: LetterOptions = {},
): readonly Page[] {
  const bound = bindLetter(content);
  refuseWhenProblems(bound.title, elementProblems(content, fonts));
  return bound.layout({ fonts, envelope });
}

export type BatchOptions = LetterOptions & {
  /** Called after each group of letters and at the end. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Asked before each group of letters. */
  readonly isCancelled?: (() => boolean) | undefined;
  /** Called for a letter that cannot be printed, which is then left out; without it the batch fails. */
  readonly onRefused?: ((content: LetterContent, reason: AppError) => void) | undefined;
  /** Letters between two pauses in which other work may run. */
  readonly yieldEvery?: number | undefined;
};

/**
 * All letters in one file, each on a new sheet when printed on both sides.
 * @throws AppError `invalid-input` for an empty batch, `cancelled`, or `rule-broken` for a letter
 * that `checkLetter` would have reported
 */
export async function renderBatch(
  contents: readonly LetterContent[],
  options: BatchOptions = {},
): Promise<Uint8Array> {
  const [first] = contents;
  if (first === undefined) throw new AppError('invalid-input', 'There are no letters to print.');
  const { yieldEvery = 20 } = options;
  const fonts = loadFonts(options);
  const dates = contents.map(({ mailingDate }) => mailingDate).sort();
  const file = openPdf(
    {
      title: `Letters ${dates[0]}`,
      subject: `${contents.length} letters, ${first.letterId}`,
      language: 'en-US',
      date: dates.at(-1) ?? first.mailingDate,
      duplex: true,
    },
    fonts,
  );
  for (const [index, content] of contents.entries()) {
    if (index % yieldEvery === 0) {
      if (options.isCancelled?.()) throw new AppError('cancelled', 'Printing was cancelled.');
      options.onProgress?.(index, contents.length);
      await pause();
    }
    const pages = pagesOrNone(content, fonts, options);
    for (const page of pages) file.addPage(page);
    const isOdd = pages.length % 2 === 1;
    if (isOdd && index < contents.length - 1) file.addPage({ ...LETTER, items: [] });
  }
  const bytes = await file.finish();
  options.onProgress?.(contents.length, contents.length);
  return bytes;
}

function pagesOrNone(content: LetterContent, fonts: Fonts, options: BatchOptions): readonly Page[] {
  try {
    return letterPages(content, fonts, options);
  } catch (error) {
    if (!(error instanceof AppError) || !options.onRefused) throw error;
    options.onRefused(content, error);
    return [];
  }
}

/** Lets the event loop serve what is waiting. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
