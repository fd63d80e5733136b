import { parseReceiptNumber } from '../../../../shared/domain/receipt-number.ts';
import { sha256Hex } from '../../store/documents.store.ts';
import { iterateRows } from '../../store/prepare.ts';
import { listReceiptRanges } from '../../store/receipt-ranges.store.ts';
import type { Check } from './check.ts';

type Row = {
  readonly number: number;
  readonly receiptNumber: string;
  readonly content: string;
  readonly sha256: string;
};

/** Domain invariant 3: numbers are consecutive within a range; a gap lies only before a new range. */
export const receiptNumbers: Check = {
  check: 'receipt-numbers',
  states: 'Receipt numbers are consecutive, gaps are explained, and their content is unchanged.',
  *findProblems({ db }) {
    const firsts = new Set(listReceiptRanges(db).map(({ first }) => first));
    let previous: number | undefined;
    let prefix: string | undefined;
    const rows = iterateRows<Row>(
      db,
      `SELECT number, receipt_number AS receiptNumber, content, content_sha256 AS sha256
       FROM receipts ORDER BY number`,
    );
    for (const row of rows) {
      const text = parseReceiptNumber(row.receiptNumber);
      prefix ??= text?.prefix;
      const isNext = previous !== undefined && row.number === previous + 1;
      const isWhole =
        text?.number === row.number &&
        text.prefix === prefix &&
        sha256Hex(row.content) === row.sha256;
      if (!isWhole || !(isNext || firsts.has(row.number))) yield row.receiptNumber;
      previous = row.number;
    }
  },
};
