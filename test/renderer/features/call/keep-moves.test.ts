import { describe, expect, it, vi } from 'vitest';
import { createMoveKeeper } from '../../../../renderer/features/call/keep-moves.ts';
import type { ScriptMove } from '../../../../shared/domain/script/moves.ts';
import { AppError } from '../../../../shared/errors.ts';

type Moves = readonly ScriptMove[];

const answer = (answerId: string): ScriptMove => ({ kind: 'answer', answerId });

/** A desk that takes its time with every save. */
function aSlowDesk() {
  const desk = { moves: [] as Moves, saves: 0, isDown: false };
  const shown: Moves[] = [];
  const refused = vi.fn();
  const keeper = createMoveKeeper({
    first: desk.moves,
    show: (moves) => shown.push(moves),
    send: async (moves) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (desk.isDown) throw new AppError('io-failed', 'Amicable is not running any more.');
      if (moves.length < desk.moves.length) throw new AppError('conflict', 'It went on elsewhere.');
      desk.saves += 1;
      desk.moves = [...moves];
      return desk.moves;
    },
    reload: async () => {
      if (desk.isDown) throw new AppError('io-failed', 'Amicable is not running any more.');
      return desk.moves;
    },
    refused,
  });
  return { desk, keeper, refused, shown };
}

describe('saved', () => {
  it('waits for every move, however fast they came', async () => {
    const { desk, keeper } = aSlowDesk();
    keeper.go([answer('person')]);
    keeper.go([answer('person'), answer('speaking')]);
    expect(desk.moves).toEqual([]);
    expect(await keeper.saved()).toBe(true);
    expect(desk.moves).toEqual([answer('person'), answer('speaking')]);
  });

  it('waits for a move that came while it waited', async () => {
    const { desk, keeper } = aSlowDesk();
    keeper.go([answer('person')]);
    const saved = keeper.saved();
    keeper.go([answer('person'), answer('speaking')]);
    expect(await saved).toBe(true);
    expect(desk.moves.length).toBe(2);
  });

  it('asks nothing of the desk when all is kept', async () => {
    const { desk, keeper } = aSlowDesk();
    expect(await keeper.saved()).toBe(true);
    expect(desk.saves).toBe(0);
  });

  it('is false when the desk went another way, and shows that way', async () => {
    const { desk, keeper, refused, shown } = aSlowDesk();
    desk.moves = [answer('machine'), answer('left')];
    keeper.go([answer('person')]);
    expect(await keeper.saved()).toBe(false);
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ code: 'conflict' }));
    expect(shown.at(-1)).toEqual(desk.moves);
    expect(await keeper.saved()).toBe(true);
  });

  it('tries again what could not be kept, and tells until it is', async () => {
    const { desk, keeper } = aSlowDesk();
    desk.isDown = true;
    keeper.go([answer('person')]);
    expect(await keeper.saved()).toBe(false);
    expect(keeper.latest()).toEqual([answer('person')]);
    desk.isDown = false;
    expect(await keeper.saved()).toBe(true);
    expect(desk.moves).toEqual([answer('person')]);
  });
});
