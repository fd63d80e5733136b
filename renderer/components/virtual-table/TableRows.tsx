// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are positioned, which table elements cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row holds the focus for its cells.
/** One rendered row and its stand-in while data is on the way; both are exactly one row high. */
import type { CSSProperties, KeyboardEvent } from 'react';
import type { Column } from './columns.ts';

export type TableRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly style: CSSProperties;
  readonly active: boolean;
  readonly muted: boolean;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  readonly keep: (element: HTMLElement | null) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
};

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, active, selected } = props;
  return (
    <div
      ref={props.keep}
      role="row"
      className="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active ? '' : undefined}
      data-muted={props.muted ? '' : undefined}
      tabIndex={active ? 0 : -1}
      style={props.style}
      onKeyDown={props.onKey}
      onFocus={props.onActivate}
      onDoubleClick={props.onOpen}
    >
      {selected !== undefined && <Tick on={selected} onToggle={props.onToggle} />}
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

function Tick({ on, onToggle }: { readonly on: boolean; readonly onToggle: () => void }) {
  return (
    // biome-ignore lint/a11y: Space on the row does the same; aria-selected on the row says the state.
    <div role="gridcell" className="cell tick" aria-colindex={1} onClick={onToggle}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <rect
          x="1.75"
          y="1.75"
          width="12.5"
          height="12.5"
          rx="2"
          strokeWidth="1.5"
          fill={on ? 'currentColor' : 'none'}
        />
        {on && <path d="m4.75 8.25 2.25 2.25 4.25-4.75" className="tick-mark" strokeWidth="1.75" />}
      </svg>
    </div>
  );
}

export type SkeletonRowProps = {
  readonly widths: readonly number[];
  readonly style: CSSProperties;
};

/** Bars of plausible length instead of cells; nothing moves when the data arrives. */
export function SkeletonRow({ widths, style }: SkeletonRowProps) {
  return (
    <div className="row" aria-hidden="true" style={style}>
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
