import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EpochReach,
  fromKeys,
  mergeReaches,
  sealedOf,
  sealedTables,
  toKeys,
} from '../../../../electron/backend/store/sealed-reach.ts';

/** One table of a desk: its rows by id, and what the desk and the marks beside it know of batches. */
type State = {
  readonly rows: readonly number[];
  readonly epoch: number;
  readonly sealed: number;
  readonly reaches: readonly EpochReach[];
};

type Step =
  | { readonly kind: 'work' | 'backup' | 'seal' }
  | { readonly kind: 'restore'; readonly which: number };

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('work' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('backup' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('seal' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), which: fc.nat() }) },
);

function reachesOf({ epoch, sealed, reaches }: State): EpochReach[] {
  return mergeReaches(reaches, [{ epoch, parent: 0, base: [], sealedTo: [sealed] }]);
}

function restored(present: State, backup: State): State {
  const known = mergeReaches(reachesOf(backup), reachesOf(present));
  const last = [backup.rows.length];
  const [sealed = 0] = sealedOf(known, { epoch: backup.epoch, last });
  const epoch = Math.max(...known.map((reach) => reach.epoch)) + 1;
  const reach = { epoch, parent: backup.epoch, base: last, sealedTo: [sealed] };
  return { rows: backup.rows, epoch, sealed, reaches: [...known, reach] };
}

/** Plays the steps and seals at the end. @returns every row that was sent, as often as it was */
function play(steps: readonly Step[]): { readonly sent: number[]; readonly kept: State } {
  let state: State = { rows: [], epoch: 1, sealed: 0, reaches: [] };
  const backups: State[] = [];
  const sent: number[] = [];
  let nextId = 1;
  for (const each of [...steps, { kind: 'seal' } as const]) {
    if (each.kind === 'work') state = { ...state, rows: [...state.rows, nextId++] };
    if (each.kind === 'backup') backups.push(state);
    if (each.kind === 'seal') {
      sent.push(...state.rows.slice(state.sealed));
      state = { ...state, sealed: state.rows.length };
    }
    const backup = each.kind === 'restore' ? backups[each.which % backups.length] : undefined;
    if (backup) state = restored(state, backup);
  }
  return { sent, kept: state };
}

test('whatever is restored in whatever order, a row leaves once, and every row of the desk leaves', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { sent, kept } = play(steps);
      expect(new Set(sent).size).toBe(sent.length);
      expect(kept.rows.filter((row) => !sent.includes(row))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('of an epoch nobody remembers the rows go out again rather than never', () => {
  const reaches = [{ epoch: 3, parent: 2, base: [9], sealedTo: [9] }];
  expect(sealedOf(reaches, { epoch: 1, last: [20] })[0]).toBe(0);
  expect(sealedOf(reaches, { epoch: 2, last: [20] })[0]).toBe(9);
});

test('keys go into marks by place and come back by name; those of an older program are short', () => {
  const record = fromKeys(sealedTables.map((_table, index) => index + 1));
  expect(record).toMatchObject({ activities: 1, payments: 2, hold_events: 10 });
  expect(fromKeys(toKeys(record))).toEqual(record);
  expect(fromKeys([7])).toMatchObject({ activities: 7, payments: 0, hold_events: 0 });
});
