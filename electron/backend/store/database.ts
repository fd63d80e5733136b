/** Opens an encrypted SQLite file with the pragmas every connection needs. Knows nothing of tables. */
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/errors.ts';

export type Db = Database.Database;

/** A random 256-bit key. The database never sees a passphrase. */
export type DeskKey = Uint8Array;

/**
 * @throws AppError `db-damaged` when the file is not a database of this key.
 */
export function openDatabase(file: string, key: DeskKey, options?: { readonly: boolean }): Db {
  const db = new Database(file, { readonly: options?.readonly ?? false });
  try {
    db.pragma(`cipher='sqlcipher'`);
    db.pragma('legacy=4');
    giveKey(db, key);
    // The key is only tested by the first read.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // Without it INSERT OR REPLACE deletes a row past the triggers that keep it.
    db.pragma('recursive_triggers = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('secure_delete = ON');
    db.pragma('cache_size = -64000');
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (error) {
    db.close();
    throw damaged(error);
  }
}

const hexDigits = Buffer.from('0123456789abcdef');

/** Gives the raw key in the cipher's own notation, x'...', as bytes that are wiped: a string could not be. */
function giveKey(db: Db, key: DeskKey): void {
  const notation = Buffer.from(`x'${'0'.repeat(2 * key.length)}'`);
  for (const [index, byte] of key.entries()) {
    notation.writeUInt8(hexDigits.readUInt8(byte >> 4), 2 + 2 * index);
    notation.writeUInt8(hexDigits.readUInt8(byte & 15), 3 + 2 * index);
  }
  db.key(notation);
  notation.fill(0);
}

/** SQLite's own words for a damaged, foreign or unreadable file, as errors a person can act on. */
function damaged(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code?.startsWith('SQLITE_NOTADB') || code?.startsWith('SQLITE_CORRUPT')) {
    return new AppError(
      'db-damaged',
      'The desk file is damaged or belongs to another key. Restore the latest backup from the unlock screen.',
    );
  }
  return error;
}

export function sqliteCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code.startsWith('SQLITE_') ? error.code : undefined;
  }
  return undefined;
}
