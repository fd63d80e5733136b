/** What consumers want of the ways and times of contact: rows are only ever added. */
import type { Wish, WishSpeaker, WishWay } from '../../../shared/domain/contact-wishes.ts';
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export type NewWishEvent = {
  readonly id: string;
  readonly consumerPk: number;
  readonly accountPk: number;
  readonly event: 'recorded' | 'withdrawn';
  /** The row that recorded it. */
  readonly wishId: string;
  readonly wish: Wish;
  /** What it replaced; empty when nothing. */
  readonly replaced: string;
  readonly saidBy: WishSpeaker;
  readonly via: WishWay;
  readonly words: string;
  readonly because: '' | 'taken_back' | 'mistake';
  readonly callId: string | null;
  /** UTC. */
  readonly at: string;
  /** Default: the last call on the desk. */
  readonly lastCallPk?: number;
};

export function insertWishEvent(db: Db, { wish, lastCallPk, ...event }: NewWishEvent): void {
  execute(
    db,
    `INSERT INTO contact_wishes (id, consumer_pk, account_pk, event, wish_id, kind, wish, replaced,
       said_by, via, words, because, call_id, last_call_pk, at)
     VALUES (:id, :consumerPk, :accountPk, :event, :wishId, :kind, :wish, :replaced,
       :saidBy, :via, :words, :because, :callId,
       coalesce(:lastCallPk, (SELECT max(pk) FROM calls), 0), :at)`,
    {
      ...event,
      kind: wish.kind,
      wish: JSON.stringify(wish),
      lastCallPk: lastCallPk ?? null,
    },
  );
}

export type WishRow = {
  readonly id: string;
  readonly consumerPk: number;
  readonly accountPk: number;
  readonly wish: Wish;
  readonly replaced: string;
  readonly saidBy: WishSpeaker;
  readonly via: WishWay;
  readonly words: string;
  readonly callId: string | null;
  readonly lastCallPk: number;
  readonly at: string;
};

type Row = Omit<WishRow, 'wish'> & { readonly wish: string };

export const standingWishesSql = `
  SELECT w.id, w.consumer_pk AS consumerPk, w.account_pk AS accountPk, w.wish, w.replaced,
    w.said_by AS saidBy, w.via, w.words, w.call_id AS callId, w.last_call_pk AS lastCallPk, w.at
  FROM contact_wishes w
  WHERE w.consumer_pk IN (SELECT value FROM json_each(:consumers)) AND w.event = 'recorded'
    AND NOT EXISTS (SELECT 1 FROM contact_wishes e
      WHERE e.consumer_pk = w.consumer_pk AND e.event = 'withdrawn' AND e.wish_id = w.id)
    AND (w.kind <> 'call_consent' OR NOT EXISTS (SELECT 1 FROM calls k
      WHERE k.consumer_pk = w.consumer_pk AND k.account_pk = w.account_pk AND k.conversation = 1
        AND k.pk > w.last_call_pk))
  ORDER BY w.pk`;

/**
 * Those that nobody withdrew, the first one first. A consent to calls ends with the next conversation about
 * its debt (comment 14(b)(3)(i)-2).
 */
export function listStandingWishes(db: Db, consumerPks: readonly number[]): WishRow[] {
  return listRows<Row>(db, standingWishesSql, { consumers: JSON.stringify(consumerPks) }).map(
    (row) => ({ ...row, wish: JSON.parse(row.wish) as Wish }),
  );
}
