import { cents } from '../../../shared/domain/money.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { startImport } from '../services/import/commit-import.ts';
import { discardUpload } from '../services/import/discard-upload.ts';
import { listLinks } from '../services/import/list-links.ts';
import { startPreview } from '../services/import/preview-import.ts';
import { type ImportRow, listImports } from '../store/imports.store.ts';
import type { Handlers } from './handler.ts';

function toImport(row: ImportRow): OutputOf<'imports.list'>[number] {
  const { rows, imported, unchanged, different, rejected } = row;
  return {
    id: row.id,
    label: row.label,
    fileName: row.fileName,
    at: row.at,
    counts: { rows, fresh: imported, unchanged, different, rejected },
    balanceCents: cents(row.balanceCents),
    ...(row.reportDocumentId === null ? {} : { rejectedDocumentId: row.reportDocumentId }),
  };
}

export const importsHandlers: Handlers<'imports'> = {
  'imports.preview': (context, input) => startPreview(context, input),
  'imports.commit': (context, input) => startImport(context, input),
  'imports.discard': (context, input) => discardUpload(context, input),
  'imports.list': (context) => listImports(context.db).map(toImport),
  'imports.links': (context, input) => listLinks(context, input),
};
