/** Documents the agent asked for, kept inside the encrypted file. */
import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export type StoredDocument = {
  readonly id: string;
  readonly kind: 'receipt' | 'letter' | 'letter-batch' | 'export' | 'rejected-rows' | 'diagnostics';
  readonly name: string;
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function insertDocument(
  db: Db,
  document: Omit<StoredDocument, 'sha256'> & { readonly at: string },
): string {
  const sha256 = sha256Hex(document.bytes);
  execute(
    db,
    `INSERT INTO documents (id, kind, name, mime, sha256, bytes, created_at)
     VALUES (:id, :kind, :name, :mime, :sha256, :bytes, :at)`,
    { ...document, sha256 },
  );
  return sha256;
}

/** @throws AppError `not-found` */
export function getDocument(db: Db, id: string): StoredDocument {
  const row = findRow<StoredDocument>(
    db,
    'SELECT id, kind, name, mime, sha256, bytes FROM documents WHERE id = :id',
    { id },
  );
  if (!row) throw new AppError('not-found', 'This document is not on the desk.');
  return row;
}
