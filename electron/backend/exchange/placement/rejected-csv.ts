/**
 * rejected.csv: what an import refused and why, for people who correct it in a spreadsheet. Cells that a
 * spreadsheet would run as a formula get an apostrophe, which a later import takes off again.
 */
import { csvLine } from '../csv.ts';
import type { RejectedRow } from './placement-items.ts';

const runnable = /^[=+\-@\t\r]/;

function harmless(cell: string): string {
  return runnable.test(cell) ? `'${cell}` : cell;
}

/** First line: the four columns about the rejection, then the header of the imported file. */
export function rejectedCsvHeader(header: readonly string[]): string {
  return csvLine(['line', 'column', 'value', 'reason', ...header].map(harmless));
}

/** One line per rejected row, CRLF included. */
export function rejectedCsvLine(row: RejectedRow): string {
  const cells = [row.column, row.value, row.reason, ...row.original].map(harmless);
  return csvLine([String(row.line), ...cells]);
}
