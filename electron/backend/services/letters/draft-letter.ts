/**
 * Judges and drafts one letter: refused with every reason, or its content with what it still waits for.
 * Writes nothing; the same facts give the same draft.
 */
import { Temporal } from 'temporal-polyfill';
import { agedDebtRule } from '../../../../shared/compliance/aged-debt.ts';
import { currentCreditor } from './contents/current-creditor.ts';
import { letterContent } from './contents/letter-content.ts';
import { type Draft, type Drafting, refuse } from './drafting.ts';
import { type LetterFacts, toDate } from './gather-letter-facts.ts';
import { gatherMatter } from './gather-matter.ts';
import { judgeLetter } from './judge-letter.ts';
import type { LetterIds, LetterRequest } from './letter-request.ts';
import { addressWait, problemsOf, toWait, withCitation } from './letter-waits.ts';
import { type StateContent, stateContent } from './state-content.ts';
import { validationEndFor } from './validation-end.ts';

export type DraftOptions = {
  /** Also lays the letter out, to see whether everything fits. */
  readonly layout: boolean;
};

/** @throws AppError `not-found` for a plan, offer or promise that is not on the desk */
export function draftLetter(
  drafting: Drafting,
  facts: LetterFacts,
  request: LetterRequest,
  ids: LetterIds,
  { layout }: DraftOptions,
): Draft {
  const { context, settings } = drafting;
  const { decision, refused } = judgeLetter(drafting, facts, request);
  if (refused) return refused;
  const matter = gatherMatter(context, facts, request);
  if (matter.type === 'none') return refuse(matter.label, [matter.because], { isForbidden: false });
  const state = stateOf(drafting, facts, request);
  const { account } = facts;
  const { agency } = settings;
  const validationEnd = validationEndFor(account, request);
  const content = letterContent({ account, agency, request, ids, state, validationEnd }, matter);
  const problems = problemsOf(content, { layout: layout && facts.address === 'ok', context });
  const broken = problems.filter(({ kind }) => kind === 'rule').map(withCitation);
  if (broken.length > 0) return refuse('its terms', broken, { isForbidden: true });
  const waits = [...addressWait(facts), ...state.waits, ...problems.flatMap(toWait)];
  return { kind: 'drafted', content, matter, waits, cautions: state.cautions, decision };
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
    mailedTexts: JSON.parse(account.mailedTexts) as string[],
    collector: agency.name,
    owner: currentCreditor(account),
    delinquentOn: toDate(account.delinquentOn),
    on: Temporal.PlainDate.from(request.mailingDate),
  });
  const isFirst = isFirstWritten || type === 'validation_notice';
  return stateContent({
    type,
    language,
    state,
    zip,
    product: account.product,
    isFirst,
    licenses: agency.licenses,
    aged,
    approved,
  });
}
