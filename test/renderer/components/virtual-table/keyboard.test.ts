import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keptIndex,
  type TableKeyState,
  tableIntent,
} from '../../../../renderer/components/virtual-table/keyboard.ts';

const at = (change: Partial<TableKeyState> = {}): TableKeyState => ({
  index: 5,
  count: 100,
  page: 20,
  singleKeys: true,
  selectable: false,
  ...change,
});
const press = (key: string, change?: Partial<TableKeyState>) =>
  tableIntent({ key, modified: false }, at(change));

describe('tableIntent', () => {
  it.each([
    ['ArrowDown', 6],
    ['j', 6],
    ['ArrowUp', 4],
    ['k', 4],
    ['PageDown', 24],
    ['Home', 0],
    ['End', 99],
  ])('moves on %s to row %i', (key, index) => {
    expect(press(key)).toEqual({ kind: 'move', index });
  });

  it('never leaves the list, whatever the key', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'j', 'k'];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 1_000 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            index: fc.integer({ min: 0, max: count - 1 }),
            page: fc.integer({ min: 1, max: 60 }),
          }),
        ),
        (key, state) => {
          const intent = press(key, state);
          expect(intent?.kind).toBe('move');
          const index = intent?.kind === 'move' ? intent.index : -1;
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(state.count);
        },
      ),
    );
  });

  it('opens the row on Enter', () => {
    expect(press('Enter')).toEqual({ kind: 'open' });
  });

  it('selects with Space only where rows can be selected', () => {
    expect(press(' ', { selectable: true })).toEqual({ kind: 'toggle' });
    expect(press(' ')).toBeUndefined();
  });

  it('ignores letters when single keys are switched off, but keeps the arrows', () => {
    expect(press('j', { singleKeys: false })).toBeUndefined();
    expect(press('ArrowDown', { singleKeys: false })).toEqual({ kind: 'move', index: 6 });
  });

  it('leaves modified keys to the application', () => {
    expect(tableIntent({ key: 'k', modified: true }, at())).toBeUndefined();
    expect(tableIntent({ key: 'Enter', modified: true }, at())).toBeUndefined();
  });

  it('does nothing in an empty list', () => {
    expect(press('Enter', { count: 0 })).toBeUndefined();
  });
});

describe('keptIndex', () => {
  const kept = (key: string | undefined, index: number, keys: readonly string[]) =>
    keptIndex({ key, index }, { count: keys.length, keyAt: (place) => keys[place] });

  it('stays on the same row when rows arrive above it', () => {
    expect(kept('b', 1, ['new', 'a', 'b', 'c'])).toBe(2);
  });

  it('takes the next row in place when its row is gone', () => {
    expect(kept('b', 1, ['a', 'c', 'd'])).toBe(1);
  });

  it('takes the last row when the list became shorter', () => {
    expect(kept('z', 9, ['a', 'b'])).toBe(1);
  });

  it('starts at the first row', () => {
    expect(kept(undefined, 0, ['a', 'b'])).toBe(0);
    expect(kept(undefined, 0, [])).toBe(0);
  });
});
