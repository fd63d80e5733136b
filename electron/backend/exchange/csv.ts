/** RFC 4180 text: CRLF, quotes only where a cell needs them. Writes cells exactly as given. */

const needsQuotes = /[",\r\n]|^\s|\s$/;

function csvCell(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One record with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A header line and one record per row, cells in the order of the columns. */
export function csvText<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string>>[],
): string {
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  return csvLine(columns) + lines.join('');
}
