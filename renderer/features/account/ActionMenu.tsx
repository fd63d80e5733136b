/** The menu behind a button. It floats outside the page's landmarks, so it is one of its own. */
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { KeyboardEvent, ReactNode } from 'react';

export type MenuAction = {
  readonly key: string;
  readonly content: ReactNode;
  readonly isSelected?: boolean | undefined;
  /** One character that chooses it while the menu is open. */
  readonly shortcut?: string | undefined;
  readonly run: () => void;
};

export type ActionMenuProps = {
  readonly label: string;
  readonly anchor: HTMLElement | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly actions: readonly MenuAction[];
};

export function ActionMenu({ label, anchor, isOpen, onClose, actions }: ActionMenuProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = actions.find(({ shortcut }) => shortcut === event.key.toUpperCase());
    if (!chosen) return;
    event.preventDefault();
    onClose();
    chosen.run();
  };
  return (
    <Menu
      onKeyDown={onKeyDown}
      anchorEl={anchor}
      open={isOpen}
      onClose={onClose}
      slotProps={{ root: { role: 'region', 'aria-label': label }, list: { 'aria-label': label } }}
    >
      {actions.map(({ key, content, isSelected, shortcut, run }) => (
        <MenuItem
          key={key}
          aria-keyshortcuts={shortcut}
          selected={isSelected ?? false}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {content}
        </MenuItem>
      ))}
    </Menu>
  );
}
