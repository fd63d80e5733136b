/** What a consumer said they can pay: one working sheet per account, replaced when it is saved again. */
import type { z } from 'zod';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export function findWorksheet<S extends z.ZodType>(
  db: Db,
  accountPk: number,
  schema: S,
): { readonly content: z.output<S>; readonly at: string } | undefined {
  const row = findRow<{ content: string; at: string }>(
    db,
    'SELECT content, at FROM worksheets WHERE account_pk = :accountPk',
    { accountPk },
  );
  return row && { content: schema.parse(JSON.parse(row.content)), at: row.at };
}

export function putWorksheet(
  db: Db,
  sheet: { readonly accountPk: number; readonly content: unknown; readonly at: string },
): void {
  execute(
    db,
    `INSERT INTO worksheets (account_pk, content, at) VALUES (:accountPk, :content, :at)
     ON CONFLICT (account_pk) DO UPDATE SET content = excluded.content, at = excluded.at`,
    { ...sheet, content: JSON.stringify(sheet.content) },
  );
}
