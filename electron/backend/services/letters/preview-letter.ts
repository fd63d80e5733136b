/**
 * One letter as a document, to look at or to print once more. Its state stays. What may not be mailed
 * is not put on paper: a document leaves the desk as easily as a printed batch.
 */
import { isTooLate, letterTitles } from '../../../../shared/domain/letters.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { renderLetter } from '../../documents/letters/render-letter.ts';
import { getDocument, insertDocument, sha256Hex } from '../../store/documents.store.ts';
import { getLetter, type LetterRow, updatePreview } from '../../store/letters.store.ts';
import { once } from '../once.ts';
import { unfreeze } from './frozen-letter.ts';
import { findLetterStops } from './letter-stops.ts';
import { recheckLetters, tooLate } from './recheck-letters.ts';

type Input = ParsedInputOf<'letters.preview'>;
type Preview = OutputOf<'letters.preview'>;

/**
 * @throws AppError `not-found`; `rule-broken` for a letter that waits or was cancelled, and for one not
 * yet mailed that is forbidden, too late or no longer true
 */
export async function previewLetter(context: DeskContext, input: Input): Promise<Preview> {
  const { db, env } = context;
  const letter = getLetter(db, input.letterId);
  refuseUnfinished(letter);
  const content = unfreeze(letter);
  refuseUnmailable(context, letter);
  const bytes = await renderLetter(content, { fontsDir: env.fontsDir });
  // A long write may have begun meanwhile.
  await context.gate.open();
  return once(context, 'letters.preview', input, () => {
    const known = getLetter(db, input.letterId).previewDocumentId;
    if (known !== null && getDocument(db, known).sha256 === sha256Hex(bytes)) {
      return { documentId: known };
    }
    const documentId = env.newId();
    const title = letterTitles[letter.type].toLowerCase().replaceAll(' ', '-');
    insertDocument(db, {
      id: documentId,
      kind: 'letter',
      name: `${title}-${letter.scanCode}.pdf`,
      mime: 'application/pdf',
      bytes,
      at: context.now().toString(),
    });
    updatePreview(db, letter.pk, documentId);
    return { documentId };
  });
}

function refuseUnfinished({ state }: LetterRow): void {
  if (state === 'waiting') {
    throw new AppError('rule-broken', 'This letter waits for something and cannot be shown yet.');
  }
  if (state === 'cancelled') {
    throw new AppError('rule-broken', 'This letter was cancelled. It is not shown any more.');
  }
}

/** What has been mailed may be looked at for ever; before that the checks of a printing hold. */
function refuseUnmailable(context: DeskContext, letter: LetterRow): void {
  const reason =
    letter.state === 'queued'
      ? recheckLetters(context, [letter]).flatMap((one) => ('reason' in one ? [one.reason] : []))[0]
      : whyNotMailed(context, letter);
  if (reason !== undefined) throw new AppError('rule-broken', reason);
}

function whyNotMailed(context: DeskContext, letter: LetterRow): string | undefined {
  if (letter.state !== 'printed') return undefined;
  const stop = findLetterStops(context, [letter]).get(letter.id);
  if (stop) return `${stop.reason} Take the paper out and cancel the letter.`;
  return isTooLate(letter, context.today()) ? tooLate(letter) : undefined;
}
