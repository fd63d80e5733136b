/** Every range of receipt numbers the office ever gave this device, in the order they came. */
import { z } from 'zod';
import type { Db } from './database.ts';
import { findSetting, putSetting } from './settings.store.ts';

const rangesSchema = z.array(z.strictObject({ first: z.int(), last: z.int() }));

export type NumberRange = z.infer<typeof rangesSchema>[number];

export function listReceiptRanges(db: Db): readonly NumberRange[] {
  return findSetting(db, 'receipt-ranges', rangesSchema) ?? [];
}

/** Adds a range unless it is the last one already. @returns whether it was new. */
export function putReceiptRange(db: Db, range: NumberRange): boolean {
  const known = listReceiptRanges(db);
  const last = known.at(-1);
  if (last?.first === range.first && last.last === range.last) return false;
  putSetting(db, 'receipt-ranges', [...known, range]);
  return true;
}
