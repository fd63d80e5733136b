/** One field that finds any action or account. Arrows move, Enter runs, Escape closes. */
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useId, useState } from 'react';
import { SearchIcon } from '../components/icons/icons.ts';
import { KeyHint } from '../components/KeyHint.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

const Field = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  padding: '12px 16px',
  borderBottom: `1px solid ${tokens.color.hairline}`,
  '& input': {
    flex: 1,
    border: 0,
    outline: 'none',
    background: 'none',
    color: tokens.color.text,
    font: 'inherit',
    fontSize: '1rem',
    '&::placeholder': { color: tokens.color.faint, opacity: 1 },
  },
}));

const List = styled('div')(({ theme: { tokens } }) => ({
  padding: 6,
  minHeight: 240,
  maxHeight: '50vh',
  overflow: 'auto',
  '& .entry': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: tokens.measure.row,
    padding: '4px 10px',
    borderRadius: tokens.measure.radius,
    fontSize: '0.875rem',
    cursor: 'pointer',
  },
  '& .entry[aria-selected="true"]': { background: tokens.color.selected },
  '& .what': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .detail': { color: tokens.color.muted, fontSize: '0.8125rem' },
  '& .none': { color: tokens.color.muted, cursor: 'default' },
}));

type PaletteProps = { readonly open: boolean; readonly onClose: () => void };

export function Palette({ open, onClose }: PaletteProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-label="Find an account or action"
      slotProps={{ container: { sx: { alignItems: 'flex-start', paddingTop: '8vh' } } }}
    >
      {open && <PaletteBody onClose={onClose} />}
    </Dialog>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const entries = usePaletteEntries(text);
  const index = Math.min(chosen, entries.length - 1);
  const optionId = (at: number) => `${listId}-${at}`;

  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((index + step + entries.length) % entries.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[index]);
    }
  };

  return (
    <>
      <Field>
        <SearchIcon />
        <input
          ref={(field) => field?.focus()}
          role="combobox"
          aria-label="Find an account or action"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={entries.length > 0 ? optionId(index) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="A name, an account or phone number, or what you want to do"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <KeyHint keys="Esc" />
      </Field>
      <List id={listId} role="listbox" aria-label="Accounts and actions">
        {entries.map((entry, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys of its list
          <div
            key={entry.key}
            className="entry"
            id={optionId(at)}
            role="option"
            aria-selected={at === index}
            tabIndex={-1}
            onClick={() => run(entry)}
            onPointerMove={() => setChosen(at)}
          >
            <span className="what">{entry.title}</span>
            {entry.detail && <span className="detail">{entry.detail}</span>}
            {entry.keys && <KeyHint keys={entry.keys} />}
          </div>
        ))}
        {entries.length === 0 && (
          <div
            className="entry none"
            role="option"
            aria-selected={false}
            aria-disabled
            tabIndex={-1}
          >
            Nothing found. Try the beginning of a name, or the last four digits of a number.
          </div>
        )}
      </List>
      <VisuallyHidden role="status">{entries.length} found</VisuallyHidden>
    </>
  );
}
