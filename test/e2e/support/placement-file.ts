/** A placement file as a client's host system might send it: good rows, and some that cannot come in. */
import { Temporal } from 'temporal-polyfill';
import { sampleRows } from '../../../electron/sample/sample-placement.ts';
import { type PlacementCells, placementCsv } from '../../helpers/placement.ts';

export type UploadedFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

export type PlacementFile = UploadedFile & { readonly rows: readonly PlacementCells[] };

/** What is wrong with which row, counted from the first below the header. */
const mistakes: Readonly<Record<number, PlacementCells>> = {
  3: { itemization_date: '2026-13-40' },
  8: { current_balance: '12.3456789' },
  20: { state: 'ZZ' },
  33: { client_account_number: '' },
};

export const mistakenRows = Object.keys(mistakes).length;

/** Rows of three clients the desk does not know: NSB, LCC and TVU in turn. */
export function aPlacementFile(rows: number, { isFaulty = true } = {}): PlacementFile {
  const today = Temporal.Now.plainDateISO();
  const all = sampleRows({ seed: 3, rows, today }).map((row, index) => ({
    ...row,
    ...(isFaulty ? mistakes[index] : {}),
  }));
  return {
    name: 'placement-P-0412.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(placementCsv(all)),
    rows: all,
  };
}
