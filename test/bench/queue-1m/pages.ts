/**
 * Pages of the queue as different as agents ask for them: every kind of filter, every section, the top of
 * the list and any depth of it, no position twice. The same list for a desk of any size, by proportion.
 */
import { writeCursor } from '../../../electron/backend/services/queue/queue-filter.ts';
import type { Db } from '../../../electron/backend/store/database.ts';
import { findRow } from '../../../electron/backend/store/prepare.ts';
import { seededRandom } from '../../../electron/sample/random.ts';
import { type Section, sections } from '../../../shared/domain/queue/sections.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { kindsOf, kindsPerCycle } from '../invented-histories.ts';

export type PageInput = InputOf<'queue.page'>;

const states = ['CA', 'TX', 'IN', 'NY', 'OH', 'FL', 'KY', 'AZ', 'HI', 'VT'] as const;
const rowsPerPage = 50;

type Options = {
  /** Accounts on the desk. */
  readonly accounts: number;
  readonly clientIds: readonly string[];
  readonly pages: number;
};

/** The position of some account of the section: the page begins behind it. */
function cursorBehind(
  db: Db,
  section: Section | undefined,
  pick: (limit: number) => number,
  accounts: number,
): string {
  const kinds = kindsOf(section);
  const kind = kinds[pick(kinds.length)] ?? 0;
  const cycles = Math.floor(accounts / kindsPerCycle) - 1;
  const accountPk = pick(cycles) * kindsPerCycle + kindsPerCycle + kind;
  const row = findRow<{ key: number }>(
    db,
    'SELECT queue_key AS key FROM accounts WHERE pk = :accountPk',
    { accountPk },
  );
  if (!row) throw new Error('The portfolio lacks an account.');
  return writeCursor({ key: row.key, accountPk });
}

/** A page in four is the top of its list, the others begin anywhere below. */
export function variedPages(db: Db, { accounts, clientIds, pages }: Options): PageInput[] {
  const random = seededRandom(1);
  const pick = (limit: number): number => random.between(0, limit - 1);
  return Array.from({ length: pages }, (_, number): PageInput => {
    const section = number & 1 ? sections[pick(sections.length)] : undefined;
    const clientId = number & 2 ? clientIds[pick(clientIds.length)] : undefined;
    const state = number & 4 ? states[pick(states.length)] : undefined;
    const isTop = (number >>> 3) % 4 === 0;
    const cursor = isTop ? undefined : cursorBehind(db, section, pick, accounts);
    return {
      filter: {
        ...(section === undefined ? {} : { section }),
        ...(clientId === undefined ? {} : { clientId }),
        ...(state === undefined ? {} : { state }),
      },
      limit: rowsPerPage,
      ...(cursor === undefined ? {} : { cursor }),
    };
  });
}
