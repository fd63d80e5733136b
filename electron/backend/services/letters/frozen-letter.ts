/** A letter's content: frozen when it is made, checked against its hash whenever it is used. */
import canonicalize from 'canonicalize';
import { AppError } from '../../../../shared/errors.ts';
import { type LetterContent, letterContentSchema } from '../../documents/letters/registry.ts';
import { sha256Hex } from '../../store/documents.store.ts';
import type { LetterRow } from '../../store/letters.store.ts';

type Frozen = Pick<LetterRow, 'content' | 'contentSha256'>;

export function freeze(content: LetterContent): Frozen {
  const text = canonicalize(content);
  if (text === undefined) throw new AppError('internal', 'A letter has no content.');
  return { content: text, contentSha256: sha256Hex(text) };
}

/**
 * @throws AppError `db-damaged` when the content is not what was hashed; `rule-broken` when no letter can
 * say it
 */
export function unfreeze(letter: Frozen & Pick<LetterRow, 'scanCode' | 'state'>): LetterContent {
  if (sha256Hex(letter.content) !== letter.contentSha256) {
    throw new AppError(
      'db-damaged',
      `Letter ${letter.scanCode} does not match its seal. Run Verify and call the office.`,
    );
  }
  const content: unknown = JSON.parse(letter.content);
  // While it waits a letter may lack what its schema demands, such as an address.
  if (letter.state === 'waiting' || letter.state === 'cancelled') return content as LetterContent;
  const parsed = letterContentSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'rule-broken',
    `Letter ${letter.scanCode} holds more than a letter can show. Cancel it and make it again.`,
  );
}
