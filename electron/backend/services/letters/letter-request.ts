/** What a letter is asked for: to whom, about what, for which mailing date. */
import type { LetterKind } from '../../../../shared/domain/letters.ts';

export type LetterRequest = {
  readonly accountPk: number;
  readonly type: LetterKind;
  readonly language: 'en' | 'es';
  /** The date that the letter states, ISO. */
  readonly mailingDate: string;
  readonly planId?: string | undefined;
  readonly offerId?: string | undefined;
  readonly promiseId?: string | undefined;
};

/** Ids are given by the caller: what is drafted twice from the same facts is the same letter. */
export type LetterIds = { readonly letterId: string; readonly scanCode: string };
