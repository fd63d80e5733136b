/** Acknowledged writes by request id. */
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export type KnownRequest = {
  readonly channel: string;
  readonly inputSha256: string;
  readonly result: unknown;
};

export function findRequest(db: Db, id: string): KnownRequest | undefined {
  const row = findRow<{ channel: string; input_sha256: string; result: string }>(
    db,
    'SELECT channel, input_sha256, result FROM requests WHERE id = :id',
    { id },
  );
  return (
    row && { channel: row.channel, inputSha256: row.input_sha256, result: JSON.parse(row.result) }
  );
}

export function insertRequest(
  db: Db,
  request: KnownRequest & { readonly id: string; readonly at: string },
): void {
  execute(
    db,
    `INSERT INTO requests (id, channel, input_sha256, result, at)
     VALUES (:id, :channel, :inputSha256, :result, :at)`,
    { ...request, result: JSON.stringify(request.result) },
  );
}
