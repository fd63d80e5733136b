/** Sealed batches and the office's answers to them. Sealed bytes never change. */
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type NewBatch = {
  readonly id: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly businessDate: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly previousSha256: string;
  /** JSON. */
  readonly manifest: string;
  /** JSON: the last primary key of every table that the batch took. */
  readonly sealedTo: string;
  readonly bytes: Uint8Array;
  readonly sealedAt: string;
};

/** @returns the new row's primary key */
export function insertBatch(db: Db, batch: NewBatch): number {
  return execute(
    db,
    `INSERT INTO batches (id, epoch, sequence, business_date, file_name, sha256, previous_sha256,
       manifest, sealed_to, bytes, sealed_at)
     VALUES (:id, :epoch, :sequence, :businessDate, :fileName, :sha256, :previousSha256, :manifest,
       :sealedTo, :bytes, :sealedAt)`,
    batch,
  ).pk;
}

export type BatchKey = {
  readonly pk: number;
  readonly id: string;
  readonly sequence: number;
  readonly sha256: string;
  readonly manifest: string;
};

export function findBatch(db: Db, id: string): BatchKey | undefined {
  return findRow(db, 'SELECT pk, id, sequence, sha256, manifest FROM batches WHERE id = :id', {
    id,
  });
}

/** The ZIP as it was sealed; undefined for an unknown batch. */
export function findBatchBytes(db: Db, pk: number): Uint8Array | undefined {
  return findRow<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM batches WHERE pk = :pk', { pk })
    ?.bytes;
}

export type BatchRow = {
  readonly id: string;
  readonly sequence: number;
  readonly businessDate: string;
  readonly sealedAt: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly manifest: string;
  readonly size: number;
  readonly acceptedAt: string | null;
  readonly rejected: number;
  readonly waiting: number;
};

/** Batches before a sequence number, newest first. */
export function listBatches(
  db: Db,
  page: { readonly before: number; readonly limit: number },
): BatchRow[] {
  return listRows<BatchRow>(
    db,
    `SELECT b.id, b.sequence, b.business_date AS businessDate, b.sealed_at AS sealedAt,
       b.file_name AS fileName, b.sha256, b.manifest, length(b.bytes) AS size,
       k.accepted_at AS acceptedAt,
       (SELECT count(*) FROM rejected_rows r WHERE r.batch_pk = b.pk) AS rejected,
       (SELECT count(*) FROM rejected_rows r WHERE r.batch_pk = b.pk AND r.resent_in IS NULL)
         AS waiting
     FROM batches b LEFT JOIN acknowledgments k ON k.batch_pk = b.pk
     WHERE b.sequence < :before ORDER BY b.sequence DESC LIMIT :limit`,
    page,
  );
}

/** Copies a batch's bytes into the documents under the batch's own id, once. */
export function insertBatchDocument(
  db: Db,
  { batchId, at }: { readonly batchId: string; readonly at: string },
): void {
  execute(
    db,
    `INSERT INTO documents (id, kind, name, mime, sha256, bytes, created_at)
     SELECT id, 'export', file_name, 'application/zip', sha256, bytes, :at
     FROM batches WHERE id = :batchId AND NOT EXISTS (SELECT 1 FROM documents WHERE id = :batchId)`,
    { batchId, at },
  );
}

/** The answer that was taken for a batch, as canonical JSON. */
export function findAcknowledgment(db: Db, batchPk: number): string | undefined {
  return findRow<{ content: string }>(
    db,
    'SELECT content FROM acknowledgments WHERE batch_pk = :batchPk',
    { batchPk },
  )?.content;
}

export function insertAcknowledgment(
  db: Db,
  answer: {
    readonly batchPk: number;
    readonly acceptedAt: string;
    readonly content: string;
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO acknowledgments (batch_pk, accepted_at, content, at)
     VALUES (:batchPk, :acceptedAt, :content, :at)`,
    answer,
  );
}
