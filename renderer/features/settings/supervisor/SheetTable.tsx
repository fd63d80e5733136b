/** The sheets of codes, newest first: what is left on each, and whether it is good. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import { mostWrongCodes } from '../../../../shared/domain/release-code.ts';
import type { ReleaseSheet } from '../../../../shared/ipc/supervisor.contract.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ShieldIcon } from '../../../components/icons/icons.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { figures, labelText } from '../../../theme/mixins.ts';

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
    '& .number': { textAlign: 'right' },
    '& .end': { textAlign: 'right', paddingRight: 0 },
  };
});

type TableProps = {
  readonly sheets: readonly ReleaseSheet[];
  readonly zone: string;
  readonly onWithdraw: (sheet: ReleaseSheet) => void;
};

export function SheetTable({ sheets, zone, onWithdraw }: TableProps) {
  if (sheets.length === 0) {
    return (
      <EmptyState title="No sheet yet" icon={ShieldIcon}>
        Until one is made, holds that need a supervisor stay as they are.
      </EmptyState>
    );
  }
  return (
    <Table aria-label="Sheets of codes">
      <thead>
        <tr>
          <th scope="col">Sheet</th>
          <th scope="col">Made</th>
          <th scope="col" className="number">
            Codes left
          </th>
          <th scope="col">State</th>
          <th scope="col">
            <VisuallyHidden>Withdraw</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.name}>
            <td>{sheet.name}</td>
            <td>{dayText(sheet.madeAt, zone)}</td>
            <td className="number">
              {sheet.codes - sheet.used} of {sheet.codes}
            </td>
            <td>
              <SheetState sheet={sheet} zone={zone} />
            </td>
            <td className="end">
              {sheet.withdrawnAt === undefined && (
                <ActionButton kind="quiet" size="small" onClick={() => onWithdraw(sheet)}>
                  Withdraw {sheet.name} …
                </ActionButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function SheetState({ sheet, zone }: { readonly sheet: ReleaseSheet; readonly zone: string }) {
  const { withdrawnAt, wrongCodes, used, codes } = sheet;
  if (withdrawnAt !== undefined) {
    return (
      <StatusChip tone="blocked" variant="plain">
        Withdrawn {dayText(withdrawnAt, zone)}
      </StatusChip>
    );
  }
  if (wrongCodes > 0) {
    return (
      <StatusChip tone="attention" variant="plain">
        {wrongCodes} of {mostWrongCodes} wrong tries
      </StatusChip>
    );
  }
  return (
    <StatusChip tone={used === codes ? 'neutral' : 'done'} variant="plain">
      {used === codes ? 'Used up' : 'In use'}
    </StatusChip>
  );
}

function dayText(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
}
