/** Calls and visits of the sample's weeks: with whom, and how they end. */
import type { OutcomeCode } from '../../../shared/domain/outcomes.ts';
import type { QueueFilter, QueueRow } from '../../../shared/ipc/queue.contract.ts';
import { minutesOf, outcomeNotes } from '../notes.ts';
import { type Direction, holdTalk, type Talk } from '../talk.ts';
import { type Agreed, agreedFor } from './agreed.ts';
import { type World, worklist } from './world.ts';

export type CallWish = {
  readonly outcome: OutcomeCode;
  readonly direction?: Direction;
  readonly isWanted?: (row: QueueRow) => boolean;
  readonly filter?: QueueFilter;
  /** In place of what the outcome brings by itself. */
  readonly agreed?: (row: QueueRow) => Promise<Agreed | undefined>;
  readonly flags?: Talk['flags'];
};

/** The number that may be called now; null when none may. */
async function callableNumber({ desk }: World, accountId: string): Promise<string | null> {
  const { phones } = await desk.read('accounts.get', { accountId });
  const phone = phones.find(({ decision }) => ['allowed', 'warn'].includes(decision.verdict));
  return phone?.id ?? null;
}

async function talkWith(world: World, row: QueueRow, wish: CallWish): Promise<boolean> {
  const { outcome, direction = 'outbound' } = wish;
  const { accountId } = row;
  const zones = row.localTimes.map(({ zone }) => zone);
  const agreed = wish.agreed
    ? await wish.agreed(row)
    : await agreedFor(world, outcome, { accountId, direction, zones });
  if (!agreed) return false;
  const phoneId = direction === 'outbound' ? await callableNumber(world, accountId) : null;
  if (direction === 'outbound' && phoneId === null) return false;
  const talk = await holdTalk(world.desk, {
    ...agreed,
    accountId,
    direction,
    phoneId,
    outcome,
    note: outcomeNotes[outcome],
    minutes: minutesOf(outcome),
    ...(wish.flags ? { flags: wish.flags } : {}),
  });
  return talk.ok;
}

/**
 * Talks with the first in the queue with whom it can end so. Who comes in or calls is never stopped by
 * the clock. @returns the account, or undefined when there is none
 */
export async function talkWithNext(world: World, wish: CallWish): Promise<QueueRow | undefined> {
  const { direction = 'outbound', isWanted = () => true } = wish;
  for await (const row of worklist(world, wish.filter)) {
    if (direction === 'outbound' && row.verdict.kind !== 'call') continue;
    if (!isWanted(row)) continue;
    if (await talkWith(world, row, wish)) {
      await world.desk.pass(world.random.between(1, 4));
      return row;
    }
  }
  return undefined;
}
