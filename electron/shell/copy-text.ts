/** The system's clipboard, for text the page shows: the page itself has no permission for it. */
import { clipboard } from 'electron';
import { AppError } from '../../shared/errors.ts';

const longest = 10_000;

/** @throws AppError `invalid-input` for anything but a text of reasonable length. */
export function copyText(text: unknown): { readonly copied: true } {
  if (typeof text !== 'string' || text.length > longest) {
    throw new AppError('invalid-input', 'This cannot be copied.');
  }
  clipboard.writeText(text);
  return { copied: true };
}
