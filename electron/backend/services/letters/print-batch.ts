/**
 * Prints letters as one document, as a job. Checked before drawing and again when the batch is written, so
 * that nothing goes out that was forbidden in between. Cancelled or failed, every letter stays ready.
 */
import { mostLettersInBatch } from '../../../../shared/domain/letters.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { BatchResult } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { renderBatch } from '../../documents/letters/render-letter.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import { listLettersByIds, listQueuedLetterIds } from '../../store/letters.store.ts';
import { transact } from '../../store/transaction.ts';
import { moveMarks } from '../once.ts';
import { keepBatch } from './keep-batch.ts';
import { recheckLetters } from './recheck-letters.ts';

const yieldEvery = 5;
/** Each round drops what was forbidden meanwhile; more than a few mean that something else is wrong. */
const mostRounds = 5;

/**
 * @returns the job's id; its result is `batchResultSchema`
 * @throws AppError `conflict` when no letter is ready
 */
export function startBatch(
  context: DeskContext,
  input: ParsedInputOf<'letters.renderBatch'>,
): { readonly jobId: string } {
  const ids = input.letterIds ?? listQueuedLetterIds(context.db, mostLettersInBatch);
  if (ids.length === 0) throw new AppError('conflict', 'No letter is ready to print.');
  const jobId = context.jobs.start('letters', async (job) => {
    const result = await printBatch(context, ids, job);
    context.changed('letters', 'accounts');
    return result;
  });
  return { jobId };
}

async function printBatch(
  context: DeskContext,
  ids: readonly string[],
  job: JobHandle,
): Promise<BatchResult> {
  const undrawn = new Map<string, string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const checked = recheckLetters(context, listLettersByIds(context.db, ids), undrawn);
    const contents = checked.flatMap((one) => (one.kind === 'print' ? [one.content] : []));
    await job.breathe();
    const bytes =
      contents.length === 0
        ? undefined
        : await renderBatch(contents, {
            fontsDir: context.env.fontsDir,
            yieldEvery,
            onRefused: ({ letterId }, { message }) => undrawn.set(letterId, message),
            ...watching(job),
          });
    await job.breathe();
    const result = await context.gate.hold(async () =>
      transact(context.db, () => keepBatch(context, { ids, checked, bytes, undrawn })),
    );
    if (result) {
      moveMarks(context);
      return result;
    }
  }
  throw new AppError('conflict', 'The letters kept changing while they were printed. Try again.');
}

/** Reports progress, and learns between groups of letters that the agent has cancelled. */
function watching(job: JobHandle) {
  let isCancelled = false;
  return {
    onProgress: job.progress,
    isCancelled: () => {
      job.breathe().catch(() => {
        isCancelled = true;
      });
      return isCancelled;
    },
  };
}
