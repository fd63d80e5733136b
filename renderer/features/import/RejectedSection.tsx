/** Rows that cannot come in: where, which column, what stood there, and why. */
import { styled } from '@mui/material/styles';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { TableSheet } from '../../components/TableSheet.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';
import { columnText, leftOutText } from './import-words.ts';
import { SaveDocument } from './SaveDocument.tsx';

type Rejected = ImportPreview['rejected'][number];

const Value = styled('code')(({ theme }) => ({
  fontFamily: 'inherit',
  color: theme.tokens.color.text,
  '&:empty::after': { content: '"(empty)"', color: theme.tokens.color.muted },
}));

const columns: readonly Column<Rejected>[] = [
  {
    id: 'line',
    header: 'Line',
    width: 72,
    align: 'end',
    cell: ({ line }) => line.toLocaleString('en-US'),
  },
  {
    id: 'column',
    header: 'Column',
    width: 180,
    cell: ({ column }) => (column === '' ? 'Whole row' : columnText(column)),
  },
  {
    id: 'value',
    header: 'Value',
    width: 180,
    grow: 1,
    cell: ({ value }) => <Value title={value}>{value}</Value>,
  },
  {
    id: 'reason',
    header: 'Reason',
    width: 320,
    grow: 3,
    cell: ({ reason }) => <span title={reason}>{reason}</span>,
  },
];

export function RejectedSection({ preview }: { readonly preview: ImportPreview }) {
  const { counts, rejected, rejectedDocumentId } = preview;
  if (counts.rejected === 0) {
    return (
      <Section title="Rejected rows">
        <StatusChip tone="done" variant="plain">
          Every row of the file can be read
        </StatusChip>
      </Section>
    );
  }
  const shown = rejected.length;
  return (
    <Section
      title="Rejected rows"
      meta={
        shown < counts.rejected
          ? `the first ${shown} of ${counts.rejected.toLocaleString('en-US')}`
          : counts.rejected.toLocaleString('en-US')
      }
      actions={
        rejectedDocumentId && (
          <SaveDocument documentId={rejectedDocumentId} label={leftOutText(counts)} />
        )
      }
    >
      <TableSheet rows={shown}>
        <VirtualTable
          label="Rejected rows"
          columns={columns}
          rows={rejected}
          rowKey={({ line }) => String(line)}
          status="ready"
          total={shown}
        />
      </TableSheet>
    </Section>
  );
}
