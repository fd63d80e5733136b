/** Refuses what an agent types for a receipt in characters that no receipt can show. */
import { AppError } from '../../../../shared/errors.ts';
import { describeCharacter } from '../../documents/layout/glyphs.ts';
import type { Unprintable } from '../../documents/printable-text.ts';

/** @throws AppError `invalid-input` with the fields, in the shape of the contract's own refusals */
export function refuseUnprintable(
  fields: Readonly<Record<string, string>>,
  unprintable: Unprintable,
): void {
  const issues = Object.entries(fields).flatMap(([path, text]) => {
    const characters = unprintable(text);
    if (characters.length === 0) return [];
    const list = characters.map(describeCharacter).join(', ');
    return [{ path, message: `A receipt cannot show ${list}. Spell it in Latin letters.` }];
  });
  const [first] = issues;
  if (first) throw new AppError('invalid-input', first.message, { issues });
}
