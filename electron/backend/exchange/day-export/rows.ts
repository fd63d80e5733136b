/**
 * One row of each file of a day export, every value as the exported text: money as `1234.50`, instants
 * and dates as ISO 8601, nothing as the empty string.
 */
import type { ExportFileName, exportColumns } from './columns.ts';

type Narrowed = {
  'activities.csv': { readonly counts_as: 'attempt' | 'contact' | 'conversation' | 'none' };
  'payments.csv': {
    readonly method: 'cash' | 'check' | 'money_order' | 'card' | 'ach';
    readonly status: 'posted' | 'reversed';
  };
  'receipts.csv': { readonly event: 'issued' | 'voided' | 'reissued' };
  'offers.csv': unknown;
  'promises.csv': { readonly event: 'made' | 'kept' | 'partial' | 'broken' | 'cancelled' };
  'plans.csv': {
    readonly event: 'agreed' | 'changed' | 'paused' | 'completed' | 'defaulted' | 'cancelled';
  };
  'letters.csv': { readonly event: 'made' | 'printed' | 'mailed' | 'returned' | 'cancelled' };
  'messages.csv': { readonly channel: 'email' | 'text'; readonly event: 'drafted' | 'cancelled' };
  'contact_changes.csv': unknown;
  'account_status.csv': unknown;
  'cash_close.csv': unknown;
};

type Column<F extends ExportFileName> = (typeof exportColumns)[F][number];

/** A row of file F: every column as text, coded columns narrowed to their codes. */
export type ExportRow<F extends ExportFileName> = Readonly<Record<Column<F>, string>> & Narrowed[F];

/** The rows of a batch, file by file; files without rows are written with their header alone. */
export type ExportRows = { readonly [F in ExportFileName]: readonly ExportRow<F>[] };

/** The same, row by row: each file is read once, from its first row to its last. */
export type ExportRowSources = { readonly [F in ExportFileName]: Iterable<ExportRow<F>> };
