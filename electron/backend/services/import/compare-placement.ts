/** Whether a row of a file is new to the desk, a repeat, or a different word about a known account. */
import type { PlacementRow } from '../../../../shared/domain/placement/placement-row.ts';
import type { Db } from '../../store/database.ts';
import { findPlacedAccountPk, findPlacedValues } from '../../store/placements.store.ts';
import {
  differingValues,
  type PlacementValue,
  type PlacementValues,
  placementValues,
} from './placement-record.ts';

export type Comparison =
  | { readonly kind: 'fresh'; readonly values: PlacementValues }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'different'; readonly fields: readonly PlacementValue[] };

/** @param clientPk undefined for a client that the desk does not know yet */
export function comparePlacement(
  db: Db,
  clientPk: number | undefined,
  row: PlacementRow,
): Comparison {
  const accountPk =
    clientPk === undefined ? undefined : findPlacedAccountPk(db, clientPk, row.clientAccountNumber);
  const values = placementValues(row);
  const desk = accountPk === undefined ? undefined : findPlacedValues(db, accountPk);
  if (!desk) return { kind: 'fresh', values };
  const fields = differingValues(values, desk);
  return fields.length === 0 ? { kind: 'unchanged' } : { kind: 'different', fields };
}
