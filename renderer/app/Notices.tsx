/** What needs the agent's eye when the desk opens: one quiet line each, above the area. */
import { styled } from '@mui/material/styles';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import { WarningIcon } from '../components/icons/icons.ts';
import { useNavigation } from './routes.tsx';

type Notice = NonNullable<OutputOf<'desk.status'>['open']>['notices'][number];

const Line = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '6px 16px',
  fontSize: '0.8125rem',
  color: tokens.color.tone.attention.text,
  background: tokens.color.tone.attention.tint,
  borderBottom: `1px solid ${tokens.color.tone.attention.edge}`,
  '& button': {
    marginLeft: 'auto',
    padding: '2px 8px',
    minHeight: 24,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: 650,
    textDecoration: 'underline',
    cursor: 'pointer',
  },
}));

const remedies: Readonly<
  Partial<Record<Notice['kind'], { label: string; area: 'cash' | 'settings'; section?: string }>>
> = {
  'unclosed-day': { label: 'Close the day', area: 'cash' },
  'receipts-low': { label: 'Receipt range', area: 'settings', section: 'receipts' },
  'receipts-exhausted': { label: 'Receipt range', area: 'settings', section: 'receipts' },
  'backup-failed': { label: 'Backups', area: 'settings', section: 'backups' },
};

export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { go } = useNavigation();
  return notices.map((notice) => {
    const remedy = remedies[notice.kind];
    return (
      <Line key={notice.kind} role="status">
        <WarningIcon />
        <span>{notice.message}</span>
        {remedy && (
          <button type="button" onClick={() => go({ area: remedy.area, section: remedy.section })}>
            {remedy.label}
          </button>
        )}
      </Line>
    );
  });
}
