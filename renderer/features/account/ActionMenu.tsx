/** The menu behind a button. It floats outside the page's landmarks, so it is one of its own. */
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { ReactNode } from 'react';

export type MenuAction = {
  readonly key: string;
  readonly content: ReactNode;
  readonly isSelected?: boolean | undefined;
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
  return (
    <Menu
      anchorEl={anchor}
      open={isOpen}
      onClose={onClose}
      slotProps={{ root: { role: 'region', 'aria-label': label }, list: { 'aria-label': label } }}
    >
      {actions.map(({ key, content, isSelected, run }) => (
        <MenuItem
          key={key}
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
