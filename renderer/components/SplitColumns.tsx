/**
 * Two or three columns side by side; under 1100 px the same columns become tabs.
 * Every column stays mounted in the same place, so neither resizing nor switching loses typed text.
 */
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { scrollbar } from '../theme/mixins.ts';
import { measures } from '../theme/tokens.ts';
import { Tabs, tabId, tabPanelId } from './Tabs.tsx';

export type SplitColumn = {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** A grid track: `minmax(300px, 1fr)`. */
  readonly track: string;
};

export type SplitColumnsHandle = {
  /** Brings a column to the front and moves focus to it. */
  readonly focus: (id: string) => void;
};

export type SplitColumnsProps = {
  readonly columns: readonly SplitColumn[];
  readonly ref?: Ref<SplitColumnsHandle> | undefined;
};

const Root = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minHeight: 0,
    backgroundColor: color.surface,
    '& > .columns': { flex: 1, minHeight: 0, display: 'grid' },
    '& .column': {
      minWidth: 0,
      overflow: 'auto',
      padding: '8px 16px 16px',
      ...scrollbar(theme.tokens),
    },
    '& .column:focus-visible': { outlineOffset: -2 },
    '& .column[hidden]': { display: 'none' },
    '& > [data-wide="true"] > .column + .column': { borderLeft: `1px solid ${color.hairline}` },
  };
});

export function SplitColumns({ columns, ref }: SplitColumnsProps) {
  const name = useId();
  const wide = useMediaQuery(`(min-width:${measures.collapse}px)`, { noSsr: true });
  const [front, setFront] = useState(columns[0]?.id ?? '');
  const elements = useRef(new Map<string, HTMLElement>());
  useImperativeHandle(ref, () => ({
    focus: (id) => {
      flushSync(() => setFront(id));
      elements.current.get(id)?.focus();
    },
  }));
  const keep = (id: string) => (element: HTMLElement | null) => {
    if (element === null) elements.current.delete(id);
    else elements.current.set(id, element);
  };
  const tracks = wide ? columns.map((column) => column.track).join(' ') : 'minmax(0, 1fr)';
  return (
    <Root>
      {!wide && (
        <Tabs name={name} label="Columns" items={columns} value={front} onChange={setFront} />
      )}
      <div className="columns" data-wide={wide} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => (
          <div
            key={column.id}
            ref={keep(column.id)}
            className="column"
            role={wide ? 'region' : 'tabpanel'}
            id={tabPanelId(name, column.id)}
            {...(wide
              ? { 'aria-label': column.label }
              : { 'aria-labelledby': tabId(name, column.id) })}
            tabIndex={0}
            hidden={!wide && column.id !== front}
          >
            {column.content}
          </div>
        ))}
      </div>
    </Root>
  );
}
