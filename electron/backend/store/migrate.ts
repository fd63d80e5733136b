/** Brings a desk file up to this program's schema; refuses a file from a newer program. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { migrations } from './migrations/index.ts';
import { transact } from './transaction.ts';

export function schemaVersion(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** True when `migrate` would change the file: then a file backup is made first. */
export function needsMigration(db: Db): boolean {
  return schemaVersion(db) < migrations.length;
}

/** @throws AppError `db-newer-than-app` when the file was written by a newer program. */
export function refuseNewer(db: Db): void {
  if (schemaVersion(db) > migrations.length) {
    throw new AppError(
      'db-newer-than-app',
      'This desk was written by a newer version of Amicable. Install that version to open it; nothing was changed.',
    );
  }
}

/** Each migration is one transaction; a failed one leaves the file at the version before. */
export function migrate(db: Db): void {
  refuseNewer(db);
  for (const [index, migration] of migrations.entries()) {
    if (index < schemaVersion(db)) continue;
    transact(db, () => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${index + 1}`);
    });
  }
}
