/** Writes what happened to a letter: its row, its event, its activity. Must run inside a transaction. */
import { packMark } from '../../../../shared/compliance/pack-mark.ts';
import { letterTitles, type Wait } from '../../../../shared/domain/letters.ts';
import type { DeskContext } from '../../context.ts';
import {
  insertLetter,
  insertLetterEvent,
  type LetterChange,
  type LetterRow,
  updateLetterState,
} from '../../store/letters.store.ts';
import { appendActivity } from '../append-activity.ts';
import { accountOf } from '../money/account-of.ts';
import type { Drafted } from './drafting.ts';
import { freeze } from './frozen-letter.ts';
import type { LetterFacts } from './gather-letter-facts.ts';
import type { LetterIds, LetterRequest } from './letter-request.ts';

type NewLetter = {
  readonly ids: LetterIds;
  readonly facts: LetterFacts;
  readonly request: LetterRequest;
  readonly draft: Drafted;
};

/** @returns its state: ready to print, or waiting for what it lacks */
export function writeNewLetter(
  context: DeskContext,
  { ids, facts, request, draft }: NewLetter,
): 'queued' | 'waiting' {
  const { account } = facts;
  const { content, matter, waits, decision } = draft;
  const state = waits.length === 0 ? 'queued' : 'waiting';
  const letterPk = insertLetter(context.db, {
    id: ids.letterId,
    accountPk: account.pk,
    type: request.type,
    language: request.language,
    state,
    waitingFor: JSON.stringify(waits),
    mailingDate: request.mailingDate,
    validationEndsOn: request.type === 'validation_notice' ? content.validationEnd : null,
    planPk: matter.type === 'plan_agreement' ? matter.planPk : null,
    offerId: matter.type === 'settlement_offer' ? matter.offerId : null,
    promisePk: matter.type === 'payment_reminder' ? (matter.promise?.pk ?? null) : null,
    scanCode: ids.scanCode,
    addressPk: facts.address === 'ok' ? account.addressPk : null,
    ...freeze(content),
    madeAt: context.now().toString(),
  });
  writeEvent(context, letterPk, { event: 'made', on: context.today().toString() });
  appendActivity(context, {
    account: accountOf(account),
    kind: 'letter-made',
    channel: 'letter',
    verdict: decision.verdict,
    ruleIds: [...decision.reasons.map(({ ruleId }) => ruleId), packMark(decision.rulePackVersion)],
    contactPoint: content.recipient.addressLines.join(', '),
    note: `${letterTitles[request.type]} ${ids.scanCode} for mailing on ${request.mailingDate}${waitNote(waits)}`,
  });
  return state;
}

function waitNote(waits: readonly Wait[]): string {
  return waits.length === 0 ? '' : `; waits: ${waits.map(({ kind }) => kind).join(', ')}`;
}

type NewEvent = {
  readonly event: 'made' | 'printed' | 'mailed' | 'returned' | 'cancelled';
  /** ISO date. */
  readonly on: string;
  readonly reason?: string | undefined;
  readonly documentSha256?: string | undefined;
};

function writeEvent(context: DeskContext, letterPk: number, event: NewEvent): void {
  insertLetterEvent(context.db, {
    rowId: context.env.newId(),
    letterPk,
    event: event.event,
    onDate: event.on,
    reason: event.reason ?? '',
    documentSha256: event.documentSha256 ?? '',
    at: context.now().toString(),
  });
}

/** Moves a letter to a state, with the event of that name. */
export function moveLetter(
  context: DeskContext,
  letter: Pick<LetterRow, 'pk'>,
  move: Omit<NewEvent, 'event'> & {
    readonly to: Exclude<NewEvent['event'], 'made'>;
    readonly change?: Pick<LetterChange, 'batchId' | 'mailedOn'>;
  },
): void {
  const { to, change, documentSha256 } = move;
  updateLetterState(context.db, { pk: letter.pk, state: to, documentSha256, ...change });
  writeEvent(context, letter.pk, { ...move, event: to });
}

/** What the timeline says about it. */
export function noteLetter(
  context: DeskContext,
  letter: Pick<LetterRow, 'accountPk' | 'clientCode' | 'number' | 'type' | 'scanCode'>,
  entry: {
    readonly kind: 'letter-mailed' | 'letter-returned' | 'letter-cancelled';
    readonly note: string;
    readonly contactPoint?: string;
    readonly ruleIds?: readonly string[];
  },
): void {
  const { kind, note, contactPoint = '', ruleIds = [] } = entry;
  appendActivity(context, {
    account: { pk: letter.accountPk, clientCode: letter.clientCode, number: letter.number },
    kind,
    channel: 'letter',
    ruleIds,
    contactPoint,
    note: `${letterTitles[letter.type]} ${letter.scanCode} ${note}`,
  });
}

/** Cancels a letter that has not been mailed. */
export function cancelLetter(context: DeskContext, letter: LetterRow, reason: string): void {
  moveLetter(context, letter, { to: 'cancelled', on: context.today().toString(), reason });
  noteLetter(context, letter, { kind: 'letter-cancelled', note: `cancelled: ${reason}` });
}
