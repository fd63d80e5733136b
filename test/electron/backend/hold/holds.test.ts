import { describe, expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { holdKinds } from '../../../../shared/compliance/types.ts';
import { holdInfo } from '../../../../shared/domain/holds.ts';
import type { InputOf } from '../../../../shared/ipc/contract.ts';
import { openCallDesk } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { aSheet } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

type Kind = InputOf<'holds.place'>['kind'];

const get = (desk: TestDesk, accountId: string) => desk.ask('accounts.get', { accountId });

function placing(desk: TestDesk, accountId: string, kind: Kind) {
  return {
    requestId: desk.newId(),
    accountId,
    kind,
    otherAccountIds: [] as string[],
    reason: 'Letter of 27 February',
  };
}

const place = (desk: TestDesk, accountId: string, kind: Kind) =>
  desk.ask('holds.place', placing(desk, accountId, kind));

async function twoAccounts() {
  const { desk, id, ids } = await openCallDesk([{}, {}]);
  const other = ids['0002'] ?? '';
  await desk.ask('contacts.link', {
    requestId: desk.newId(),
    accountId: id,
    otherAccountId: other,
    reason: 'Same person',
  });
  return { desk, id, other };
}

describe('placing', () => {
  test('facts about the person reach every linked account; a debt’s own do not', async () => {
    for (const kind of holdKinds) {
      const { desk, id, other } = await twoAccounts();
      await place(desk, id, kind);
      const reached = (await get(desk, other)).holds.map((hold) => hold.kind);
      expect([kind, reached]).toEqual([kind, holdInfo[kind].scope === 'person' ? [kind] : []]);
      const held = await desk.ask('queue.page', { filter: { section: 'held' } });
      expect(held.rows.length).toBe(holdInfo[kind].scope === 'person' ? 2 : 1);
    }
  });

  test('a cease names the debts it is about', async () => {
    const { desk, id, other } = await twoAccounts();
    const { holdIds } = await desk.ask('holds.place', {
      ...placing(desk, id, 'cease'),
      otherAccountIds: [other],
    });
    expect(holdIds.length).toBe(2);
    expect((await get(desk, other)).holds.map(({ kind }) => kind)).toEqual(['cease']);
  });

  test('every account it reaches has it in its timeline', async () => {
    const { desk, id, other } = await twoAccounts();
    await place(desk, id, 'bankruptcy');
    for (const accountId of [id, other]) {
      const { entries } = await desk.ask('accounts.timeline', { accountId, filter: 'holds' });
      expect(entries[0]).toMatchObject({
        kind: 'hold-placed',
        note: 'Bankruptcy: Letter of 27 February',
      });
    }
  });

  test('the same hold twice is a conflict; the same request answers the first', async () => {
    const { desk, id } = await twoAccounts();
    const input = placing(desk, id, 'attorney');
    const first = await desk.ask('holds.place', input);
    expect(await desk.ask('holds.place', input)).toEqual(first);
    const again = await desk.refused('holds.place', placing(desk, id, 'attorney'));
    expect(again.code).toBe('conflict');
  });

  test('a disputed part is at most the balance, and only of one debt', async () => {
    const { desk, id, other } = await twoAccounts();
    const refused = (extra: object) =>
      desk.refused('holds.place', { ...placing(desk, id, 'dispute'), ...extra });
    expect((await refused({ amountCents: 50_001 })).code).toBe('rule-broken');
    expect((await refused({ amountCents: 1, otherAccountIds: [other] })).code).toBe('rule-broken');
    expect((await refused({ amountCents: 1, kind: 'cease' })).code).toBe('rule-broken');
    expect((await refused({ amountCents: 0 })).code).toBe('invalid-input');
    expect((await refused({ reason: ' ' })).code).toBe('invalid-input');
    await desk.ask('holds.place', { ...placing(desk, id, 'dispute'), amountCents: 50_000 });
  });
});

describe('lifting', () => {
  test('needs a ground that fits the kind and a reason, and brings the account back', async () => {
    const { desk, id } = await twoAccounts();
    const { holdIds } = await place(desk, id, 'bankruptcy');
    const release = {
      holdId: holdIds[0] ?? '',
      reason: 'Order of 2 March',
      caseNumber: '24-12345',
      release: (await aSheet(desk)).typed(1),
    };
    const refused = await desk.refused('holds.release', {
      requestId: desk.newId(),
      ...release,
      ground: 'answer_mailed',
    });
    expect(refused.code).toBe('rule-broken');
    expect(refused.message).toContain('The case was dismissed');
    const empty = { requestId: desk.newId(), ...release, ground: 'dismissed', reason: '' };
    expect((await desk.refused('holds.release', empty)).code).toBe('invalid-input');
    await desk.ask('holds.release', { requestId: desk.newId(), ...release, ground: 'dismissed' });
    const { holds, nextAction } = await get(desk, id);
    expect([holds, nextAction?.kind]).toEqual([[], 'call']);
    const twice = { requestId: desk.newId(), ...release, ground: 'dismissed' };
    expect((await desk.refused('holds.release', twice)).code).toBe('conflict');
  });

  test('needs a sentence that somebody else can follow', async () => {
    const { desk, id } = await twoAccounts();
    const { holdIds } = await place(desk, id, 'attorney');
    for (const reason of ['.', 'x', 'Mistake', '- - - -', 'Wrong button']) {
      const input = { holdId: holdIds[0] ?? '', ground: 'entered_in_error', reason };
      const error = await desk.refused('holds.release', { requestId: desk.newId(), ...input });
      expect([reason, error.code]).toEqual([reason, 'rule-broken']);
    }
    expect((await get(desk, id)).holds.length).toBe(1);
  });

  test('a bankruptcy that a court ended is lifted with the number of its case', async () => {
    const { desk, id } = await twoAccounts();
    const { holdIds } = await place(desk, id, 'bankruptcy');
    const code = (await aSheet(desk)).typed(1);
    const release = (caseNumber?: string) => ({
      requestId: desk.newId(),
      release: code,
      holdId: holdIds[0] ?? '',
      ground: 'dismissed',
      reason: 'Order of 2 March',
      ...(caseNumber !== undefined && { caseNumber }),
    });
    for (const wrong of [undefined, '', 'unknown', '12345']) {
      const error = await desk.refused('holds.release', release(wrong));
      expect([wrong, error.code, error.message]).toEqual([
        wrong,
        'rule-broken',
        expect.stringContaining('number of the case'),
      ]);
    }
    await desk.ask('holds.release', release('2:24-bk-12345'));
    const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'holds' });
    expect(entries[0]?.note).toBe(
      'Bankruptcy: The case was dismissed, case 2:24-bk-12345. Order of 2 March',
    );
  });

  test('leaves the hold on record: events are only ever added', async () => {
    const { desk, id } = await twoAccounts();
    const { holdIds } = await place(desk, id, 'dispute');
    await desk.ask('holds.release', {
      requestId: desk.newId(),
      holdId: holdIds[0] ?? '',
      ground: 'withdrawn',
      reason: 'Called and said so',
    });
    const db = await openSideConnection(desk);
    expect(
      listRows(db, 'SELECT event, reason FROM hold_events WHERE hold_id = :holdId ORDER BY pk', {
        holdId: holdIds[0] ?? '',
      }),
    ).toEqual([
      { event: 'placed', reason: 'Letter of 27 February' },
      { event: 'released', reason: 'The consumer took it back. Called and said so' },
    ]);
    expect(() => db.exec('DELETE FROM hold_events')).toThrow('append-only');
  });

  test('what is not there is not lifted', async () => {
    const { desk } = await twoAccounts();
    const error = await desk.refused('holds.release', {
      requestId: desk.newId(),
      holdId: desk.newId(),
      ground: 'entered_in_error',
      reason: 'x',
    });
    expect(error.code).toBe('not-found');
  });
});
