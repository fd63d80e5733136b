/** What was answered, printed and agreed stays as it was: the evidence that had no guard yet. */

/** Kept as a whole. A list of rejected rows goes with the import that was undone. */
const kept = [
  { table: 'acknowledgments', unless: '' },
  { table: 'documents', unless: "WHEN OLD.kind <> 'rejected-rows'" },
];

/** What was agreed never changes; only where it stands does. */
const agreed = [
  {
    table: 'plans',
    columns: 'id, account_pk, offer_id, kind, total_cents, forgiven_cents, agreed_at',
  },
  { table: 'promises', columns: 'id, account_pk, plan_pk, due, amount_cents, made_at' },
];

export const sql = [
  ...kept.map(
    ({ table, unless }) => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are kept as they are'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${unless}
BEGIN SELECT RAISE(ABORT, '${table} are kept as they are'); END;`,
  ),
  ...agreed.map(
    ({ table, columns }) => `
CREATE TRIGGER ${table}_keep_terms BEFORE UPDATE OF ${columns} ON ${table}
BEGIN SELECT RAISE(ABORT, 'the terms of ${table} are kept'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are kept'); END;`,
  ),
].join('');
