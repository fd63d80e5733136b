/** A desk with placed accounts, and calls made on it through the one door. */
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import { openTestDesk, type TestDesk } from './desk.ts';
import { aRow, importPlacement, type PlacementCells } from './placement.ts';

export type Move = NonNullable<InputOf<'calls.progress'>['moves']>[number];
type WrapUp = InputOf<'calls.wrapUp'>;
type Started = OutputOf<'calls.start'>;

/** Account ids by number. */
export type Placed = Readonly<Record<string, string>>;

/** An unlocked desk with these rows imported; numbers default to 0001, 0002 and so on. */
export async function openCallDesk(
  rows: readonly PlacementCells[] = [{}],
  options?: { now?: string; seed?: string },
): Promise<{ desk: TestDesk; id: string; ids: Placed }> {
  const desk = await openTestDesk(options);
  await importPlacement(
    desk,
    rows.map((cells, index) =>
      aRow({ client_account_number: String(index + 1).padStart(4, '0'), ...cells }),
    ),
  );
  const ids: Record<string, string> = {};
  for (const row of (await desk.ask('queue.page', { filter: {}, limit: 200 })).rows) {
    ids[row.number] = row.accountId;
  }
  return { desk, id: ids['0001'] ?? '', ids };
}

export async function phoneOf(desk: TestDesk, accountId: string, index = 0): Promise<string> {
  const { phones } = await desk.ask('accounts.get', { accountId });
  const phone = phones[index];
  if (!phone) throw new Error(`the account has no phone ${index}`);
  return phone.id;
}

/** The input of an outbound call to the account's first number. */
export async function outbound(desk: TestDesk, accountId: string, index = 0) {
  return {
    requestId: desk.newId(),
    accountId,
    phoneId: await phoneOf(desk, accountId, index),
    direction: 'outbound',
  } as const;
}

export async function call(desk: TestDesk, accountId: string, index = 0): Promise<Started> {
  return desk.ask('calls.start', await outbound(desk, accountId, index));
}

export async function takeCall(
  desk: TestDesk,
  accountId: string,
  direction: 'inbound' | 'walk_in' = 'inbound',
): Promise<Started> {
  return desk.ask('calls.start', {
    requestId: desk.newId(),
    accountId,
    phoneId: null,
    direction,
  });
}

export function ending(
  desk: TestDesk,
  callId: string,
  outcomeCode: WrapUp['outcomeCode'],
  extra: Partial<WrapUp> = {},
): WrapUp {
  return {
    requestId: desk.newId(),
    callId,
    outcomeCode,
    note: '',
    holds: [],
    flags: [],
    phoneMarks: [],
    alsoDiscussed: [],
    ...extra,
  };
}

export async function wrapUp(
  desk: TestDesk,
  callId: string,
  outcomeCode: WrapUp['outcomeCode'],
  extra: Partial<WrapUp> = {},
): Promise<OutputOf<'calls.wrapUp'>> {
  return desk.ask('calls.wrapUp', ending(desk, callId, outcomeCode, extra));
}

/** Calls the first number and ends with this outcome. */
export async function callWith(
  desk: TestDesk,
  accountId: string,
  outcomeCode: WrapUp['outcomeCode'],
  extra: Partial<WrapUp> = {},
): Promise<OutputOf<'calls.wrapUp'>> {
  const started = await call(desk, accountId);
  return wrapUp(desk, started.call.callId, outcomeCode, extra);
}

const answer = (answerId: string): Move => ({ kind: 'answer', answerId });

/** Outbound: somebody answers, is the right person, hears the full disclosure and the caution. */
export const rightPartyMoves: readonly Move[] = [
  answer('person'),
  answer('speaking'),
  answer('matches'),
  { kind: 'tick', disclosure: 'mini_miranda_full' },
  answer('read'),
  { kind: 'tick', disclosure: 'time_barred' },
  answer('read'),
];

/** Inbound: the caller gives the name and is verified. */
export const callerMoves: readonly Move[] = [
  answer('gives_name'),
  answer('matches'),
  { kind: 'tick', disclosure: 'mini_miranda_full' },
  answer('read'),
  { kind: 'tick', disclosure: 'time_barred' },
  answer('read'),
];

export async function progress(
  desk: TestDesk,
  callId: string,
  moves: readonly Move[],
): Promise<OutputOf<'calls.progress'>> {
  return desk.ask('calls.progress', { requestId: desk.newId(), callId, moves: [...moves] });
}

/** An outbound call in which the right party was reached and heard the disclosures. */
export async function callRightParty(desk: TestDesk, accountId: string): Promise<string> {
  const started = await call(desk, accountId);
  await progress(desk, started.call.callId, rightPartyMoves);
  return started.call.callId;
}
