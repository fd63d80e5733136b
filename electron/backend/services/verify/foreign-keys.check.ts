import { listRows } from '../../store/prepare.ts';
import type { Check } from './check.ts';

export const foreignKeys: Check = {
  check: 'foreign-keys',
  states: 'Every row belongs to what it names.',
  *findProblems({ db }) {
    const rows = listRows<{ table: string; rowid: number | null }>(
      db,
      'SELECT "table", rowid FROM pragma_foreign_key_check',
    );
    for (const row of rows) yield `${row.table} ${row.rowid ?? '?'}`;
  },
};
