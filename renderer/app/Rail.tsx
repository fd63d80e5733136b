/** The rail: seven areas, each with its icon, its word and its key. */

import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { keysOf } from '../commands/keys.ts';
import { ariaKeys } from '../components/KeyHint.tsx';
import { type Area, areas } from './areas.tsx';
import { useNavigation } from './routes.tsx';

const Root = styled('nav')(({ theme: { tokens } }) => ({
  gridArea: 'rail',
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  padding: '8px 6px',
  background: tokens.color.sunken,
  borderRight: `1px solid ${tokens.color.hairline}`,
}));

const Item = styled('button')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'center',
  gap: 2,
  width: 68,
  padding: '7px 2px 6px',
  border: 0,
  borderRadius: tokens.measure.radius,
  background: 'none',
  color: tokens.color.muted,
  font: 'inherit',
  fontSize: '0.6875rem',
  lineHeight: '0.875rem',
  fontStretch: tokens.stretch.label,
  fontWeight: 600,
  cursor: 'pointer',
  '&:hover': { background: tokens.color.hover, color: tokens.color.text },
  '&[aria-current]': {
    background: tokens.color.surface,
    color: tokens.color.accent,
    boxShadow: `inset 0 0 0 1px ${tokens.color.hairline}`,
  },
  '&.last': { marginTop: 'auto' },
}));

/** The key's tooltip stays inside the navigation it belongs to. */
const inRail = { popper: { disablePortal: true } } as const;

function RailItem({ area }: { readonly area: Area }) {
  const { route, go } = useNavigation();
  const keys = keysOf(area.command);
  const Icon = area.icon;
  return (
    <Tooltip title={keys ?? ''} placement="right" describeChild slotProps={inRail}>
      <Item
        type="button"
        className={area.id === 'settings' ? 'last' : undefined}
        aria-current={route.area === area.id ? 'page' : undefined}
        aria-keyshortcuts={ariaKeys(keys)}
        onClick={() => go({ area: area.id })}
      >
        <Icon />
        {area.label}
      </Item>
    </Tooltip>
  );
}

export function Rail() {
  return (
    <Root aria-label="Areas">
      {areas.map((area) => (
        <RailItem key={area.id} area={area} />
      ))}
    </Root>
  );
}
