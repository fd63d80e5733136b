/** The invented placement of a demo: good rows, and among them a few that no import should take. */
import type { Temporal } from 'temporal-polyfill';
import { stringify } from '../../electron/sample/csv-text.ts';
import { type PlacementCells, sampleRows } from '../../electron/sample/sample-placement.ts';

const rowCount = 120;

/** What is wrong with the row of that place in the file. */
const mistakes: ReadonlyMap<number, (row: PlacementCells) => PlacementCells> = new Map<
  number,
  (row: PlacementCells) => PlacementCells
>([
  [11, (row) => ({ ...row, itemization_date: '2025-02-30' })],
  [29, (row) => ({ ...row, interest_since: '12.3456789' })],
  [47, (row) => ({ ...row, client_account_number: '' })],
  [62, (row) => ({ ...row, current_balance: '1.00' })],
  [83, (row) => ({ ...row, contract_type: 'handshake' })],
  [101, (row) => ({ ...row, fees_since: '-15.00' })],
]);
/** Repeats the row above it. */
const repeatedAt = 112;

export function demoPlacement(seed: number, today: Temporal.PlainDate): string {
  const rows = sampleRows({ seed, rows: rowCount, today });
  const spoiled = rows.map((row, index) => mistakes.get(index)?.(row) ?? row);
  const repeated = spoiled[repeatedAt];
  return stringify(repeated ? spoiled.toSpliced(repeatedAt + 1, 1, repeated) : spoiled);
}
