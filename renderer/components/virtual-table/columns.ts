/** Table columns: their shape, which of them fit, and the grid they make. Pure. */
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** Narrowest useful width in px. */
  readonly width: number;
  /** Share of the room left over; 0 keeps the width. */
  readonly grow?: number | undefined;
  readonly align?: 'start' | 'end' | 'center' | undefined;
  /** 1 always stays; the highest number leaves first when room is short. */
  readonly priority?: number | undefined;
  readonly cell: (row: Row) => ReactNode;
};

/** The columns that fit a width in px; order kept, least important left out first. */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  width: number,
): readonly Column<Row>[] {
  const kept = new Set(columns);
  const leaving = [...columns]
    .filter((column) => (column.priority ?? 1) > 1)
    .reverse()
    .sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1));
  let needed = columns.reduce((total, column) => total + column.width, 0);
  for (const column of leaving) {
    if (needed <= width) break;
    kept.delete(column);
    needed -= column.width;
  }
  return columns.filter((column) => kept.has(column));
}

/** `grid-template-columns` for a row. */
export function columnTracks<Row>(columns: readonly Column<Row>[]): string {
  return columns
    .map(({ width, grow = 0 }) => (grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
    .join(' ');
}
