/**
 * Why a document is not made: what is missing, forbidden or cannot be printed, field by field.
 * Problems name fields, rules and single characters, never a consumer's data.
 */
import { AppError } from '../../../shared/errors.ts';
import type { Fonts } from './layout/fonts.ts';
import { describeCharacter } from './layout/glyphs.ts';
import { unprintableIn } from './printable-text.ts';

export type Problem = {
  /** Path inside the content, such as `recipient.nameLines.0`. */
  readonly field: string;
  readonly kind: 'missing' | 'characters' | 'rule' | 'space';
  /** For a person: what is wrong and what to do. */
  readonly message: string;
  /** The characters that the font lacks. */
  readonly characters?: readonly string[];
  readonly citation?: string;
};

/** Walks all texts of a frozen content and reports the characters that the fonts cannot show. */
export function characterProblems(content: unknown, fonts: Fonts): readonly Problem[] {
  const problems: Problem[] = [];
  walk(content, '', (text, field) => {
    const characters = unprintableIn(text, fonts);
    if (characters.length === 0) return;
    const list = characters.map(describeCharacter).join(', ');
    problems.push({
      field,
      kind: 'characters',
      characters,
      message: `${field} holds characters that cannot be printed: ${list}. Spell it in letters that can.`,
    });
  });
  return problems;
}

function walk(value: unknown, path: string, visit: (text: string, field: string) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    walk(inner, path === '' ? key : `${path}.${key}`, visit);
  }
}

/** The refusal that carries a document's problems. */
export function refusal(what: string, problems: readonly Problem[]): AppError {
  const messages = problems.map(({ message }) => message).join(' ');
  return new AppError('rule-broken', `${what} was not made. ${messages}`, { problems });
}

/** @throws AppError `rule-broken` with the list when there are problems */
export function refuseWhenProblems(what: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusal(what, problems);
}
