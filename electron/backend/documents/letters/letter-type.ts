/**
 * What a letter type provides. A new letter is one file with such a value, added to the registry.
 */
import type { z } from 'zod';
import type { Envelope } from '../layout/address-window.ts';
import type { Language } from '../layout/dates.ts';
import type { Fonts } from '../layout/fonts.ts';
import type { Page } from '../layout/items.ts';
import type { Problem } from '../problems.ts';
import type { LetterBase } from './letter-base.ts';

export type LetterTools = { readonly fonts: Fonts; readonly envelope: Envelope };

export type LetterType<Type extends string, Content extends LetterBase> = {
  readonly type: Type;
  /** Names the letter in lists and as the title of its PDF; ASCII. */
  readonly title: string;
  readonly languages: readonly Language[];
  readonly schema: z.ZodType<Content>;
  /** Dates by which the letter asks for money or an answer: field and ISO date. */
  datesAsked(content: Content): readonly DateAsked[];
  /** What this type requires beyond what all letters do. */
  check(content: Content): readonly Problem[];
  /** @throws AppError `rule-broken` when a text does not fit where it must stand */
  layout(content: Content, tools: LetterTools): readonly Page[];
};

export type DateAsked = { readonly field: string; readonly date: string };
