/** What an import counts as it goes, and the first examples of what it could not bring. */
import { type Cents, cents } from '../../../../shared/domain/money.ts';
import type { ImportPreview } from '../../../../shared/ipc/imports.contract.ts';
import type { RejectedRow } from '../../exchange/placement/placement-items.ts';

/** As many as a person reads on a screen; the document holds all. */
const mostExamples = 200;

type DifferentRow = ImportPreview['different'][number];

export type ImportTally = {
  readonly fresh: (balance: Cents, addressNeeded: boolean) => void;
  readonly unchanged: () => void;
  readonly different: (row: DifferentRow) => void;
  readonly rejected: (row: RejectedRow) => void;
  readonly counts: () => ImportPreview['counts'];
  readonly examples: () => Pick<ImportPreview, 'rejected' | 'different'>;
  readonly balance: () => Cents;
  readonly addressNeeded: () => number;
};

export function createImportTally(): ImportTally {
  const counts = { fresh: 0, unchanged: 0, different: 0, rejected: 0 };
  const rejected: ImportPreview['rejected'] = [];
  const different: DifferentRow[] = [];
  let balance = 0;
  let withoutAddress = 0;
  return {
    fresh: (amount, addressNeeded) => {
      counts.fresh += 1;
      balance += amount;
      if (addressNeeded) withoutAddress += 1;
    },
    unchanged: () => {
      counts.unchanged += 1;
    },
    different: (row) => {
      counts.different += 1;
      if (different.length < mostExamples) different.push(row);
    },
    rejected: ({ line, column, value, reason }) => {
      counts.rejected += 1;
      if (rejected.length < mostExamples) rejected.push({ line, column, value, reason });
    },
    counts: () => ({
      rows: counts.fresh + counts.unchanged + counts.different + counts.rejected,
      ...counts,
    }),
    examples: () => ({ rejected, different }),
    balance: () => cents(balance),
    addressNeeded: () => withoutAddress,
  };
}
