/** Offers and their answers: an answer is a second row for the same offer. Rows are only ever added. */
import type { OfferAnswer } from '../../../shared/domain/negotiation/answers.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type OfferRow = {
  readonly offerId: string;
  readonly accountPk: number;
  readonly at: string;
  readonly kind: string;
  /** The terms as JSON. */
  readonly terms: string;
  readonly ruleId: string;
  readonly answer: OfferAnswer;
};

export function insertOffer(db: Db, offer: OfferRow & { readonly rowId: string }): void {
  execute(
    db,
    `INSERT INTO offers (row_id, offer_id, account_pk, at, kind, terms, rule_id, answer)
     VALUES (:rowId, :offerId, :accountPk, :at, :kind, :terms, :ruleId, :answer)`,
    offer,
  );
}

const columns = `offer_id AS offerId, account_pk AS accountPk, at, kind, terms, rule_id AS ruleId, answer`;

/** The offer with its latest answer. @throws AppError `not-found` */
export function getOffer(db: Db, offerId: string): OfferRow {
  const row = findRow<OfferRow>(
    db,
    `SELECT ${columns} FROM offers WHERE offer_id = :offerId ORDER BY pk DESC LIMIT 1`,
    { offerId },
  );
  if (!row) throw new AppError('not-found', 'This offer is not on the desk.');
  return row;
}

/** Every offer of an account with its latest answer, newest answer first. */
export function listOffers(db: Db, accountPk: number): (OfferRow & { readonly madeAt: string })[] {
  return listRows(
    db,
    `SELECT ${columns}, (SELECT f.at FROM offers f WHERE f.offer_id = o.offer_id ORDER BY f.pk LIMIT 1) AS madeAt
     FROM offers o
     WHERE account_pk = :accountPk
       AND pk = (SELECT max(l.pk) FROM offers l WHERE l.offer_id = o.offer_id)
     ORDER BY pk DESC`,
    { accountPk },
  );
}
