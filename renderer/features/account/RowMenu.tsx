/** What can be done with one row, behind one button. */
import IconButton from '@mui/material/IconButton';
import { useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { MoreIcon, PlusIcon } from '../../components/icons/icons.ts';
import { ActionMenu } from './ActionMenu.tsx';

export type RowMenuProps = {
  /** Names the button, for screen readers. */
  readonly label: string;
  /** Shown on the button; without it three dots stand there. */
  readonly text?: string | undefined;
  readonly items: readonly { readonly label: string; readonly run: () => void }[];
};

export function RowMenu({ label, text, items }: RowMenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {text === undefined ? (
        <IconButton
          ref={anchor}
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          <MoreIcon />
        </IconButton>
      ) : (
        <ActionButton
          ref={anchor}
          kind="quiet"
          size="small"
          icon={PlusIcon}
          onClick={() => setOpen(true)}
        >
          {text}
        </ActionButton>
      )}
      <ActionMenu
        label={label}
        anchor={anchor.current}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={items.map((item) => ({ key: item.label, content: item.label, run: item.run }))}
      />
    </>
  );
}
