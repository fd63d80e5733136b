import { describe, expect, it } from 'vitest';
import {
  type Column,
  columnTracks,
  fittingColumns,
} from '../../../../renderer/components/virtual-table/columns.ts';
import { withActive } from '../../../../renderer/components/virtual-table/range.ts';

const column = (id: string, width: number, priority?: number): Column<unknown> => ({
  id,
  header: id,
  width,
  priority,
  cell: () => id,
});
const columns = [
  column('who', 200),
  column('client', 150, 3),
  column('balance', 100),
  column('clock', 150, 2),
];
const fitting = (width: number) => fittingColumns(columns, width).map(({ id }) => id);

describe('fittingColumns', () => {
  it('keeps all columns in order when there is room', () => {
    expect(fitting(600)).toEqual(['who', 'client', 'balance', 'clock']);
  });

  it('leaves the least important out first', () => {
    expect(fitting(599)).toEqual(['who', 'balance', 'clock']);
    expect(fitting(449)).toEqual(['who', 'balance']);
  });

  it('never drops a column of first priority', () => {
    expect(fitting(10)).toEqual(['who', 'balance']);
  });
});

describe('columnTracks', () => {
  it('gives fixed and growing tracks', () => {
    const tracks = columnTracks([column('a', 80), { ...column('b', 120), grow: 2 }]);
    expect(tracks).toBe('80px minmax(120px, 2fr)');
  });
});

describe('withActive', () => {
  const range = { startIndex: 50, endIndex: 60, overscan: 2, count: 100 };

  it('always renders the active row, even when scrolled away', () => {
    expect(withActive(range, 3)).toEqual([
      3, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62,
    ]);
  });

  it('adds nothing when the active row is in view or does not exist', () => {
    expect(withActive(range, 55)).toHaveLength(15);
    expect(withActive(range, 100)).toHaveLength(15);
  });
});
