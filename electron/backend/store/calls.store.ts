/** Calls: the working record beside the activities, one row per call and debt. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type OpenCall = { readonly id: string; readonly startedAt: string };

/** The newest call without a wrap-up: people who call or come in are taken in beside another. */
export function findOpenCall(db: Db): OpenCall | undefined {
  return findRow(
    db,
    `SELECT id, started_at AS startedAt FROM calls WHERE ended_at IS NULL
     ORDER BY pk DESC LIMIT 1`,
  );
}

/** The newest open call with this person: what happens on other accounts meanwhile is not part of it. */
export function findOpenCallWith(db: Db, consumerPk: number): OpenCall | undefined {
  return findRow(
    db,
    `SELECT id, started_at AS startedAt FROM calls
     WHERE ended_at IS NULL AND consumer_pk = :consumerPk ORDER BY pk DESC LIMIT 1`,
    { consumerPk },
  );
}

export type CallDirection = 'outbound' | 'inbound' | 'walk_in';

export type CallRow = {
  readonly pk: number;
  readonly id: string;
  readonly accountPk: number;
  readonly accountId: string;
  readonly consumerPk: number;
  readonly consumerName: string;
  readonly direction: CallDirection;
  /** Ten digits; empty for a visit and where the number is not known. */
  readonly phone: string;
  readonly phoneId: string | null;
  readonly phoneType: 'mobile' | 'home' | 'work' | 'other' | null;
  readonly startedAt: string;
  /** At the consumer's location. */
  readonly localDate: string;
  readonly endedAt: string | null;
  /** JSON of services/call/call-draft.ts. */
  readonly draft: string;
};

const columns = `k.pk, k.id, k.account_pk AS accountPk, a.id AS accountId, k.consumer_pk AS consumerPk,
  a.consumer_name AS consumerName, k.direction, k.phone, p.id AS phoneId, p.type AS phoneType,
  k.started_at AS startedAt, k.local_date AS localDate, k.ended_at AS endedAt, k.draft`;
const from = `FROM calls k JOIN accounts a ON a.pk = k.account_pk
  LEFT JOIN phones p ON p.pk = (SELECT min(pk) FROM phones
    WHERE consumer_pk = k.consumer_pk AND digits = k.phone)`;

/** Of several the newest. */
export function findOpenCallRow(db: Db): CallRow | undefined {
  return findRow<CallRow>(
    db,
    `SELECT ${columns} ${from} WHERE k.ended_at IS NULL ORDER BY k.pk DESC LIMIT 1`,
  );
}

/** @throws AppError `not-found` */
export function getCall(db: Db, id: string): CallRow {
  const row = findRow<CallRow>(db, `SELECT ${columns} ${from} WHERE k.id = :id`, { id });
  if (!row) throw new AppError('not-found', 'This call is not on the desk.');
  return row;
}

export type NewCall = {
  readonly id: string;
  readonly accountPk: number;
  readonly consumerPk: number;
  readonly direction: CallDirection;
  readonly phone: string;
  readonly startedAt: string;
  readonly localDate: string;
  readonly draft: string;
};

export function insertCall(db: Db, call: NewCall): void {
  execute(
    db,
    `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date, draft)
     VALUES (:id, :accountPk, :consumerPk, :direction, :phone, :startedAt, :localDate, :draft)`,
    call,
  );
}

export function updateCallDraft(db: Db, pk: number, draft: string): void {
  execute(db, 'UPDATE calls SET draft = :draft WHERE pk = :pk', { pk, draft });
}

export type CallEnd = {
  readonly endedAt: string;
  readonly outcomeCode: string;
  readonly connected: boolean;
  readonly conversation: boolean;
};

export function endCall(db: Db, pk: number, end: CallEnd): void {
  execute(
    db,
    `UPDATE calls SET ended_at = :endedAt, outcome_code = :outcomeCode, connected = :connected,
       conversation = :conversation, draft = '{}' WHERE pk = :pk`,
    {
      pk,
      endedAt: end.endedAt,
      outcomeCode: end.outcomeCode,
      connected: Number(end.connected),
      conversation: Number(end.conversation),
    },
  );
}

/** The same call once more, for another debt that was spoken about. */
export function copyCall(
  db: Db,
  pk: number,
  copy: { readonly id: string; readonly accountPk: number },
): void {
  execute(
    db,
    `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date,
       ended_at, outcome_code, connected, conversation)
     SELECT :id, :accountPk, consumer_pk, direction, phone, started_at, local_date, ended_at,
       outcome_code, connected, conversation
     FROM calls WHERE pk = :pk`,
    { pk, ...copy },
  );
}

/** Newest first, with repeats. */
export function listLatestOutcomeCodes(db: Db, limit: number): string[] {
  return listRows<{ code: string }>(
    db,
    `SELECT outcome_code AS code FROM calls WHERE outcome_code IS NOT NULL
     ORDER BY pk DESC LIMIT :limit`,
    { limit },
  ).map(({ code }) => code);
}

/** The calls of one person become another's, when both turn out to be the same. */
export function moveCalls(db: Db, fromConsumerPk: number, toConsumerPk: number): void {
  execute(db, 'UPDATE calls SET consumer_pk = :to WHERE consumer_pk = :from', {
    from: fromConsumerPk,
    to: toConsumerPk,
  });
}
