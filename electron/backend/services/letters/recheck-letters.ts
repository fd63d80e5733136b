/**
 * Looks again at letters that are ready to print: what the rules forbid by now, or what no longer says
 * the truth, is not printed. Writes nothing.
 */
import canonicalize from 'canonicalize';
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { isTooLate } from '../../../../shared/domain/letters.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { LetterContent } from '../../documents/letters/registry.ts';
import type { LetterRow } from '../../store/letters.store.ts';
import { draftLetter } from './draft-letter.ts';
import { type Drafting, startDrafting } from './drafting.ts';
import { unfreeze } from './frozen-letter.ts';
import { gatherLetterFacts, type LetterFacts } from './gather-letter-facts.ts';
import type { LetterRequest } from './letter-request.ts';

export type Rechecked =
  | { readonly kind: 'print'; readonly letter: LetterRow; readonly content: LetterContent }
  | { readonly kind: 'cancel'; readonly letter: LetterRow; readonly reason: string }
  | { readonly kind: 'skip'; readonly letter: LetterRow; readonly reason: string };

/** Why letters could not be drawn, by their id. */
export type Undrawn = ReadonlyMap<string, string>;

/** In the order given; letters that are not ready to print are left out. */
export function recheckLetters(
  context: DeskContext,
  letters: readonly LetterRow[],
  undrawn: Undrawn = new Map(),
): readonly Rechecked[] {
  const drafting = startDrafting(context);
  const today = context.today();
  const queued = letters.filter(({ state }) => state === 'queued');
  const known = gatherLetterFacts(
    context,
    queued.map(({ accountPk }) => accountPk),
  );
  const earlier = new Map<string, Message[]>();
  return queued.map((letter) => {
    if (isTooLate(letter, today)) return { kind: 'skip', letter, reason: tooLate(letter) };
    const reason = undrawn.get(letter.id);
    if (reason !== undefined) return { kind: 'skip', letter, reason };
    const facts = known.get(letter.accountPk);
    if (!facts) return { kind: 'cancel', letter, reason: 'The account is not on the desk.' };
    const { personId, accountId } = facts.names;
    const before = earlier.get(personId) ?? [];
    const checked = recheck(drafting, withMessages(facts, before), letter);
    if (checked.kind === 'print') {
      const at = letter.mailingDate;
      const message = { at, medium: 'letter', personId, accountIds: [accountId] } as const;
      earlier.set(personId, [...before, message]);
    }
    return checked;
  });
}

type Message = NonNullable<LetterFacts['contact']['history']['messages']>[number];

/** Letters of the same printing count toward a state's limit on contacts like any other. */
function withMessages(facts: LetterFacts, more: readonly Message[]): LetterFacts {
  if (more.length === 0) return facts;
  const { contact } = facts;
  const messages = [...(contact.history.messages ?? []), ...more];
  return { ...facts, contact: { ...contact, history: { ...contact.history, messages } } };
}

export function tooLate({ mailingDate }: LetterRow): string {
  const on = longDate(Temporal.PlainDate.from(mailingDate));
  return `It states ${on} as its mailing date, which has passed. Make it again.`;
}

export function requestOfLetter(letter: LetterRow): LetterRequest {
  const { accountPk, type, language, mailingDate } = letter;
  return {
    accountPk,
    type,
    language,
    mailingDate,
    planId: letter.planId ?? undefined,
    offerId: letter.offerId ?? undefined,
    promiseId: letter.promiseId ?? undefined,
  };
}

/** A letter that cannot be read any more holds up no other. */
function readFrozen(letter: LetterRow): LetterContent | string {
  try {
    return unfreeze(letter);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

function recheck(drafting: Drafting, facts: LetterFacts, letter: LetterRow): Rechecked {
  const content = readFrozen(letter);
  if (typeof content === 'string') return { kind: 'skip', letter, reason: content };
  const ids = { letterId: letter.id, scanCode: letter.scanCode };
  const draft = draftLetter(drafting, facts, requestOfLetter(letter), ids, { layout: false });
  if (draft.kind === 'refused') {
    return { kind: 'cancel', letter, reason: draft.reasons.join(' ') };
  }
  const [wait] = draft.waits;
  if (wait) return { kind: 'cancel', letter, reason: wait.message };
  const changed = [
    ...(draft.content.firstWritten && !content.firstWritten ? ['the disclosure'] : []),
    ...changedParts(content, draft.content),
  ];
  if (changed.length === 0) return { kind: 'print', letter, content };
  return {
    kind: 'cancel',
    letter,
    reason: `Since it was made something in it has changed: ${changed.join(', ')}. Make it again.`,
  };
}

const partNames: Readonly<Record<string, string>> = {
  agency: 'the agency’s details',
  recipient: 'the address',
  consumerName: 'the name',
  creditor: 'the creditor',
  account: 'the account',
  stateNotices: 'the state’s text',
  spanishLines: 'the language',
  itemization: 'the balance',
  balanceCents: 'the balance',
  balanceAsOf: 'the balance',
  parts: 'the balance',
  expected: 'the promise',
  payBy: 'the promise',
  payments: 'the payments',
  validationEnd: 'the validation period',
};

/** What a letter made now would say differently, in words. */
function changedParts(frozen: LetterContent, now: LetterContent): readonly string[] {
  const before = comparable(frozen);
  const after = comparable(now);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => canonicalize(before[key]) !== canonicalize(after[key]));
  return [...new Set(changed.map((key) => partNames[key] ?? key))];
}

/**
 * A notice's period follows from its own date; for other letters its end was checked by the draft. The
 * full disclosure is right in later letters too; only a short one in a first letter would be wrong.
 */
function comparable(content: LetterContent): Readonly<Record<string, unknown>> {
  const { firstWritten: _first, validationEnd, ...rest } = content;
  return content.type === 'validation-notice' ? { ...rest, validationEnd } : rest;
}
