// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are positioned, which table elements cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row holds the focus for its cells.
/** One rendered row and its stand-in while data is on the way; both are exactly one row high. */
import { type CSSProperties, memo } from 'react';
import { checkedBox, uncheckedBox } from '../../theme/overrides/choice-icons.tsx';
import type { Column } from './columns.ts';

export type TableRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  /** Distance from the top of the body and height, in px. */
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly muted: boolean;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
};

function PlainRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, active, selected } = props;
  return (
    <div
      role="row"
      className="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={active ? '' : undefined}
      data-muted={props.muted ? '' : undefined}
      tabIndex={active ? 0 : -1}
      style={rowStyle(props)}
    >
      {selected !== undefined && (
        <div role="gridcell" className="cell tick" aria-colindex={1}>
          {selected ? checkedBox : uncheckedBox}
        </div>
      )}
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          className="cell"
          aria-colindex={position + (selected === undefined ? 1 : 2)}
          data-align={column.align}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** Rows take no handlers, so that moving by one redraws two of them and scrolling only the new ones. */
export const TableRow = memo(PlainRow) as typeof PlainRow;

type Place = { readonly tracks: string; readonly top: number; readonly height: number };

function rowStyle({ tracks, top, height }: Place): CSSProperties {
  return { gridTemplateColumns: tracks, height, transform: `translateY(${top}px)` };
}

export type SkeletonRowProps = Place & {
  readonly widths: readonly number[];
};

/** Bars of plausible length instead of cells; nothing moves when the data arrives. */
export function SkeletonRow({ widths, ...place }: SkeletonRowProps) {
  return (
    <div className="row" aria-hidden="true" style={rowStyle(place)}>
      {widths.map((width, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: positions are all these bars are.
        <div key={position} className="cell">
          <div className="bone" style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}

/** Uneven, repeatable lengths in percent, so that skeletons look like text. */
export function boneWidths(columns: number, row: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => 40 + ((row * 7 + column * 13) % 5) * 10);
}
