import { describe, expect, test } from 'vitest';
import { sql } from '../../../../electron/backend/store/migrations/0011-held-lookalikes.ts';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { call, openCallDesk, outbound, takeCall, wrapUp } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { aSheet } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const nameless = { date_of_birth: '', ssn_last4: '' };

async function placeHold(desk: TestDesk, accountId: string, kind: 'bankruptcy' | 'attorney') {
  await desk.ask('holds.place', {
    requestId: desk.newId(),
    accountId,
    kind,
    otherAccountIds: [],
    reason: 'Letter',
  });
}

async function decline(desk: TestDesk, accountId: string, otherAccountId: string) {
  await desk.ask('contacts.declineLink', {
    requestId: desk.newId(),
    accountId,
    otherAccountId,
    reason: 'Two cousins of one name',
  });
}

const likely = async (desk: TestDesk, accountId: string) =>
  (await desk.ask('accounts.get', { accountId })).likelySame;

describe('accounts of one name at one address', () => {
  test('are proposed, by street without case and points and by five digits of the ZIP', async () => {
    const { desk, id, ids } = await openCallDesk([
      nameless,
      { ...nameless, address1: '12 ELM ST.', zip: '46402-1234' },
      { ...nameless, address1: '14 Elm St' },
      { ...nameless, last_name: 'Neighbor' },
    ]);
    expect(await likely(desk, id)).toMatchObject([
      { accountId: ids['0002'], shares: 'address', holds: [] },
    ]);
    const { people } = await desk.ask('imports.links', {});
    expect(
      people.map(({ shares, accounts }) => [shares, accounts.map(({ number }) => number)]),
    ).toEqual([['address', ['0001', '0002']]]);
  });

  test('are not proposed when birth dates differ, or an agent said they are two people', async () => {
    const { desk, id, ids } = await openCallDesk([
      nameless,
      { ssn_last4: '', date_of_birth: '1955-01-01' },
      { ssn_last4: '', date_of_birth: '1980-05-06' },
    ]);
    await decline(desk, id, ids['0002'] ?? '');
    expect((await likely(desk, id)).map(({ number }) => number)).toEqual(['0003']);
    expect((await likely(desk, ids['0002'] ?? '')).map(({ number }) => number)).toEqual([]);
    const { people } = await desk.ask('imports.links', {});
    expect(people.map(({ accounts }) => accounts.map(({ number }) => number))).toEqual([
      ['0001', '0003'],
    ]);
  });

  test('come page by page, each once, behind those of one identity', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      ...nameless,
      client_account_number: `A${index}`,
      address1: `${Math.floor(index / 2)} Oak St`,
    }));
    const { desk } = await openCallDesk([...rows, {}, { address1: '1 Far Rd' }]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.ask('imports.links', { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.people.map(({ accounts }) => accounts.map((a) => a.number).join('+')));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(['0013+0014', 'A0+A1', 'A2+A3', 'A4+A5', 'A6+A7', 'A8+A9', 'A10+A11']);
  });
});

describe('a new account of somebody who may be a person on hold', () => {
  async function bankruptAndNew() {
    const opened = await openCallDesk([{}]);
    await placeHold(opened.desk, opened.id, 'bankruptcy');
    await importPlacement(opened.desk, [aRow({ client_account_number: 'NEW1' })]);
    const { rows } = await opened.desk.ask('queue.page', { filter: {} });
    return { ...opened, row: rows.find(({ number }) => number === 'NEW1') };
  }

  test('is not called and not written to, in the queue, the workspace and at the start of a call', async () => {
    const { desk, row } = await bankruptAndNew();
    const accountId = row?.accountId ?? '';
    expect(row?.verdict).toMatchObject({
      kind: 'blocked',
      text: 'Blocked: perhaps a person on hold',
    });
    expect(row?.flags).toContain('likely_same');
    const workspace = await desk.ask('accounts.get', { accountId });
    expect(workspace.likelySame).toMatchObject([{ number: '0001', holds: ['bankruptcy'] }]);
    expect(workspace.flags[0]?.id).toBe('likely_same');
    expect(workspace.contact.decision.reasons[0]).toMatchObject({
      ruleId: 'likely-same',
      action: 'BLOCK',
      message: expect.stringMatching(/On file there: bankruptcy\./),
    });
    const refused = await desk.refused('calls.start', await outbound(desk, accountId));
    expect(refused.code).toBe('rule-broken');
    expect(JSON.stringify(refused.details)).toContain('likely-same');
    const letters = await desk.ask('letters.options', { accountId });
    expect(letters.options.every(({ outlook }) => outlook.kind !== 'ready')).toBe(true);
  });

  test('who calls in is answered, with a warning', async () => {
    const { desk, row } = await bankruptAndNew();
    const started = await takeCall(desk, row?.accountId ?? '');
    expect(started.decision.verdict).toBe('warn');
  });

  test('once linked it is on hold itself', async () => {
    const { desk, id, row } = await bankruptAndNew();
    const accountId = row?.accountId ?? '';
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId,
      otherAccountId: id,
      reason: 'Same',
    });
    const { contact, holds, flags } = await desk.ask('accounts.get', { accountId });
    expect(holds.map(({ kind }) => kind)).toEqual(['bankruptcy']);
    expect(contact.decision.reasons.map(({ ruleId }) => ruleId)).toEqual(['G1']);
    expect(flags.map(({ id: flag }) => flag)).not.toContain('likely_same');
  });

  test('once declined it is called; both timelines keep why', async () => {
    const { desk, id, row } = await bankruptAndNew();
    const accountId = row?.accountId ?? '';
    await decline(desk, accountId, id);
    expect((await call(desk, accountId)).decision.verdict).toBe('allowed');
    for (const [one, other] of [
      [accountId, '0001'],
      [id, 'NEW1'],
    ] as const) {
      const { entries } = await desk.ask('accounts.timeline', {
        accountId: one,
        filter: 'changes',
      });
      expect(entries.find(({ kind }) => kind === 'accounts-kept-apart')?.note).toBe(
        `Not the same person as NSB ${other}: Two cousins of one name`,
      );
    }
    const db = await openSideConnection(desk);
    expect(listRows(db, 'SELECT count(*) AS n FROM declined_links')).toEqual([{ n: 1 }]);
    expect(() => db.exec('DELETE FROM declined_links')).toThrow(/append-only/);
    expect(() => db.exec("UPDATE declined_links SET reason = ''")).toThrow(/append-only/);
  });

  test('a hold that was lifted stops nothing', async () => {
    const { desk, id, row } = await bankruptAndNew();
    const hold = (await desk.ask('accounts.get', { accountId: id })).holds[0];
    await desk.ask('holds.release', {
      requestId: desk.newId(),
      holdId: hold?.id ?? '',
      ground: 'dismissed',
      caseNumber: '26-10442',
      reason: 'Order of the court',
      release: (await aSheet(desk)).typed(1),
    });
    expect((await call(desk, row?.accountId ?? '')).decision.verdict).toBe('allowed');
  });

  test('what was declined for one record holds for the record it is linked to', async () => {
    const { desk, id, ids } = await openCallDesk([
      {},
      { date_of_birth: '1980-05-06' },
      { address1: '9 Far Rd' },
    ]);
    const [second, third] = [ids['0002'] ?? '', ids['0003'] ?? ''];
    await decline(desk, second, third);
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: second,
      reason: 'Same',
    });
    expect(await likely(desk, id)).toEqual([]);
  });
});

describe('somebody who comes to look like a person on hold', () => {
  const isFlagged = async (desk: TestDesk, accountId: string) =>
    (await desk.ask('accounts.get', { accountId })).flags.some(({ id }) => id === 'likely_same');
  const placed = { date_of_birth: '1980-05-06', ssn_last4: '' };

  function move(desk: TestDesk, accountId: string, line1: string) {
    return desk.ask('contacts.addAddress', {
      requestId: desk.newId(),
      accountId,
      line1,
      line2: '',
      city: 'Gary',
      state: 'IN',
      zip: '46402',
      isAdditional: false,
      source: 'consumer',
    });
  }

  test('is blocked when the hold is placed later', async () => {
    const { desk, id, ids } = await openCallDesk([{}, {}, { last_name: 'Other' }]);
    expect(await isFlagged(desk, ids['0002'] ?? '')).toBe(false);
    await placeHold(desk, id, 'attorney');
    expect(await isFlagged(desk, ids['0002'] ?? '')).toBe(true);
    expect(await isFlagged(desk, ids['0003'] ?? '')).toBe(false);
    expect(await isFlagged(desk, id)).toBe(false);
  });

  test('is blocked when they move to the same address, whichever of both does', async () => {
    const { desk, id, ids } = await openCallDesk([
      placed,
      { ...placed, address1: '9 Far Rd' },
      { ...placed, address1: '8 Far Rd' },
    ]);
    const [second, third] = [ids['0002'] ?? '', ids['0003'] ?? ''];
    await placeHold(desk, id, 'attorney');
    expect(await isFlagged(desk, second)).toBe(false);
    await move(desk, second, '12 elm st.');
    expect(await isFlagged(desk, second)).toBe(true);
    expect(await isFlagged(desk, third)).toBe(false);
    await move(desk, id, '8 Far Rd');
    expect(await isFlagged(desk, third)).toBe(true);
  });

  test('is blocked when the hold comes to a record like theirs by a link', async () => {
    const { desk, id, ids } = await openCallDesk([
      { ...placed, address1: '9 Far Rd', date_of_birth: '' },
      placed,
      placed,
    ]);
    const [second, third] = [ids['0002'] ?? '', ids['0003'] ?? ''];
    await placeHold(desk, id, 'attorney');
    expect(await isFlagged(desk, third)).toBe(false);
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId: second,
      otherAccountId: id,
      reason: 'Same',
    });
    expect(await isFlagged(desk, third)).toBe(true);
  });
});

test('records that look like somebody on hold are found again in a desk of before', async () => {
  const { desk, id } = await openCallDesk([
    {},
    { address1: '9 Far Rd' },
    { ssn_last4: '', address1: '12 ELM ST.', zip: '46402-1234' },
    { ssn_last4: '9999', address1: '7 Far Rd' },
  ]);
  await placeHold(desk, id, 'attorney');
  const db = await openSideConnection(desk);
  const kept = () => listRows(db, 'SELECT consumer_pk AS pk FROM held_lookalikes ORDER BY 1');
  expect(kept()).toEqual([{ pk: 2 }, { pk: 3 }]);
  db.exec('DROP TABLE held_lookalikes');
  db.exec(sql);
  expect(kept()).toEqual([{ pk: 2 }, { pk: 3 }]);
});

describe('turning a proposal down', () => {
  test('is refused for linked accounts, for one account, and the second time', async () => {
    const { desk, id, ids } = await openCallDesk([{}, {}, {}]);
    const other = ids['0002'] ?? '';
    const input = { accountId: id, otherAccountId: other, reason: 'x' };
    const attempt = (change: object) =>
      desk.refused('contacts.declineLink', { requestId: desk.newId(), ...input, ...change });
    expect((await attempt({ otherAccountId: id })).code).toBe('conflict');
    expect((await attempt({ reason: '' })).code).toBe('invalid-input');
    expect((await attempt({ otherAccountId: desk.newId() })).code).toBe('not-found');
    expect((await attempt({ extra: 1 })).code).toBe('invalid-input');
    expect((await attempt({ reason: 'Card 4111 1111 1111 1111' })).code).toBe('invalid-input');
    await decline(desk, id, other);
    expect((await attempt({})).code).toBe('conflict');
    const third = ids['0003'] ?? '';
    await desk.ask('contacts.link', {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: third,
      reason: 'Same',
    });
    expect((await attempt({ otherAccountId: third })).code).toBe('conflict');
  });

  test('the same request is noted once', async () => {
    const { desk, id, ids } = await openCallDesk([{}, {}]);
    const input = {
      requestId: desk.newId(),
      accountId: id,
      otherAccountId: ids['0002'] ?? '',
      reason: 'x',
    };
    await desk.ask('contacts.declineLink', input);
    await desk.ask('contacts.declineLink', input);
    const { entries } = await desk.ask('accounts.timeline', { accountId: id, filter: 'changes' });
    expect(entries.filter(({ kind }) => kind === 'accounts-kept-apart')).toHaveLength(1);
  });
});

test('linking keeps Spanish, whichever record said so', async () => {
  const { desk, id, ids } = await openCallDesk([{}, { language: 'es' }]);
  await desk.ask('contacts.link', {
    requestId: desk.newId(),
    accountId: id,
    otherAccountId: ids['0002'] ?? '',
    reason: 'Same',
  });
  const { consumer } = await desk.ask('accounts.get', { accountId: id });
  expect(consumer.language).toBe('es');
  const started = await call(desk, id);
  await wrapUp(desk, started.call.callId, 'NO_ANSWER');
});
