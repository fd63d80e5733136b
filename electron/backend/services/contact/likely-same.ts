/** Who may be the same person as whom, and what holds stand on them. Links nothing. */
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import { type Likeness, likenessOf } from '../../../../shared/domain/same-person.ts';
import type { Db } from '../../store/database.ts';
import { insertHeldLookalikes, listHeldLookalikes } from '../../store/held-lookalikes.store.ts';
import {
  listEverHeld,
  listPairs,
  listPairsOfForgotten,
  listPairsWithHolds,
  listPersonHolds,
  type Pair,
} from '../../store/likely-same.store.ts';

/** Records that may be the same person as this one, with what they share. */
export function likelySameAs(db: Db, consumerPk: number): ReadonlyMap<number, Likeness> {
  const found = new Map<number, Likeness>();
  for (const pair of listPairs(db, consumerPk)) {
    const likeness = likenessOf(pair.own, pair.other, pair);
    if (likeness !== undefined) found.set(pair.otherPk, likeness);
  }
  return found;
}

/** Kinds of hold in force, by the person. */
export function personHolds(
  db: Db,
  consumerPks: readonly number[],
): ReadonlyMap<number, readonly HoldKind[]> {
  const holds = Map.groupBy(listPersonHolds(db, consumerPks), ({ consumerPk }) => consumerPk);
  return new Map([...holds].map(([pk, rows]) => [pk, rows.map(({ kind }) => kind)]));
}

/** Pairs of these records with ones that look like the same person, on whom a hold was ever placed. */
function pairsWithHeld(db: Db, consumerPks: readonly number[]): readonly Pair[] {
  return listPairsWithHolds(db, consumerPks).filter(
    (pair) => likenessOf(pair.own, pair.other, pair) !== undefined,
  );
}

/**
 * Keeps in mind which of these records look like somebody on hold, so that lists ask of few only. Names and
 * dates of birth never change: records need it when they are new, and as `noticeLookalikes` says.
 */
export function rememberHeldLookalikes(db: Db, consumerPks: readonly number[]): void {
  if (listEverHeld(db, 0, 1).length === 0) return;
  insertHeldLookalikes(
    db,
    pairsWithHeld(db, consumerPks).map(({ ownPk }) => ownPk),
  );
}

const peoplePerTurn = 500;

/** Records that look like somebody on hold and were not kept in mind: of nobody, unless something failed. */
export function* forgottenLookalikes(db: Db): Generator<number> {
  let held = listEverHeld(db, 0, peoplePerTurn);
  while (held.length > 0) {
    const pairs = listPairsOfForgotten(db, held);
    for (const pair of pairs) {
      if (likenessOf(pair.own, pair.other, pair) !== undefined) yield pair.otherPk;
    }
    held = listEverHeld(db, held.at(-1) ?? 0, peoplePerTurn);
  }
}

/** To be called in the transaction that places a hold on a person, or gives them an address. */
export function noticeLookalikes(db: Db, consumerPk: number): void {
  rememberHeldLookalikes(db, [consumerPk, ...likelySameAs(db, consumerPk).keys()]);
}

/** Kinds of hold that stand on records which may be the same person, by that person; mostly of nobody. */
export function lookalikeHolds(
  db: Db,
  consumerPks: readonly number[],
): ReadonlyMap<number, readonly HoldKind[]> {
  const known = listHeldLookalikes(db, consumerPks);
  const alike = known.length === 0 ? [] : pairsWithHeld(db, known);
  if (alike.length === 0) return new Map();
  const holds = personHolds(
    db,
    alike.map(({ otherPk }) => otherPk),
  );
  const found = new Map<number, readonly HoldKind[]>();
  for (const { ownPk, otherPk } of alike) {
    const kinds = [...(found.get(ownPk) ?? []), ...(holds.get(otherPk) ?? [])];
    if (kinds.length > 0) found.set(ownPk, [...new Set(kinds)]);
  }
  return found;
}
