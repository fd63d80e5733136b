/**
 * Closes the day: the counted cash against the receipts, and everything since the last close in one sealed
 * batch, all in one transaction. Several closes a day are allowed; later work joins the next batch.
 */
import {
  type CashCount,
  cashDifference,
  countedCash,
} from '../../../../shared/domain/cash-count.ts';
import { type Cents, cents, formatMoney } from '../../../../shared/domain/money.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { SealedBatch } from '../../exchange/day-export/seal-batch.ts';
import { insertCashClose, insertCashLine, sumCashAfter } from '../../store/cash.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { findClosingDay } from './closing-day.ts';
import { sealDay } from './seal-day.ts';
import { countWaiting, readSealedKeys } from './sealed-keys.ts';

type Input = ParsedInputOf<'day.close'>;
type Closed = OutputOf<'day.close'>;

/** What the cash in hand must be: received less taken back, since the last close. */
export function expectedCash(moved: ReturnType<typeof sumCashAfter>): Cents {
  return cents(moved.received.cents - moved.returned.cents);
}

/**
 * @throws AppError `invalid-input` for a difference without a reason; `conflict` when no row waits
 * and the cash agrees: a batch without a word is not sealed
 */
export function closeDay(context: DeskContext, input: Input): Closed {
  const closed = once(context, 'day.close', input, () => close(context, input));
  context.changed('day', 'desk');
  return closed;
}

function close(context: DeskContext, { counts, reason = '' }: Input): Closed {
  const { db, env } = context;
  const sealed = readSealedKeys(db);
  const expected = expectedCash(sumCashAfter(db, sealed.payments));
  const counted = countedCash(counts);
  const difference = cashDifference(expected, counted);
  refuseUnexplained({ expected, difference, reason });
  const files = countWaiting(db, sealed);
  if (difference === 0 && files.every(({ rows }) => rows === 0)) {
    throw new AppError(
      'conflict',
      'Nothing happened since the last close: there is nothing to seal.',
    );
  }
  const batchId = env.newId();
  const at = context.now().toString();
  const told = { expected, counted, reason: difference === 0 ? '' : reason };
  const businessDate = findClosingDay(context).toString();
  writeCount(context, { ...told, counts, batchId, businessDate, at });
  appendActivity(context, { account: null, kind: 'day-closed', note: closeNote(told, difference) });
  const batch = sealDay(context, { batchId, businessDate, at });
  return {
    closedAt: at,
    expectedCents: expected,
    countedCents: counted,
    differenceCents: difference,
    reason: told.reason,
    batchId,
    sequence: batch.manifest.sequence,
    fileName: batch.name,
    sha256: batch.sha256,
    ...rowsOf(batch, files),
  };
}

function refuseUnexplained(count: {
  readonly expected: Cents;
  readonly difference: Cents;
  readonly reason: string;
}): void {
  const { expected, difference, reason } = count;
  if (difference === 0 || reason !== '') return;
  if (expected < 0) {
    throw new AppError(
      'invalid-input',
      `More cash was paid back than taken since the last close: ${formatMoney(cents(-expected))}. Say where it came from as the reason.`,
      { path: 'reason' },
    );
  }
  const size = formatMoney(cents(Math.abs(difference)));
  const what = difference > 0 ? `${size} more` : `${size} less`;
  throw new AppError(
    'invalid-input',
    `The cash counted is ${what} than the receipts say. Count again, or give the reason.`,
    { path: 'reason' },
  );
}

type Count = {
  readonly expected: Cents;
  readonly counted: Cents;
  readonly reason: string;
  readonly counts: readonly CashCount[];
  readonly batchId: string;
  readonly businessDate: string;
  readonly at: string;
};

/** A line per denomination that was found; without any, one line of zero so that the close is exported. */
function writeCount(context: DeskContext, { counts, at, batchId, ...told }: Count): void {
  const { db, env } = context;
  const closePk = insertCashClose(db, {
    id: env.newId(),
    closedAt: at,
    batchId,
    ...told,
  });
  const found = counts.filter(({ count }) => count > 0);
  const lines = found.toSorted((a, b) => b.denominationCents - a.denominationCents);
  for (const line of lines.length > 0 ? lines : [{ denominationCents: 0, count: 0 }]) {
    insertCashLine(db, { rowId: env.newId(), closePk, ...line });
  }
}

function closeNote(
  { expected, counted, reason }: Pick<Count, 'expected' | 'counted' | 'reason'>,
  difference: Cents,
): string {
  const count = `Cash expected ${formatMoney(expected)}, counted ${formatMoney(counted)}`;
  if (difference === 0) return `${count}.`;
  return `${count}, difference ${formatMoney(difference)}: ${reason}`;
}

/** What the batch holds, file by file, the close's own rows among them. */
function rowsOf(batch: SealedBatch, waiting: Closed['files']): Pick<Closed, 'files' | 'rows'> {
  const files = batch.manifest.files.map(({ name, rows }) => {
    const again = waiting.find(({ file }) => file === name)?.again ?? 0;
    return { file: name, rows, again };
  });
  return { files, rows: files.reduce((sum, { rows }) => sum + rows, 0) };
}
