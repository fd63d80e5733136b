/** Letters with their cached state, the events it follows from, and the batches they were printed in. */
import type { LetterKind, LetterState, Wait } from '../../../shared/domain/letters.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type LetterRow = {
  readonly pk: number;
  readonly id: string;
  readonly accountPk: number;
  readonly accountId: string;
  readonly consumerPk: number;
  readonly consumerName: string;
  readonly clientCode: string;
  readonly clientName: string;
  /** The client's account number. */
  readonly number: string;
  readonly type: LetterKind;
  readonly language: 'en' | 'es';
  readonly state: LetterState;
  /** JSON array of what it waits for. */
  readonly waitingFor: string;
  readonly mailingDate: string;
  readonly validationEndsOn: string | null;
  readonly planPk: number | null;
  readonly planId: string | null;
  readonly offerId: string | null;
  readonly promisePk: number | null;
  readonly promiseId: string | null;
  readonly scanCode: string;
  readonly addressPk: number | null;
  /** The frozen content as JSON, exactly as hashed. */
  readonly content: string;
  readonly contentSha256: string;
  readonly documentSha256: string | null;
  readonly batchId: string | null;
  readonly previewDocumentId: string | null;
  readonly mailedOn: string | null;
  readonly madeAt: string;
  /** Of the latest event. */
  readonly reason: string;
};

const columns = `l.pk, l.id, l.account_pk AS accountPk, a.id AS accountId, a.consumer_pk AS consumerPk,
  a.consumer_name AS consumerName, c.code AS clientCode, c.name AS clientName, a.number, l.type,
  l.language, l.state, l.waiting_for AS waitingFor, l.mailing_date AS mailingDate,
  l.validation_ends_on AS validationEndsOn, l.plan_pk AS planPk,
  (SELECT n.id FROM plans n WHERE n.pk = l.plan_pk) AS planId, l.offer_id AS offerId,
  l.promise_pk AS promisePk, (SELECT m.id FROM promises m WHERE m.pk = l.promise_pk) AS promiseId, l.scan_code AS scanCode, l.address_pk AS addressPk, l.content,
  l.content_sha256 AS contentSha256, l.document_sha256 AS documentSha256, l.batch_id AS batchId,
  l.preview_document_id AS previewDocumentId, l.mailed_on AS mailedOn, l.made_at AS madeAt,
  (SELECT e.reason FROM letter_events e WHERE e.letter_pk = l.pk ORDER BY e.pk DESC LIMIT 1) AS reason`;

const joins = `CROSS JOIN accounts a ON a.pk = l.account_pk CROSS JOIN clients c ON c.pk = a.client_pk`;

export type NewLetter = Omit<
  LetterRow,
  | 'pk'
  | 'accountId'
  | 'consumerPk'
  | 'consumerName'
  | 'clientCode'
  | 'clientName'
  | 'number'
  | 'planId'
  | 'promiseId'
  | 'documentSha256'
  | 'batchId'
  | 'previewDocumentId'
  | 'mailedOn'
  | 'reason'
>;

/** @returns the new row's primary key */
export function insertLetter(db: Db, letter: NewLetter): number {
  return execute(
    db,
    `INSERT INTO letters (id, account_pk, type, language, state, waiting_for, mailing_date,
       validation_ends_on, plan_pk, offer_id, promise_pk, scan_code, address_pk, content,
       content_sha256, made_at)
     VALUES (:id, :accountPk, :type, :language, :state, :waitingFor, :mailingDate, :validationEndsOn,
       :planPk, :offerId, :promisePk, :scanCode, :addressPk, :content, :contentSha256, :madeAt)`,
    letter,
  ).pk;
}

export function hasScanCode(db: Db, scanCode: string): boolean {
  return (
    findRow(db, 'SELECT 1 FROM letters WHERE scan_code = :scanCode', { scanCode }) !== undefined
  );
}

/** @throws AppError `not-found` */
export function getLetter(db: Db, id: string): LetterRow {
  const row = findRow<LetterRow>(db, `SELECT ${columns} FROM letters l ${joins} WHERE l.id = :id`, {
    id,
  });
  if (!row) throw new AppError('not-found', 'This letter is not on the desk.');
  return row;
}

export type LetterFilter = {
  readonly state?: LetterState | undefined;
  readonly type?: LetterKind | undefined;
  readonly accountPk?: number | undefined;
  readonly clientPk?: number | undefined;
  readonly batchId?: string | undefined;
  readonly scanCode?: string | undefined;
};

const tests: Readonly<Record<keyof LetterFilter, string>> = {
  state: 'l.state = :state',
  type: 'l.type = :type',
  accountPk: 'l.account_pk = :accountPk',
  clientPk: 'a.client_pk = :clientPk',
  batchId: 'l.batch_id = :batchId',
  scanCode: 'l.scan_code = :scanCode',
};

function given(filter: LetterFilter): (readonly [keyof LetterFilter, string | number])[] {
  return (Object.keys(tests) as (keyof LetterFilter)[]).flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** The SQL of a page; exported so that a test can read its plan. */
export function letterPageSql(filter: LetterFilter): string {
  const conditions = given(filter).map(([key]) => `AND ${tests[key]}`);
  return `SELECT ${columns} FROM letters l ${joins}
    WHERE l.pk < :before ${conditions.join(' ')} ORDER BY l.pk DESC LIMIT :limit`;
}

/** Newest first. */
export function listLetterPage(
  db: Db,
  filter: LetterFilter,
  page: { readonly before: number; readonly limit: number },
): LetterRow[] {
  const params = Object.fromEntries(given(filter));
  return listRows<LetterRow>(db, letterPageSql(filter), { ...params, ...page });
}

/** In the order in which they were made. */
export function listLettersByIds(db: Db, ids: readonly string[]): LetterRow[] {
  return listRows<LetterRow>(
    db,
    `SELECT ${columns} FROM letters l ${joins}
     WHERE l.id IN (SELECT value FROM json_each(:ids)) ORDER BY l.pk`,
    { ids: JSON.stringify(ids) },
  );
}

/** The first ones ready to print, in the order in which they were made. */
export function listQueuedLetterIds(db: Db, limit: number): string[] {
  return listRows<{ id: string }>(
    db,
    `SELECT id FROM letters WHERE state = 'queued' ORDER BY pk LIMIT :limit`,
    { limit },
  ).map(({ id }) => id);
}

export function listLetterIdsOfBatch(db: Db, batchId: string, state: LetterState): string[] {
  return listRows<{ id: string }>(
    db,
    'SELECT id FROM letters WHERE batch_id = :batchId AND state = :state ORDER BY pk',
    { batchId, state },
  ).map(({ id }) => id);
}

/** Of the notices that were mailed and have not come back, the one with the longest period. */
export function findMailedNotice(
  db: Db,
  accountPk: number,
): Pick<LetterRow, 'mailedOn' | 'validationEndsOn'> | undefined {
  return findRow(
    db,
    `SELECT mailed_on AS mailedOn, validation_ends_on AS validationEndsOn FROM letters
     WHERE account_pk = :accountPk AND type = 'validation_notice' AND state = 'mailed'
     ORDER BY validation_ends_on DESC, mailed_on DESC, pk DESC LIMIT 1`,
    { accountPk },
  );
}

/** The latest end that a notice states which has been made and not mailed. */
export function findPendingNoticeEnd(db: Db, accountPk: number): string | undefined {
  return findRow<{ endsOn: string }>(
    db,
    `SELECT validation_ends_on AS endsOn FROM letters
     WHERE account_pk = :accountPk AND type = 'validation_notice'
       AND state IN ('waiting', 'queued', 'printed')
     ORDER BY validation_ends_on DESC LIMIT 1`,
    { accountPk },
  )?.endsOn;
}

/** How many letters are in a state, counted up to `cap`. */
export function countLetters(db: Db, state: LetterState, cap: number): number {
  const row = findRow<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM (SELECT 1 FROM letters WHERE state = :state LIMIT :cap)',
    { state, cap },
  );
  return row?.count ?? 0;
}

/** A letter of the same kind on the same matter that has not been mailed yet. */
export function findOpenLetter(
  db: Db,
  matter: {
    readonly accountPk: number;
    readonly type: LetterKind;
    readonly planPk: number | null;
    readonly offerId: string | null;
    readonly promisePk: number | null;
  },
): { readonly id: string; readonly state: LetterState } | undefined {
  return findRow(
    db,
    `SELECT id, state FROM letters WHERE account_pk = :accountPk AND type = :type
       AND state IN ('waiting', 'queued', 'printed') AND plan_pk IS :planPk AND offer_id IS :offerId
       AND promise_pk IS :promisePk LIMIT 1`,
    matter,
  );
}

export type LetterChange = {
  readonly pk: number;
  readonly state: LetterState;
  readonly batchId?: string | undefined;
  readonly documentSha256?: string | undefined;
  readonly mailedOn?: string | undefined;
};

export function updateLetterState(db: Db, change: LetterChange): void {
  execute(
    db,
    `UPDATE letters SET state = :state, batch_id = coalesce(:batchId, batch_id),
       document_sha256 = coalesce(:documentSha256, document_sha256),
       mailed_on = coalesce(:mailedOn, mailed_on)
     WHERE pk = :pk`,
    {
      pk: change.pk,
      state: change.state,
      batchId: change.batchId ?? null,
      documentSha256: change.documentSha256 ?? null,
      mailedOn: change.mailedOn ?? null,
    },
  );
}

export function updatePreview(db: Db, pk: number, documentId: string): void {
  execute(db, 'UPDATE letters SET preview_document_id = :documentId WHERE pk = :pk', {
    pk,
    documentId,
  });
}

export type LetterEventRow = {
  readonly event: 'made' | 'printed' | 'mailed' | 'returned' | 'cancelled';
  readonly onDate: string;
  readonly reason: string;
  readonly documentSha256: string;
  readonly at: string;
};

export function insertLetterEvent(
  db: Db,
  event: LetterEventRow & { readonly rowId: string; readonly letterPk: number },
): void {
  execute(
    db,
    `INSERT INTO letter_events (row_id, letter_pk, event, on_date, reason, document_sha256, at)
     VALUES (:rowId, :letterPk, :event, :onDate, :reason, :documentSha256, :at)`,
    event,
  );
}

/** Oldest first. */
export function listLetterEvents(db: Db, letterPk: number): LetterEventRow[] {
  return listRows<LetterEventRow>(
    db,
    `SELECT event, on_date AS onDate, reason, document_sha256 AS documentSha256, at
     FROM letter_events WHERE letter_pk = :letterPk ORDER BY pk`,
    { letterPk },
  );
}

/** Waits are written from checked values only. */
export function waitsOf(row: Pick<LetterRow, 'waitingFor'>): Wait[] {
  return JSON.parse(row.waitingFor) as Wait[];
}
