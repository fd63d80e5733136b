/** What a desk gave out, from all that is known when a backup is made the desk. */
import { AppError } from '../../../../shared/errors.ts';
import type { InputOf } from '../../../../shared/ipc/contract.ts';
import { noChain } from '../../store/marks.store.ts';
import type { Marks } from '../../store/marks.ts';
import { laterMarks } from './pending-restore.ts';

export type LastGiven = NonNullable<InputOf<'backups.restore'>['lastGiven']>;

/** More than a typing error should be able to void; nobody gives out so many between two backups. */
const furthest = 10_000;

type Sources = {
  /** The backup's own marks. */
  readonly backup: Marks;
  /** Those beside the present desk, when it is the one that was backed up. */
  readonly beside: Marks | undefined;
  /** What the agent knows where no marks are at hand. */
  readonly stated: LastGiven | undefined;
};

/**
 * @throws AppError `invalid-input` with `ask: 'lastGiven'` and the backup's own numbers when nothing but the
 * backup is known, or when what was stated is less than it says or far beyond
 */
export function knownMarks({ backup, beside, stated }: Sources): Marks {
  if (beside) return laterMarks(backup, beside);
  if (!stated) {
    throw asking(
      backup,
      'This computer does not know what the desk gave out after this backup. Enter the last receipt number and the last batch.',
    );
  }
  refuseImpossible(backup, stated);
  // The hash of a lost batch is not known: the next batch names none before it.
  const isLost = stated.batchSequence > backup.batchSequence;
  return { ...backup, ...stated, batchSha256: isLost ? noChain : backup.batchSha256 };
}

function refuseImpossible(backup: Marks, stated: LastGiven): void {
  for (const [field, name] of [
    ['receiptNumber', 'receipt number'],
    ['batchSequence', 'batch'],
  ] as const) {
    const least = backup[field];
    if (stated[field] >= least && stated[field] <= least + furthest) continue;
    throw asking(
      backup,
      `The last ${name} must be ${least}, which the backup holds, or a later one up to ${least + furthest}.`,
      field,
    );
  }
}

function asking(backup: Marks, message: string, path?: keyof LastGiven): AppError {
  const { receiptNumber, batchSequence } = backup;
  return new AppError('invalid-input', message, {
    ask: 'lastGiven',
    receiptNumber,
    batchSequence,
    ...(path && { path }),
  });
}
