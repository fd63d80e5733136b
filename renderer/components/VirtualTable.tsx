// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are positioned, which table elements cannot be.
// biome-ignore-all lint/a11y/useFocusableInteractive: the active row holds the focus.
/**
 * A list of any length as an accessible grid: only rows in view exist, one of them holds the focus.
 * J/K, arrows, Page keys, Home and End move; Enter or a double click opens; Space selects where rows can be.
 * It pages through `onEndReached` and never fetches by itself.
 */
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { measures } from '../theme/tokens.ts';
import { type Column, columnTracks, fittingColumns } from './virtual-table/columns.ts';
import { tableIntent } from './virtual-table/keyboard.ts';
import { withActive } from './virtual-table/range.ts';
import { isInnerControl, isTick, rowElement, rowIndexOf } from './virtual-table/row-events.ts';
import { headHeight, TableRoot } from './virtual-table/styles.ts';
import { TableHead } from './virtual-table/TableHead.tsx';
import { boneWidths, SkeletonRow, TableRow } from './virtual-table/TableRows.tsx';
import { useActiveRow } from './virtual-table/useActiveRow.ts';
import { useAnchor } from './virtual-table/useAnchor.ts';
import { useEndReached } from './virtual-table/useEndReached.ts';
import { useRoom } from './virtual-table/useRoom.ts';

export type { Column } from './virtual-table/columns.ts';

export type VirtualTableHandle = {
  /** Puts the focus on the active row, for returning to the list. */
  readonly focus: () => void;
  /** Moves on or back from the active row, as the arrow keys do. */
  readonly step: (by: 1 | -1) => void;
};

export type VirtualTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** The rows loaded so far, in order. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** `loading`: nothing yet; `paging`: more on the way; `ready` otherwise. */
  readonly status: 'loading' | 'paging' | 'ready';
  /** All rows there are, when known. */
  readonly total?: number | undefined;
  readonly hasMore?: boolean | undefined;
  readonly onEndReached?: (() => void) | undefined;
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly onActiveChange?: ((row: Row | undefined) => void) | undefined;
  readonly initialKey?: string | undefined;
  /** Keys for the focused row: `{ c: startCall }`. Lower case, without modifiers. */
  readonly rowKeys?: Readonly<Record<string, (row: Row) => void>> | undefined;
  /** False switches every single-letter key off. */
  readonly singleKeys?: boolean | undefined;
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onToggle?: ((row: Row) => void) | undefined;
  readonly isMuted?: ((row: Row) => boolean) | undefined;
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode | undefined;
  /** Shown in place of rows, or below them when some are loaded. */
  readonly error?: ReactNode | undefined;
  readonly rowHeight?: number | undefined;
  readonly ref?: Ref<VirtualTableHandle> | undefined;
};

const tickTrack = '32px ';
const tail = 8;

export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, rows, rowKey, status, hasMore = false, rowHeight = measures.row } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const { width, page } = useRoom(scroll, rowHeight);
  const selectable = props.selected !== undefined;
  const columns = useMemo(
    () => fittingColumns(props.columns, width - (selectable ? 48 : 16)),
    [props.columns, width, selectable],
  );
  const tracks = (selectable ? tickTrack : '') + columnTracks(columns);
  const active = useActiveRow(props);
  const bones = status === 'loading' ? Math.max(page, tail) : hasMore ? tail : 0;
  const virtual = useVirtualizer({
    count: rows.length + bones,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback((range: Range) => withActive(range, active.index), [active.index]),
  });
  const items = virtual.getVirtualItems();
  useEndReached({
    lastIndex: items.at(-1)?.index ?? 0,
    count: rows.length,
    ready: hasMore && status === 'ready',
    onEndReached: props.onEndReached,
  });

  const activeRow = rows[active.index];
  const activeKey = activeRow === undefined ? undefined : rowKey(activeRow);
  useAnchor(scroll, { key: activeKey, index: active.index }, rowHeight);

  const focusNext = useRef(false);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    rowElement(scroll.current, active.index)?.focus({ preventScroll: true });
  });
  const move = (index: number) => {
    focusNext.current = true;
    active.activate(index);
    virtual.scrollToIndex(index);
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => {
      virtual.scrollToIndex(active.index);
      rowElement(scroll.current, active.index)?.focus({ preventScroll: true });
    },
    step: (by) => move(Math.max(0, Math.min(rows.length - 1, active.index + by))),
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[active.index];
    if (row === undefined || isInnerControl(event.target)) return;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const singleKeys = props.singleKeys ?? true;
    const intent = tableIntent(
      { key: event.key, modified },
      { index: active.index, count: rows.length, page, singleKeys, selectable },
    );
    const own = modified || !singleKeys ? undefined : props.rowKeys?.[event.key];
    if (intent === undefined && own === undefined) return;
    event.preventDefault();
    if (intent === undefined) own?.(row);
    else if (intent.kind === 'move') move(intent.index);
    else if (intent.kind === 'open') props.onOpen?.(row);
    else props.onToggle?.(row);
  };
  const withRow = (target: EventTarget, act: ((row: Row) => void) | undefined) => {
    const row = rows[rowIndexOf(target) ?? -1];
    if (row !== undefined) act?.(row);
  };

  const slot = rows.length === 0 && status !== 'loading' ? (props.error ?? props.empty) : undefined;
  return (
    <TableRoot>
      <div
        ref={scroll}
        className="scroll"
        role="grid"
        aria-label={label}
        aria-rowcount={props.total === undefined ? knownRows(rows, hasMore) : props.total + 1}
        aria-colcount={columns.length + (selectable ? 1 : 0)}
        aria-busy={status !== 'ready'}
        aria-multiselectable={selectable || undefined}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => active.activate(rowIndexOf(target) ?? active.index)}
        onClick={({ target }) => {
          if (isTick(target)) withRow(target, props.onToggle);
        }}
        onDoubleClick={({ target }) => {
          if (!isInnerControl(target) && !isTick(target)) withRow(target, props.onOpen);
        }}
      >
        <TableHead columns={columns} tracks={tracks} selectable={selectable} />
        <div role="rowgroup" className="body" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            const place = { tracks, top: item.start - headHeight, height: rowHeight };
            if (row === undefined) {
              const widths = boneWidths(columns.length + (selectable ? 1 : 0), item.index);
              return <SkeletonRow key={item.key} widths={widths} {...place} />;
            }
            const key = rowKey(row);
            return (
              <TableRow
                key={key}
                row={row}
                index={item.index}
                columns={columns}
                {...place}
                active={item.index === active.index}
                muted={props.isMuted?.(row) ?? false}
                selected={props.selected?.has(key)}
              />
            );
          })}
        </div>
      </div>
      {slot && <div className="slot">{slot}</div>}
      {rows.length > 0 && props.error && <div className="foot">{props.error}</div>}
    </TableRoot>
  );
}

/** The count with the head for assistive technology; -1 says that it is not known yet. */
function knownRows(rows: readonly unknown[], hasMore: boolean): number {
  return hasMore ? -1 : rows.length + 1;
}
