import type { Check } from './check.ts';

export const integrity: Check = {
  check: 'file-integrity',
  states: "The file's pages, tables and indexes agree with each other.",
  *findProblems({ db }) {
    const rows = db.pragma('integrity_check') as readonly { readonly integrity_check: string }[];
    for (const [index, row] of rows.entries()) {
      // SQLite's own words may quote keys of an index: only how many are told.
      if (row.integrity_check !== 'ok') yield `damage ${index + 1}`;
    }
  },
};
