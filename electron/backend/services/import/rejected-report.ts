/** The list of the rows that an import left out, and why, as a CSV document inside the desk. */
import type { RejectedRow } from '../../exchange/placement/placement-items.ts';
import { rejectedCsvHeader, rejectedCsvLine } from '../../exchange/placement/rejected-csv.ts';
import type { Db } from '../../store/database.ts';
import { insertDocument } from '../../store/documents.store.ts';

export type RejectedReport = {
  readonly add: (row: RejectedRow) => void;
  readonly count: () => number;
  /** Stores the list. @returns its document id; undefined when nothing was left out */
  readonly store: (
    db: Db,
    document: { readonly id: string; readonly label: string; readonly at: string },
  ) => string | undefined;
};

const byteOrderMark = '\ufeff';

/** Keeps the text of rows left out only; good rows cost nothing. */
export function createRejectedReport(header: readonly string[]): RejectedReport {
  const parts: Buffer[] = [];
  let count = 0;
  return {
    add: (row) => {
      if (count === 0) parts.push(Buffer.from(byteOrderMark + rejectedCsvHeader(header)));
      count += 1;
      parts.push(Buffer.from(rejectedCsvLine(row)));
    },
    count: () => count,
    store: (db, { id, label, at }) => {
      if (count === 0) return undefined;
      const bytes = Buffer.concat(parts);
      insertDocument(db, {
        id,
        kind: 'rejected-rows',
        name: `${label}-rejected.csv`,
        mime: 'text/csv',
        bytes,
        at,
      });
      return id;
    },
  };
}

/** A row about an account that is on the desk with other content, as the list has it. */
export function differingRow(
  line: number,
  fields: readonly string[],
  original: readonly string[],
): RejectedRow {
  return {
    kind: 'rejected',
    line,
    column: fields.join(' '),
    value: '',
    reason: 'The account is on the desk with other content and stays as it is.',
    original,
  };
}
