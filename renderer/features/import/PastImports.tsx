/** Files that came in before, newest first. */
import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useAsk } from '../../client/use-ask.ts';
import { useDeskClock } from '../../client/use-desk-clock.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { TableSheet } from '../../components/TableSheet.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';
import { whenText } from './import-dates.ts';
import { SaveDocument } from './SaveDocument.tsx';

type PastImport = OutputOf<'imports.list'>[number];

const counted = (value: number): string => value.toLocaleString('en-US');

function pastColumns(zone: string): readonly Column<PastImport>[] {
  const count = (
    id: keyof PastImport['counts'],
    header: string,
    priority: number,
  ): Column<PastImport> => ({
    id,
    header,
    width: 88,
    align: 'end',
    priority,
    cell: ({ counts }) => counted(counts[id]),
  });
  return [
    { id: 'at', header: 'When', width: 184, cell: ({ at }) => whenText(at, zone) },
    { id: 'label', header: 'Label', width: 104, cell: ({ label }) => label },
    {
      id: 'file',
      header: 'File',
      width: 160,
      grow: 2,
      priority: 3,
      cell: ({ fileName }) => <span title={fileName}>{fileName}</span>,
    },
    count('rows', 'Rows', 4),
    count('fresh', 'New', 2),
    count('unchanged', 'The same', 6),
    count('different', 'Differing', 5),
    count('rejected', 'Rejected', 2),
    {
      id: 'balance',
      header: 'New balance',
      width: 136,
      align: 'end',
      cell: ({ balanceCents }) => <Money amount={balanceCents} />,
    },
    {
      id: 'report',
      header: 'Left out',
      width: 124,
      cell: ({ rejectedDocumentId }) =>
        rejectedDocumentId && <SaveDocument documentId={rejectedDocumentId} label="Save CSV" />,
    },
  ];
}

export function PastImports() {
  const { zone } = useDeskClock();
  const { data, error, refetch } = useAsk('imports.list', {});
  const columns = useMemo(() => pastColumns(zone), [zone]);
  const imports = data ?? [];
  return (
    <Section title="Files that came in" meta={data && counted(imports.length)}>
      {error && <ErrorBanner error={error.toValue()} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState title="None yet">
          Every file that comes in stays listed here, with its counts and the rows that it left out.
        </EmptyState>
      )}
      {imports.length > 0 && (
        <TableSheet rows={imports.length}>
          <VirtualTable
            label="Files that came in"
            columns={columns}
            rows={imports}
            rowKey={({ id }) => id}
            status="ready"
            total={imports.length}
          />
        </TableSheet>
      )}
    </Section>
  );
}
