// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are positioned, which table elements cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row holds the focus for its cells.
/** The sticky head of a table: one header cell per column that fits. */
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import type { Column } from './columns.ts';

export type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  readonly selectable: boolean;
};

export function TableHead<Row>({ columns, tracks, selectable }: TableHeadProps<Row>) {
  return (
    <div role="row" className="head" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
      {selectable && (
        <div role="columnheader" className="cell">
          <VisuallyHidden>Selected</VisuallyHidden>
        </div>
      )}
      {columns.map((column) => (
        <div key={column.id} role="columnheader" className="cell" data-align={column.align}>
          {column.header}
        </div>
      ))}
    </div>
  );
}
