/** The backups beside the desk, newest first. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import type { Backup } from '../../../shared/ipc/backups.contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ShieldIcon } from '../../components/icons/icons.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { figures, labelText } from '../../theme/mixins.ts';
import { backupReason, byteText } from './backup-text.ts';

const Table = styled('table')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    ...figures,
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '0.8125rem',
    '& th': {
      ...labelText(theme.tokens),
      textAlign: 'left',
      padding: '6px 12px 6px 0',
      borderBottom: `1px solid ${color.rule}`,
    },
    '& td': {
      height: measure.row,
      padding: '0 12px 0 0',
      borderBottom: `1px solid ${color.hairline}`,
    },
    '& .size': { textAlign: 'right', paddingRight: 0 },
  };
});

function madeText(madeAt: string, zone: string): string {
  return Temporal.Instant.from(madeAt).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

export function BackupTable(props: { readonly backups: readonly Backup[]; readonly zone: string }) {
  const { backups, zone } = props;
  if (backups.length === 0) {
    return (
      <EmptyState title="No backup yet" icon={ShieldIcon}>
        The first is made by itself once there is work on the desk.
      </EmptyState>
    );
  }
  return (
    <Table aria-label="Backups">
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col">Why</th>
          <th scope="col">Version</th>
          <th scope="col" className="size">
            Size
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map(({ name, bytes, about }) => (
          <tr key={name}>
            {about ? (
              <>
                <td>{madeText(about.madeAt, zone)}</td>
                <td>{backupReason[about.reason]}</td>
                <td>{about.appVersion}</td>
              </>
            ) : (
              <>
                <td>{name}</td>
                <td colSpan={2}>
                  <StatusChip tone="attention" variant="plain">
                    Not a whole backup
                  </StatusChip>
                </td>
              </>
            )}
            <td className="size">{byteText(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
