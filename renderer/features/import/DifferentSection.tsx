/** Accounts that are on the desk already and that the file describes otherwise. */
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { Section } from '../../components/Section.tsx';
import { TableSheet } from '../../components/TableSheet.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';
import { columnText, leftOutText } from './import-words.ts';
import { SaveDocument } from './SaveDocument.tsx';

type Different = ImportPreview['different'][number];

const columns: readonly Column<Different>[] = [
  {
    id: 'line',
    header: 'Line',
    width: 72,
    align: 'end',
    cell: ({ line }) => line.toLocaleString('en-US'),
  },
  {
    id: 'account',
    header: 'Account',
    width: 220,
    grow: 1,
    cell: ({ clientCode, number }) => `${clientCode} · ${number}`,
  },
  {
    id: 'fields',
    header: 'What differs',
    width: 320,
    grow: 3,
    cell: ({ fields }) => fields.map(columnText).join(', '),
  },
];

export function DifferentSection({ preview }: { readonly preview: ImportPreview }) {
  const { different, counts, rejectedDocumentId } = preview;
  const isCut = different.length < counts.different;
  return (
    <Section
      title="Here already, with other content"
      meta={`${isCut ? `the first ${different.length} of ` : ''}${counts.different.toLocaleString('en-US')} · they stay as they are`}
      actions={
        // Where rows were rejected too, one list holds both and is offered there.
        counts.rejected === 0 &&
        rejectedDocumentId && (
          <SaveDocument documentId={rejectedDocumentId} label={leftOutText(counts)} />
        )
      }
    >
      <TableSheet rows={different.length}>
        <VirtualTable
          label="Accounts with other content"
          columns={columns}
          rows={different}
          rowKey={({ line }) => String(line)}
          status="ready"
          total={different.length}
        />
      </TableSheet>
    </Section>
  );
}
