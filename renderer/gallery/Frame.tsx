/** A stand-in for the application's shell, so that components are seen where they will live. */
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import {
  AccountsIcon,
  type IconComponent,
  MoonIcon,
  QueueIcon,
  ReportsIcon,
  SettingsIcon,
  SunIcon,
} from '../components/icons/icons.ts';
import { type Mode, measures } from '../theme/tokens.ts';

export type PageId = 'components' | 'states' | 'queue' | 'account';

const Root = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'grid',
    gridTemplateColumns: `${measures.rail}px minmax(0, 1fr)`,
    height: '100vh',
    '& nav': {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      gap: 4,
      padding: '12px 0',
      backgroundColor: color.sunken,
      borderRight: `1px solid ${color.hairline}`,
    },
    '& nav button': { width: 40, height: 40 },
    '& nav button[aria-current]': {
      color: color.accent,
      backgroundColor: color.selected,
    },
    '& nav .end': { marginTop: 'auto' },
    '& main': { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
  };
});

const areas: readonly {
  readonly id: PageId;
  readonly label: string;
  readonly icon: IconComponent;
}[] = [
  { id: 'queue', label: 'Queue', icon: QueueIcon },
  { id: 'account', label: 'Account', icon: AccountsIcon },
  { id: 'components', label: 'Components', icon: SettingsIcon },
  { id: 'states', label: 'States', icon: ReportsIcon },
];

export type FrameProps = {
  readonly page: PageId;
  readonly onPage: (page: PageId) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly children: ReactNode;
};

export function Frame({ page, onPage, mode, onMode, children }: FrameProps) {
  const other = mode === 'dark' ? 'light' : 'dark';
  return (
    <Root>
      <nav aria-label="Gallery pages">
        {areas.map(({ id, label, icon: Icon }) => (
          <Tooltip key={id} title={label} placement="right">
            <IconButton
              aria-label={label}
              aria-current={page === id ? 'page' : undefined}
              onClick={() => onPage(id)}
            >
              <Icon size={20} />
            </IconButton>
          </Tooltip>
        ))}
        <Tooltip title={`Use the ${other} theme`} placement="right">
          <IconButton
            className="end"
            aria-label={`Use the ${other} theme`}
            onClick={() => onMode(other)}
          >
            {mode === 'dark' ? <SunIcon size={20} /> : <MoonIcon size={20} />}
          </IconButton>
        </Tooltip>
      </nav>
      <main>{children}</main>
    </Root>
  );
}
