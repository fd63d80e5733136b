import { expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { type ClientDetails, newClient } from '../../../../shared/domain/client.ts';
import { demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { openTestDesk, type TestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const bank: ClientDetails = {
  ...newClient('NSB', 'North Shore Bank', demoPolicy),
  address: { address1: '1 Lake St', address2: '', city: 'Gary', state: 'IN', zip: '46402' },
  letterIdentity: { creditorName: 'North Shore Bank, N.A.', brand: 'Shore Rewards' },
};

const save = (desk: TestDesk, client: ClientDetails, clientId?: string) =>
  desk.backend.call('clients.save', {
    requestId: desk.newId(),
    client,
    ...(clientId === undefined ? {} : { clientId }),
  });

test('a client is added, read back, changed, and every change of its terms is on record', async () => {
  const desk = await openTestDesk();
  await save(desk, bank);
  const [stored] = await desk.ask('clients.list', {});
  expect(stored).toEqual({ id: stored?.id, hasAccounts: false, ...bank });
  const changed = { ...bank, policy: { ...bank.policy, settlementFloorBp: null } };
  await save(desk, changed, stored?.id);
  expect((await desk.ask('clients.get', { clientId: stored?.id ?? '' })).policy).toEqual(
    changed.policy,
  );
  const db = await openSideConnection(desk);
  const activities = listRows<{ kind: string; note: string }>(
    db,
    'SELECT kind, note FROM activities ORDER BY pk',
  );
  expect(activities.map(({ kind }) => kind)).toEqual(['client-added', 'client-changed']);
  expect(activities[1]?.note).toContain('"settlementFloorBp":8000');
  expect(activities[1]?.note).toContain('"settlementFloorBp":null');
  expect(activities[1]?.note).not.toContain('address');
});

test('two clients never share a code, in any case of letters', async () => {
  const desk = await openTestDesk();
  await save(desk, bank);
  expect(await save(desk, { ...bank, code: 'nsb', name: 'Other' })).toMatchObject({
    ok: false,
    error: { code: 'conflict', message: expect.stringContaining('North Shore Bank') },
  });
});

test('the code of a client with accounts stays, everything else may change', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow()]);
  const [client] = await desk.ask('clients.list', {});
  const { id = '', hasAccounts, ...details } = client ?? {};
  expect(hasAccounts).toBe(true);
  expect(await save(desk, { ...bank, ...details, code: 'NSB2' }, id)).toMatchObject({
    ok: false,
    error: { code: 'rule-broken' },
  });
  expect(await save(desk, { ...bank, ...details, name: 'Shore' }, id)).toMatchObject({ ok: true });
  const { rows } = await desk.ask('queue.page', { filter: {} });
  expect(rows[0]?.client).toEqual({ code: 'NSB', name: 'Shore' });
});

test('an address is complete or empty, a policy within its bounds', async () => {
  const desk = await openTestDesk();
  const bad: readonly ClientDetails[] = [
    { ...bank, address: { ...bank.address, zip: '' } },
    { ...bank, address: { ...bank.address, state: 'Indiana' } },
    { ...bank, name: ' ' },
    { ...bank, code: '' },
    { ...bank, policy: { ...bank.policy, settlementFloorBp: 10_001 } },
    {
      ...bank,
      policy: { ...bank.policy, allocationOrder: ['costs', 'costs', 'fees', 'interest'] },
    },
    { ...bank, policy: { ...bank.policy, maxPlanMonths: 0 } },
    { ...bank, letterIdentity: { creditorName: 'x'.repeat(81), brand: '' } },
  ];
  for (const client of bad) {
    expect(await save(desk, client)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
  expect(await desk.ask('clients.list', {})).toEqual([]);
});
