/** What a drafted letter lacks or cannot show. */
import type { Wait } from '../../../../shared/domain/letters.ts';
import type { DeskContext } from '../../context.ts';
import { loadFonts } from '../../documents/layout/fonts.ts';
import {
  checkLetter,
  elementProblems,
  schemaProblems,
} from '../../documents/letters/check-letter.ts';
import type { LetterContent } from '../../documents/letters/registry.ts';
import type { Problem } from '../../documents/problems.ts';
import type { LetterFacts } from './gather-letter-facts.ts';

export function problemsOf(
  content: LetterContent,
  { layout, context }: { readonly layout: boolean; readonly context: DeskContext },
): readonly Problem[] {
  const options = { fontsDir: context.env.fontsDir };
  const found = layout
    ? checkLetter(content, options)
    : elementProblems(content, loadFonts(options));
  const problems = [...found, ...schemaProblems(content).filter(isUntoldIn(found))];
  // A missing address has a wait of its own.
  return content.recipient.addressLines.length > 0
    ? problems
    : problems.filter(({ field }) => !field.startsWith('recipient.addressLines'));
}

/** A field that lacks something is told once, in the words of the check that knows it best. */
function isUntoldIn(told: readonly Problem[]): (problem: Problem) => boolean {
  return ({ field }) => !told.some((other) => `${field}.`.startsWith(`${other.field}.`));
}

export function withCitation({ message, citation }: Problem): string {
  return citation === undefined ? message : `${message} (${citation})`;
}

export function toWait(problem: Problem): readonly Wait[] {
  const { kind } = problem;
  return kind === 'rule' ? [] : [{ kind, message: withCitation(problem) }];
}

export function addressWait({ address }: LetterFacts): readonly Wait[] {
  if (address === 'ok') return [];
  const message =
    address === 'bad'
      ? 'Mail to the address on file came back. Record a better one, then make the letter again.'
      : 'There is no complete mailing address. Record one, then make the letter again.';
  return [{ kind: 'address', message }];
}
