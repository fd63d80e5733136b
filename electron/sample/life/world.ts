/** What the weeks of a sample desk are lived with. */
import type { Temporal } from 'temporal-polyfill';
import type { QueueFilter, QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskDriver } from '../desk-driver.ts';
import type { Random } from '../random.ts';

export type World = {
  readonly desk: DeskDriver;
  readonly random: Random;
  /** The desk's zone. */
  readonly zone: string;
  /** Puts a file where the desk looks for what the agent picked. @returns its upload id */
  readonly upload: (content: string) => string;
  /** What people have said that they will do. */
  readonly intentions: Intention[];
  /** Accounts with an offer that is being thought over. */
  readonly considering: string[];
};

/** A promise, and what will become of it when its day comes. */
export type Intention = {
  readonly accountId: string;
  readonly due: string;
  readonly amountCents: number;
  readonly fate: 'keep' | 'part' | 'break';
};

export function dateOf({ desk, zone }: Pick<World, 'desk' | 'zone'>): Temporal.PlainDate {
  return desk.now().toZonedDateTimeISO(zone).toPlainDate();
}

/** Moves the clock to a time of the date in the desk's zone, unless it has passed. */
export function moveTo(
  { desk, zone }: World,
  date: Temporal.PlainDate,
  hour: number,
  minute = 0,
): Promise<void> {
  return desk.moveTo(
    date.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).toInstant(),
  );
}

const pageSize = 6;

/** Rows of the worklist in the order in which they are worked. */
export async function* worklist(
  { desk }: Pick<World, 'desk'>,
  filter: QueueFilter = {},
): AsyncGenerator<QueueRow> {
  let cursor: string | undefined;
  do {
    const page = await desk.read('queue.page', {
      filter,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.rows;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** The first rows that are as wanted; fewer when there are not so many. */
export async function findRows(
  world: Pick<World, 'desk'>,
  count: number,
  isWanted: (row: QueueRow) => boolean = () => true,
  filter: QueueFilter = {},
): Promise<readonly QueueRow[]> {
  const found: QueueRow[] = [];
  for await (const row of worklist(world, filter)) {
    if (isWanted(row)) found.push(row);
    if (found.length === count) break;
  }
  return found;
}
