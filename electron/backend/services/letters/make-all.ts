/** Makes everything that is proposed, as a job: a few letters at a time, so that the desk stays alive. */
import type { z } from 'zod';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { makeAllResultSchema } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import { listLetterAccountIds } from '../../store/letter-accounts.store.ts';
import { countProposals, type ProposalCriteria } from '../../store/letter-proposals.store.ts';
import { transact } from '../../store/transaction.ts';
import { moveMarks } from '../once.ts';
import { findProposals, orderOf } from './list-proposals.ts';
import { mailingDateOf } from './mailing-date.ts';
import { makeOrders } from './make-letters.ts';
import { type ProposalCursor, proposalCriteria, sourcesOf } from './proposal-filter.ts';

type Result = z.output<typeof makeAllResultSchema>;

const atOnce = 20;
const refusalsTold = 200;
const mostCounted = 1_000_000;

/** @returns the job's id; its result is `makeAllResultSchema` */
export function startMakeAll(
  context: DeskContext,
  input: ParsedInputOf<'letters.makeAll'>,
): { readonly jobId: string } {
  const mailingDate = mailingDateOf(context, input.mailingDate);
  const criteria = proposalCriteria(context, input.filter, mailingDate);
  const sources = sourcesOf(input.filter);
  const jobId = context.jobs.start('letters', async (job) => {
    const total = sources.reduce(
      (sum, source) => sum + countProposals(context.db, source, criteria, mostCounted),
      0,
    );
    try {
      return await makeAll(context, job, { sources, criteria, mailingDate, total });
    } finally {
      context.changed('letters', 'accounts');
    }
  });
  return { jobId };
}

type Work = {
  readonly sources: ReturnType<typeof sourcesOf>;
  readonly criteria: ProposalCriteria;
  readonly mailingDate: string;
  readonly total: number;
};

/** What was made stays made when the job is cancelled: it is ready to print, or waits. */
async function makeAll(context: DeskContext, job: JobHandle, work: Work): Promise<Result> {
  const result: Result = { queued: 0, waiting: 0, refused: 0, refusals: [] };
  let cursor: ProposalCursor | undefined;
  let done = 0;
  for (;;) {
    job.progress(done, Math.max(done, work.total));
    await job.breathe();
    const found = findProposals(context, { ...work, cursor, limit: atOnce });
    const last = found.at(-1);
    if (!last) return result;
    await context.gate.hold(async () => {
      add(
        result,
        transact(context.db, () => make(context, found, work.mailingDate)),
      );
    });
    moveMarks(context);
    done += found.length;
    cursor = { source: last.source, after: { sort: last.row.sort, pk: last.row.pk } };
  }
}

function make(
  context: DeskContext,
  found: ReturnType<typeof findProposals>,
  mailingDate: string,
): ReturnType<typeof makeOrders> {
  const ids = listLetterAccountIds(
    context.db,
    found.map(({ row }) => row.accountPk),
  );
  const orders = found.flatMap((one) => {
    const accountId = ids.get(one.row.accountPk);
    return accountId === undefined ? [] : [orderOf(one, accountId)];
  });
  return makeOrders(context, orders, mailingDate);
}

function add(result: Result, { made, refused }: ReturnType<typeof makeOrders>): void {
  const waiting = made.filter(({ state }) => state === 'waiting').length;
  result.waiting += waiting;
  result.queued += made.length - waiting;
  result.refused += refused.length;
  result.refusals.push(...refused.slice(0, refusalsTold - result.refusals.length));
}
