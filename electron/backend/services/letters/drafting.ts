/** What a draft of a letter is, and what every draft of one run shares. */
import type { Temporal } from 'temporal-polyfill';
import type { Decision } from '../../../../shared/compliance/types.ts';
import type { DeskSettings } from '../../../../shared/domain/desk-settings.ts';
import type { Wait } from '../../../../shared/domain/letters.ts';
import type { DeskContext } from '../../context.ts';
import type { LetterContent } from '../../documents/letters/registry.ts';
import type { Matter } from './gather-matter.ts';
import { listApprovedTexts } from './state-texts.ts';

export type Refused = {
  readonly kind: 'refused';
  /** Whole sentences. */
  readonly reasons: readonly string[];
  /** Of each reason, in the same order, where rules of the pack are the grounds; else empty. */
  readonly ruleIds: readonly string[];
  /** A few words for a list. */
  readonly label: string;
  /** A rule forbids it; otherwise there is nothing to write about. */
  readonly isForbidden: boolean;
};

export type Drafted = {
  readonly kind: 'drafted';
  readonly content: LetterContent;
  readonly matter: Matter;
  /** Empty when it can be printed. */
  readonly waits: readonly Wait[];
  /** Sentences that an agent should know before it is made. */
  readonly cautions: readonly string[];
  readonly decision: Decision;
};

export type Draft = Refused | Drafted;

export type Drafting = {
  readonly context: DeskContext;
  readonly settings: DeskSettings;
  readonly now: Temporal.Instant;
  readonly approved: ReadonlyMap<string, string>;
};

export function startDrafting(context: DeskContext): Drafting {
  return {
    context,
    settings: context.settings,
    now: context.now(),
    approved: listApprovedTexts(context.db),
  };
}

export function refuse(
  label: string,
  reasons: readonly string[],
  { isForbidden, ruleIds = [] }: Pick<Refused, 'isForbidden'> & Partial<Pick<Refused, 'ruleIds'>>,
): Refused {
  return { kind: 'refused', label, reasons, isForbidden, ruleIds };
}
