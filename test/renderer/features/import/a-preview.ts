/** Previews of placement files for tests of what is shown. */
import { cents } from '../../../../shared/domain/money.ts';
import type { ImportPreview } from '../../../../shared/ipc/imports.contract.ts';

export function aPreview(patch: Partial<ImportPreview> = {}): ImportPreview {
  return {
    uploadId: '019c2404-7d80-7000-869a-4c59f7fb5245',
    fileName: 'placement.csv',
    label: 'P-0412',
    sha256: '0'.repeat(64),
    counts: { rows: 42, fresh: 42, unchanged: 0, different: 0, rejected: 0 },
    balanceCents: cents(1_000_00),
    addressNeeded: 0,
    unknownClients: [],
    rejected: [],
    different: [],
    file: {
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 1,
      columns: [],
      unread: [],
      dateOrder: 'month-first',
    },
    ...patch,
  };
}
