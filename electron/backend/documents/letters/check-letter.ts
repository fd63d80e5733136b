/**
 * Whether a letter may be made: required elements, printable characters, no deadline inside the
 * validation period, and everything fits where it must stand.
 */
import { AppError } from '../../../../shared/errors.ts';
import { DOUBLE_WINDOW_10, type Envelope } from '../layout/address-window.ts';
import { type FontOptions, type Fonts, loadFonts } from '../layout/fonts.ts';
import { describeCharacter } from '../layout/glyphs.ts';
import { characterProblems, type Problem } from '../problems.ts';
import { fieldWords } from './field-words.ts';
import { bindLetter, type LetterContent, letterContentSchema } from './registry.ts';

export type LetterOptions = FontOptions & {
  /** The envelope in use; a #10 double-window envelope unless said otherwise. */
  readonly envelope?: Envelope;
};

/** All problems of a letter; an empty list means that it can be rendered. */
export function checkLetter(
  content: LetterContent,
  options: LetterOptions = {},
): readonly Problem[] {
  const fonts = loadFonts(options);
  const problems = elementProblems(content, fonts);
  return problems.length > 0 ? problems : spaceProblems(content, fonts, options);
}

/** Problems that show without laying the letter out. */
export function elementProblems(content: LetterContent, fonts: Fonts): readonly Problem[] {
  return [
    ...unprintable(content, fonts),
    ...languageProblems(content),
    ...addressProblems(content),
    ...creditorProblems(content),
    ...deadlineProblems(content),
    ...bindLetter(content).check(),
  ];
}

/** Named in the agent's words; the same name in two places is told once. */
function unprintable(content: LetterContent, fonts: Fonts): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of characterProblems(content, fonts)) {
    const list = (problem.characters ?? []).map(describeCharacter).join(', ');
    const message = `${fieldWords(problem.field)} cannot be printed with these characters: ${list}. Spell it in letters that can.`;
    if (!told.has(message)) told.set(message, { ...problem, message });
  }
  return [...told.values()];
}

/**
 * What the content holds that no letter can, such as more lines than there is room for. A letter that is
 * frozen against its schema could never be read again.
 */
export function schemaProblems(content: LetterContent): readonly Problem[] {
  const issues = letterContentSchema.safeParse(content).error?.issues ?? [];
  return issues.map(({ code, path }) => {
    const field = path.join('.');
    return code === 'too_big'
      ? {
          field,
          kind: 'space',
          message: `${fieldWords(field)}: more than a letter can hold. Shorten it.`,
        }
      : {
          field,
          kind: 'missing',
          message: `${fieldWords(field)} cannot be printed as it stands. Correct it, then make the letter again.`,
        };
  });
}

/** A letter names the creditor now and on the itemization date, 12 CFR 1006.34(c)(2)(iii) and (v). */
function creditorProblems({ creditor }: LetterContent): readonly Problem[] {
  return (['current', 'atItemizationDate'] as const)
    .filter((field) => creditor[field].trim() === '')
    .map((field) => ({
      field: `creditor.${field}`,
      kind: 'missing' as const,
      message:
        field === 'current'
          ? 'The current creditor is not known. Ask the client, then make the letter again.'
          : 'The creditor on the itemization date is not known. Ask the client, then make the letter again.',
      citation: '12 CFR 1006.34(c)(2)',
    }));
}

function spaceProblems(
  content: LetterContent,
  fonts: Fonts,
  { envelope = DOUBLE_WINDOW_10 }: LetterOptions,
): readonly Problem[] {
  try {
    bindLetter(content).layout({ fonts, envelope });
    return [];
  } catch (error) {
    const problems = error instanceof AppError ? error.details?.problems : undefined;
    if (Array.isArray(problems)) return problems;
    throw error;
  }
}

function languageProblems(content: LetterContent): readonly Problem[] {
  const { title, languages } = bindLetter(content);
  if (languages.includes(content.language)) return [];
  const message = `${title} has no reviewed Spanish text. Make it in English.`;
  return [{ field: 'language', kind: 'rule', message }];
}

function addressProblems({ recipient }: LetterContent): readonly Problem[] {
  const last = recipient.addressLines.at(-1) ?? '';
  if (/\b[A-Z]{2},? +\d{5}(-\d{4})?$/.test(last)) return [];
  const message = 'The last address line needs city, two-letter state and ZIP code.';
  const field = `recipient.addressLines.${recipient.addressLines.length - 1}`;
  return [{ field, kind: 'missing', message, citation: 'USPS Publication 28' }];
}

/** While the validation period runs nothing may be asked by a date inside it (12 CFR 1006.38(b)). */
function deadlineProblems(content: LetterContent): readonly Problem[] {
  const { validationEnd } = content;
  if (validationEnd === null) return [];
  return bindLetter(content)
    .datesAsked()
    .filter(({ date }) => date <= validationEnd)
    .map(({ field }) => ({
      field,
      kind: 'rule',
      message: 'This date lies inside the validation period. Choose a later one or none.',
      citation: '12 CFR 1006.38(b)(1)',
    }));
}
