/** The bar above every area: where one is, the way to find anything, and the day. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import { keysOf } from '../commands/keys.ts';
import { LockIcon, SearchIcon } from '../components/icons/icons.ts';
import { ariaKeys, KeyHint } from '../components/KeyHint.tsx';
import { areas } from './areas.tsx';
import { useNavigation } from './routes.tsx';

const Root = styled('div')(({ theme: { tokens } }) => ({
  gridArea: 'top',
  display: 'grid',
  gridTemplateColumns: '1fr minmax(240px, 420px) 1fr',
  alignItems: 'center',
  gap: 16,
  padding: '0 16px',
  background: tokens.color.surface,
  borderBottom: `1px solid ${tokens.color.hairline}`,
  '& .here': { fontWeight: 650, fontStretch: tokens.stretch.display },
  '& .day': {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: 12,
    color: tokens.color.muted,
    fontSize: '0.8125rem',
  },
}));

const Find = styled('button')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  height: tokens.measure.control,
  padding: '0 8px 0 10px',
  border: `1px solid ${tokens.color.control}`,
  borderRadius: tokens.measure.radius,
  background: tokens.color.surface,
  color: tokens.color.muted,
  font: 'inherit',
  fontSize: '0.8125rem',
  cursor: 'text',
  '& .words': { flex: 1, textAlign: 'left' },
  '&:hover': { background: tokens.color.hover },
}));

const Lock = styled('button')(({ theme: { tokens } }) => ({
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  border: 0,
  borderRadius: tokens.measure.radius,
  background: 'none',
  color: tokens.color.muted,
  cursor: 'pointer',
  '&:hover': { background: tokens.color.hover, color: tokens.color.text },
}));

const longDay = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });

export function TopBar(props: {
  readonly businessDate: string;
  readonly onFind: () => void;
  readonly onLock: () => void;
}) {
  const { route } = useNavigation();
  const here = areas.find((area) => area.id === route.area)?.label;
  const lockKeys = keysOf('desk.lock');
  return (
    <Root role="banner">
      <span className="here">{here}</span>
      <Find
        type="button"
        onClick={props.onFind}
        aria-keyshortcuts={ariaKeys(keysOf('palette.open'))}
      >
        <SearchIcon />
        <span className="words">Find account, action …</span>
        <KeyHint keys={keysOf('palette.open') ?? ''} />
      </Find>
      <div className="day">
        <span>{longDay(props.businessDate)}</span>
        <Lock
          type="button"
          title={`Lock the desk (${lockKeys})`}
          aria-label="Lock the desk"
          aria-keyshortcuts={ariaKeys(lockKeys)}
          onClick={props.onLock}
        >
          <LockIcon />
        </Lock>
      </div>
    </Root>
  );
}
