/** Who may be the same person as whom, and what holds stand on them. Links nothing. */
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import { type Likeness, likenessOf } from '../../../../shared/domain/same-person.ts';
import type { Db } from '../../store/database.ts';
import { listPairs, listPairsWithHolds, listPersonHolds } from '../../store/likely-same.store.ts';

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

/** Kinds of hold that stand on records which may be the same person, by that person; mostly of nobody. */
export function lookalikeHolds(
  db: Db,
  consumerPks: readonly number[],
): ReadonlyMap<number, readonly HoldKind[]> {
  const alike = listPairsWithHolds(db, consumerPks).filter(
    (pair) => likenessOf(pair.own, pair.other, pair) !== undefined,
  );
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
