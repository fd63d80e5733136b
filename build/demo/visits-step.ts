/** People who come in and pay at the desk: in cash and by money order. */
import { minutesOf, outcomeNotes } from '../../electron/sample/notes.ts';
import { holdTalk } from '../../electron/sample/talk.ts';
import type { PaymentMethod } from '../../shared/domain/payment-method.ts';
import type { QueueRow } from '../../shared/ipc/queue.contract.ts';
import { type DayBook, noteWorked } from './day-book.ts';
import { accountName, type DemoDay } from './demo-day.ts';
import { takePayment } from './payment-step.ts';
import { queueRows } from './queue-step.ts';

const methods: readonly PaymentMethod[] = ['cash', 'money_order', 'cash', 'cash'];
const looked = 200;
/** Who lives in these states is near enough to come. */
const near: ReadonlySet<string> = new Set(['IL', 'IN', 'WI', 'MI']);

/** Neighbors first, then whoever is next in the queue. */
async function visitors(day: DemoDay): Promise<readonly QueueRow[]> {
  const rows: QueueRow[] = [];
  for await (const row of queueRows(day, {}, looked)) {
    rows.push(row);
    if (rows.length === looked) break;
  }
  const neighbors = rows.filter(({ residence }) => near.has(residence));
  return [...neighbors, ...rows.filter(({ residence }) => !near.has(residence))];
}

export async function receiveVisits(day: DemoDay, book: DayBook): Promise<void> {
  const waiting = [...methods];
  for (const row of await visitors(day)) {
    const method = waiting[0];
    if (!method) break;
    const { accountId } = row;
    const form = await day.desk.read('payments.form', { accountId });
    if (form.bar || form.balanceCents <= 0 || form.nextReceiptNumber === undefined) continue;
    const account = accountName(row);
    const amountCents = Math.min(form.balanceCents, day.random.between(1_000, 18_000));
    const talk = await holdTalk(day.desk, {
      accountId,
      direction: 'walk_in',
      phoneId: null,
      outcome: 'PAYMENT',
      note: outcomeNotes.PAYMENT,
      minutes: minutesOf('PAYMENT'),
      during: () => takePayment(day, book, { accountId, account, method, amountCents }),
    });
    if (!talk.ok) {
      day.journal.note(`visit ${account}: ${talk.error.message}`);
      continue;
    }
    waiting.shift();
    noteWorked(book, { accountId, name: account }, talk.value.end.outcomeCode);
    await day.desk.pass(3);
  }
}
