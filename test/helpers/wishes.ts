/** What a consumer says of calls and messages, recorded through the one door. */
import type { Wish } from '../../shared/domain/contact-wishes.ts';
import type { InputOf } from '../../shared/ipc/contract.ts';
import type { TestDesk } from './desk.ts';

type Said = Partial<Omit<InputOf<'contacts.recordWish'>, 'wish'>>;

export function wishInput(desk: TestDesk, accountId: string, wish: Wish, said: Said = {}) {
  return {
    requestId: desk.newId(),
    accountId,
    wish,
    saidBy: 'consumer',
    via: 'call',
    words: '',
    ...said,
  } as const;
}

/** @returns the id of the wish */
export async function sayWish(
  desk: TestDesk,
  accountId: string,
  wish: Wish,
  said: Said = {},
): Promise<string> {
  return (await desk.ask('contacts.recordWish', wishInput(desk, accountId, wish, said))).wishId;
}

export async function withdrawWish(
  desk: TestDesk,
  accountId: string,
  wishId: string,
  because: 'taken_back' | 'mistake' = 'taken_back',
): Promise<void> {
  const requestId = desk.newId();
  await desk.ask('contacts.withdrawWish', { requestId, accountId, wishId, because });
}

/** Not before ten in the morning. */
export const notBeforeTen: Wish = { kind: 'inconvenient_time', from: '00:00', to: '10:00' };
