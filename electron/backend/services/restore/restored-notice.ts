/** Tells the agent what a restore cost, until the next seal has told the office. */
import { z } from 'zod';
import type { Db } from '../../store/database.ts';
import type { Marks } from '../../store/marks.ts';
import { findSetting, putSetting } from '../../store/settings.store.ts';

const key = 'restored-notice';
const schema = z.strictObject({ message: z.string(), batchSequence: z.int() });

export function putRestoredNotice(db: Db, notice: z.infer<typeof schema>): void {
  putSetting(db, key, notice);
}

export function findRestoredNotice(db: Db, marks: Marks): string | undefined {
  const notice = findSetting(db, key, schema);
  return notice && marks.batchSequence <= notice.batchSequence ? notice.message : undefined;
}
