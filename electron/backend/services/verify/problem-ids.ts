/** Runs a query whose rows are problems and passes on their ids, one by one. */
import type { Db } from '../../store/database.ts';
import { iterateRows, type Params } from '../../store/prepare.ts';

/** @param sql selects one column named `id`; the rows stream, however many accounts there are */
export function* problemIds(db: Db, sql: string, params: Params = {}): Generator<string> {
  for (const { id } of iterateRows<{ readonly id: string }>(db, sql, params)) yield id;
}
