/**
 * Judges and drafts one letter: refused with every reason, or its content with what it still waits for.
 * Writes nothing; the same facts give the same draft.
 */

import { Temporal } from 'temporal-polyfill';
import { agedDebtRule } from '../../../../shared/compliance/aged-debt.ts';
import { decide } from '../../../../shared/compliance/decide.ts';
import { describeReason } from '../../../../shared/compliance/describe.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import { collectionBar } from '../../../../shared/domain/collection-bar.ts';
import { longDate } from '../../../../shared/domain/date-text.ts';
import type { DeskSettings } from '../../../../shared/domain/desk-settings.ts';
import type { Wait } from '../../../../shared/domain/letters.ts';
import type { DeskContext } from '../../context.ts';
import { loadFonts } from '../../documents/layout/fonts.ts';
import { checkLetter, elementProblems } from '../../documents/letters/check-letter.ts';
import type { LetterContent } from '../../documents/letters/registry.ts';
import type { Problem } from '../../documents/problems.ts';
import { letterContent } from './contents/letter-content.ts';
import { type LetterFacts, toDate } from './gather-letter-facts.ts';
import { gatherMatter, type Matter } from './gather-matter.ts';
import type { LetterIds, LetterRequest } from './letter-request.ts';
import { type StateContent, stateContent } from './state-content.ts';
import { listApprovedTexts } from './state-texts.ts';
import { validationEndFor } from './validation-end.ts';

export type Refused = {
  readonly kind: 'refused';
  /** Whole sentences. */
  readonly reasons: readonly string[];
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
  readonly decision: Decision;
};

export type Draft = Refused | Drafted;

export type DraftOptions = {
  /** Also lays the letter out, to see whether everything fits. */
  readonly layout: boolean;
};

/** What every draft of one run shares. */
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
  { isForbidden }: Pick<Refused, 'isForbidden'>,
): Refused {
  return { kind: 'refused', label, reasons, isForbidden };
}

/** @throws AppError `not-found` for a plan, offer or promise that is not on the desk */
export function draftLetter(
  drafting: Drafting,
  facts: LetterFacts,
  request: LetterRequest,
  ids: LetterIds,
  { layout }: DraftOptions,
): Draft {
  const { context, settings } = drafting;
  const decision = decideLetter(drafting, facts, request);
  const stopping = decision.reasons.filter(({ action }) => action !== 'WARN');
  const forbidden = stopping.filter(({ ruleId }) => !addressRules.has(ruleId));
  if (forbidden.length > 0) {
    const options = { zone: settings.zone, now: drafting.now };
    const reasons = forbidden.map((reason) => describeReason(reason, options));
    return refuse(forbidden[0]?.label ?? '', reasons, { isForbidden: true });
  }
  const barred = barredBy(facts, request);
  if (barred !== undefined) return barred;
  const matter = gatherMatter(context, facts, request);
  if (matter.type === 'none') return refuse(matter.label, [matter.because], { isForbidden: false });
  const state = stateOf(drafting, facts, request);
  const { account } = facts;
  const { agency } = settings;
  const validationEnd = validationEndFor(account, request);
  const content = letterContent({ account, agency, request, ids, state, validationEnd }, matter);
  const problems = problemsOf(content, { layout: layout && facts.address === 'ok', context });
  const broken = problems.filter(({ kind }) => kind === 'rule');
  if (broken.length > 0)
    return refuse('its terms', broken.map(withCitation), { isForbidden: true });
  const waits = [...addressWait(facts), ...state.waits, ...problems.flatMap(toWait)];
  return { kind: 'drafted', content, matter, waits, decision };
}

/** A missing or bad address makes a letter wait; everything else that stops, forbids it. */
const addressRules: ReadonlySet<string> = new Set(['no-address', 'bad-address']);

export function decideLetter(
  { now }: Pick<Drafting, 'now'>,
  { contact, names, address }: LetterFacts,
  { type }: Pick<LetterRequest, 'type'>,
): Decision {
  return decide({ channel: 'letter', at: now, ...names, letterType: type, address }, contact);
}

const asking: ReadonlySet<string> = new Set([
  'payment_reminder',
  'plan_agreement',
  'settlement_offer',
]);

function barredBy(
  { account, holds }: LetterFacts,
  { type, language }: LetterRequest,
): Refused | undefined {
  const { state, validationSentOn } = account;
  const asked = asking.has(type) ? holds : [];
  if (asking.has(type) || type === 'validation_notice') {
    const bar = collectionBar({ state, holds: asked });
    const isForbidden = state === 'live';
    if (bar)
      return refuse(isForbidden ? 'on hold' : `account ${state}`, [bar.message], { isForbidden });
  }
  if (type !== 'validation_notice' || validationSentOn === null || language === 'es') {
    return undefined;
  }
  const on = longDate(Temporal.PlainDate.from(validationSentOn));
  const reason = `The notice was mailed on ${on}. It goes out again only when it comes back, or in Spanish when the consumer asks for that.`;
  return refuse('mailed before', [reason], { isForbidden: false });
}

function stateOf(
  { approved, settings }: Drafting,
  { account, limitation }: LetterFacts,
  request: LetterRequest,
): StateContent {
  const { type, language } = request;
  const isFirstWritten = account.hasMailedLetter === 0;
  const state = account.addressState || account.residence;
  const zip = account.zip ?? '';
  const { agency } = settings;
  const aged = agedDebtRule({
    state,
    zip,
    limitation: type === 'paid_in_full' ? 'open' : limitation,
    isFirstWritten,
    collector: agency.name,
    owner: account.creditorName || account.currentCreditor,
    delinquentOn: toDate(account.delinquentOn),
    on: Temporal.PlainDate.from(request.mailingDate),
  });
  const isFirst = isFirstWritten || type === 'validation_notice';
  return stateContent({
    type,
    language,
    state,
    zip,
    isFirst,
    licenses: agency.licenses,
    aged,
    approved,
  });
}

function problemsOf(
  content: LetterContent,
  { layout, context }: { readonly layout: boolean; readonly context: DeskContext },
): readonly Problem[] {
  const options = { fontsDir: context.env.fontsDir };
  const problems = layout
    ? checkLetter(content, options)
    : elementProblems(content, loadFonts(options));
  // A missing address has a wait of its own.
  return content.recipient.addressLines.length > 0
    ? problems
    : problems.filter(({ field }) => !field.startsWith('recipient.addressLines'));
}

function withCitation({ message, citation }: Problem): string {
  return citation === undefined ? message : `${message} (${citation})`;
}

function toWait(problem: Problem): readonly Wait[] {
  const { kind } = problem;
  return kind === 'rule' ? [] : [{ kind, message: withCitation(problem) }];
}

function addressWait({ address }: LetterFacts): readonly Wait[] {
  if (address === 'ok') return [];
  const message =
    address === 'bad'
      ? 'Mail to the address on file came back. Record a better one, then make the letter again.'
      : 'There is no complete mailing address. Record one, then make the letter again.';
  return [{ kind: 'address', message }];
}
