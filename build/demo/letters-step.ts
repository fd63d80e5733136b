/** Writes what is due, shows what may not be written and why, prints the batch and every letter by itself. */
import { letterTitles } from '../../shared/domain/letters.ts';
import { type BatchResult, batchResultSchema, type LetterOrder } from '../../shared/ipc/letters.ts';
import type { DayBook } from './day-book.ts';
import { accountName, type DemoDay, readDocument } from './demo-day.ts';
import type { DemoSummary, RefusedLetter } from './summary.ts';

/** As many as an agent mails on one day. */
const mostLetters = 200;
const pageSize = 100;
const longestReason = 120;

type Named = { readonly order: LetterOrder; readonly account: string };

/** What is due, the urgent first. */
async function proposed({ desk }: DemoDay): Promise<readonly Named[]> {
  const orders: Named[] = [];
  let cursor: string | undefined;
  do {
    const page = await desk.read('letters.proposals', {
      filter: {},
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    orders.push(...page.rows.map((row) => ({ order: row.order, account: accountName(row) })));
    cursor = page.nextCursor;
  } while (cursor !== undefined && orders.length < mostLetters);
  return orders.slice(0, mostLetters);
}

/** Who asked not to be written to, or must not be: the desk is asked all the same, and refuses. */
function forbidden(book: DayBook): readonly Named[] {
  const protecting: ReadonlySet<string> = new Set(['CEASE', 'ATTORNEY', 'DISPUTE', 'BANKRUPTCY']);
  return [...book.worked.values()]
    .filter(({ outcomes }) => outcomes.some((outcome) => protecting.has(outcome)))
    .map(({ accountId, name }) => ({
      order: { accountId, type: 'payment_reminder' },
      account: name,
    }));
}

async function make(
  { desk }: DemoDay,
  wanted: readonly Named[],
): Promise<{ readonly queued: readonly string[]; readonly refused: readonly RefusedLetter[] }> {
  if (wanted.length === 0) return { queued: [], refused: [] };
  const names = new Map(wanted.map(({ order, account }) => [order.accountId, account]));
  const result = await desk.write('letters.make', { orders: wanted.map(({ order }) => order) });
  const nameOf = (accountId: string) => names.get(accountId) ?? '';
  return {
    queued: result.made.filter(({ state }) => state === 'queued').map(({ letterId }) => letterId),
    refused: [
      ...result.made
        .filter(({ state }) => state === 'waiting')
        .map(({ accountId, type, waits }) => ({
          account: nameOf(accountId),
          type,
          reason: `Waits: ${waits.map(({ message }) => message).join(' ')}`,
        })),
      ...result.refused.map(({ accountId, type, reasons }) => ({
        account: nameOf(accountId),
        type,
        reason: reasons.join(' '),
      })),
    ],
  };
}

async function printBatch(
  { desk, journal }: DemoDay,
  letterIds: readonly string[],
): Promise<BatchResult | undefined> {
  try {
    const { jobId } = await desk.write('letters.renderBatch', { letterIds: [...letterIds] });
    return batchResultSchema.parse(await desk.finish(jobId));
  } catch (error) {
    journal.note(`letters not printed: ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}

/** @returns the letters that were printed */
async function print(day: DemoDay, queued: readonly string[]): Promise<readonly string[]> {
  if (queued.length === 0) return [];
  const { desk, journal, out } = day;
  const result = await printBatch(day, queued);
  if (!result) return [];
  const { batch, cancelled, skipped } = result;
  for (const { type, reason } of [...cancelled, ...skipped]) {
    journal.note(`letter held back: ${letterTitles[type]}: ${reason}`);
  }
  if (!batch) return [];
  out.write('letters/batch.pdf', (await readDocument(day, batch.documentId)).bytes);
  const heldBack = new Set([...cancelled, ...skipped].map(({ letterId }) => letterId));
  const printed = queued.filter((letterId) => !heldBack.has(letterId));
  for (const letterId of printed) {
    const { documentId } = await desk.write('letters.preview', { letterId });
    out.write(`letters/${letterId}.pdf`, (await readDocument(day, documentId)).bytes);
  }
  journal.note(`${printed.length} letters printed in one batch, and each by itself`);
  return printed;
}

/** Whole in the summary; on a line of the log its beginning. */
function shortened(reason: string): string {
  return reason.length <= longestReason ? reason : `${reason.slice(0, longestReason).trimEnd()}…`;
}

export async function writeLetters(day: DemoDay, book: DayBook): Promise<DemoSummary['letters']> {
  const { journal } = day;
  const due = await make(day, await proposed(day));
  const asked = await make(day, forbidden(book));
  const refused = [...due.refused, ...asked.refused];
  for (const { account, type, reason } of refused) {
    journal.note(`letter ${account} not made (${type}): ${shortened(reason)}`);
  }
  const printed = await print(day, [...due.queued, ...asked.queued]);
  return { made: printed.length, refused };
}
