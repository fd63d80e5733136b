/**
 * How far sealed batches reach into the tables whose rows leave the desk, and what of it holds for another
 * state of the desk. Rows are only ever added, so the last key of each table tells which rows have left; but
 * a restore begins a new epoch, and the keys of two epochs name the same rows only as far as the backup that
 * they share. Pure: knows neither database nor files.
 */
import { z } from 'zod';

/** In this order in marks; a new one goes to the end. All but the last are export files. */
export const sealedTables = [
  'activities',
  'payments',
  'receipt_events',
  'offers',
  'promise_events',
  'plan_events',
  'letter_events',
  'contact_changes',
  'cash_lines',
  'hold_events',
] as const;

/** The last primary key of every sealed table, in the order of `sealedTables`; a missing one is zero. */
export type Keys = readonly number[];
export type SealedKeys = Readonly<Record<(typeof sealedTables)[number], number>>;

export const keysSchema = z.array(z.int().min(0)).readonly();

export const epochReachSchema = z.strictObject({
  epoch: z.int().min(1),
  /** The epoch of the backup it began with; 0 when unknown, and for the first. */
  parent: z.int().min(0),
  /** The last keys of that backup: up to them the rows are the parent's own. */
  base: keysSchema,
  /** As far as the batches of this epoch and of those before it reach. */
  sealedTo: keysSchema,
});

export type EpochReach = Readonly<z.infer<typeof epochReachSchema>>;

export function toKeys(record: SealedKeys): Keys {
  return sealedTables.map((table) => record[table]);
}

export function fromKeys(keys: Keys): SealedKeys {
  const entries = sealedTables.map((table, index) => [table, keys[index] ?? 0] as const);
  return Object.fromEntries(entries) as SealedKeys;
}

function combine(left: Keys, right: Keys, choose: (a: number, b: number) => number): Keys {
  return sealedTables.map((_table, index) => choose(left[index] ?? 0, right[index] ?? 0));
}

/** Table by table the further of both. */
export function laterKeys(left: Keys, right: Keys): Keys {
  return combine(left, right, Math.max);
}

const none: Keys = [];

/** What is known of every epoch from two sides; of an epoch known to both, the further reach. */
export function mergeReaches(
  left: readonly EpochReach[],
  right: readonly EpochReach[],
): EpochReach[] {
  const merged = new Map(left.map((reach) => [reach.epoch, reach]));
  for (const reach of right) {
    const known = merged.get(reach.epoch);
    const sealedTo = laterKeys(known?.sealedTo ?? none, reach.sealedTo);
    merged.set(reach.epoch, { ...(known ?? reach), sealedTo });
  }
  return [...merged.values()].sort((a, b) => a.epoch - b.epoch);
}

/** The rows that two epochs share. Of an epoch nobody remembers none are: its rows go out again rather than never. */
function sharedKeys(reaches: ReadonlyMap<number, EpochReach>, one: number, other: number): Keys {
  const later = reaches.get(Math.max(one, other));
  const earlier = Math.min(one, other);
  if (!later || later.parent === 0 || later.parent >= later.epoch) return none;
  if (later.parent === earlier) return later.base;
  return combine(later.base, sharedKeys(reaches, later.parent, earlier), Math.min);
}

/**
 * The rows of a restored database that have left the desk in some batch, its own or a lost one.
 * @param restored the epoch of the database and its last keys
 */
export function sealedOf(
  reaches: readonly EpochReach[],
  restored: { readonly epoch: number; readonly last: Keys },
): Keys {
  const known = new Map(reaches.map((reach) => [reach.epoch, reach]));
  let sealed = none;
  for (const { epoch, sealedTo } of reaches) {
    const same =
      epoch === restored.epoch ? restored.last : sharedKeys(known, epoch, restored.epoch);
    const shared = combine(same, restored.last, Math.min);
    sealed = laterKeys(sealed, combine(sealedTo, shared, Math.min));
  }
  return sealed;
}
