/** Placement rows as canonical CSV text. */
import { placementColumns } from '../../shared/domain/placement/columns.ts';

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export function stringify(rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) =>
    placementColumns.map((column) => quote(row[column] ?? '')).join(','),
  );
  return [placementColumns.join(','), ...lines, ''].join('\r\n');
}
