import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { execute, findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import type { QueueFilter, QueueRow } from '../../../../shared/ipc/queue.contract.ts';
import { openTestDesk, type TestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement, type PlacementCells } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

async function allRows(desk: TestDesk, filter: QueueFilter, limit: number): Promise<QueueRow[]> {
  const found: QueueRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await desk.ask('queue.page', { filter, limit, ...(cursor && { cursor }) });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    found.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

const numbers = (rows: readonly QueueRow[]) => rows.map(({ number }) => number);

/** Every plain list without the rows that cannot be called, against the list that asks for the others alone. */
async function expectTheSame(desk: TestDesk, filters: readonly QueueFilter[]): Promise<number> {
  let callable = 0;
  for (const filter of filters) {
    const plain = await allRows(desk, filter, 200);
    const wanted = numbers(plain.filter(({ verdict }) => verdict.kind === 'call'));
    const callableNow = { ...filter, callableNow: true as const };
    expect(numbers(await allRows(desk, callableNow, 3))).toEqual(wanted);
    expect(numbers(await allRows(desk, callableNow, 50))).toEqual(wanted);
    callable += wanted.length;
  }
  return callable;
}

const places: readonly PlacementCells[] = [
  { city: 'Gary', state: 'IN', zip: '46402', phone1: '2195550142' },
  { city: 'New York', state: 'NY', zip: '10007', phone1: '2125550142' },
  { city: 'New York', state: 'NY', zip: '10007', phone1: '2135550142' },
  { city: 'Honolulu', state: 'HI', zip: '96801', phone1: '8085550142' },
  { city: 'Boston', state: 'MA', zip: '02108', phone1: '6175550142' },
  { city: 'Tuba City', state: 'AZ', zip: '86045', phone1: '9285550142' },
  { city: '', state: '', zip: '', address1: '', phone1: '8005550142' },
  { phone1: '' },
];

function placedAt(index: number, place: PlacementCells): PlacementCells {
  return aRow({
    client_code: index % 3 === 0 ? 'LCC' : 'NSB',
    client_account_number: String(index + 1).padStart(4, '0'),
    first_name: `Maria${index}`,
    ssn_last4: String(1000 + index),
    date_of_birth: '',
    address1: place.address1 ?? `${index + 1} Elm St`,
    ...place,
  });
}

/** Has the desk look at an account again, as any change of it does. */
async function touch(desk: TestDesk, accountId: string): Promise<void> {
  const until = Temporal.PlainDate.from('2026-03-20').toString();
  const asked = { requestId: desk.newId(), accountId };
  await desk.ask('queue.snooze', { ...asked, until, reason: 'Out of town' });
  await desk.ask('queue.wake', { requestId: desk.newId(), accountId });
}

type Called = { readonly pk: number; readonly daysAgo: number; readonly isSpoken: boolean };

async function recordCalls(desk: TestDesk, calls: readonly Called[]): Promise<void> {
  const db = await openSideConnection(desk);
  for (const { pk, daysAgo, isSpoken } of calls) {
    const date = Temporal.PlainDate.from('2026-03-02').subtract({ days: daysAgo }).toString();
    execute(
      db,
      `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date,
         ended_at, outcome_code, connected, conversation)
       SELECT :id, a.pk, a.consumer_pk, 'outbound', '2195550142', :at, :date, :at, 'NO_ANSWER', 1,
         :spoken FROM accounts a WHERE a.pk = :pk`,
      { id: desk.newId(), pk, date, at: `${date}T16:00:00Z`, spoken: isSpoken ? 1 : 0 },
    );
  }
  const pks = [...new Set(calls.map(({ pk }) => pk))];
  const ids = listRows<{ id: string }>(
    db,
    'SELECT id FROM accounts WHERE pk IN (SELECT value FROM json_each(:pks))',
    { pks: JSON.stringify(pks) },
  );
  for (const { id } of ids) await touch(desk, id);
}

async function filtersOf(desk: TestDesk): Promise<QueueFilter[]> {
  const clients = await desk.ask('clients.list', {});
  const clientId = clients.find(({ code }) => code === 'LCC')?.id;
  return [
    {},
    { section: 'new_business' },
    ...(clientId === undefined ? [] : [{ clientId }, { clientId, state: 'NY' }]),
    { state: 'IN' },
  ];
}

describe('the list of who can be called now', () => {
  test('has every row that the gate lets be called and no other, on any desk at any moment', async () => {
    let callable = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: places.length - 1 }), { minLength: 8, maxLength: 30 }),
        fc.array(
          fc.record({
            pk: fc.integer({ min: 1, max: 8 }),
            daysAgo: fc.integer({ min: 0, max: 8 }),
            isSpoken: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
          }),
          { maxLength: 25 },
        ),
        fc.array(fc.integer({ min: 1, max: 60 * 60 }), { minLength: 3, maxLength: 5 }),
        async (who, calls, waits) => {
          const desk = await openTestDesk();
          await importPlacement(
            desk,
            who.map((place, index) => placedAt(index, places[place] ?? {})),
          );
          await recordCalls(desk, calls);
          const filters = await filtersOf(desk);
          callable += await expectTheSame(desk, filters);
          for (const minutes of waits) {
            // Days pass, and nothing but the clock tells the desk.
            desk.clock.advance({ minutes });
            callable += await expectTheSame(desk, filters);
          }
        },
      ),
      { numRuns: 8 },
    );
    expect(callable).toBeGreaterThan(100);
  }, 120_000);

  test('is whole when a day has come that the desk has not begun', async () => {
    const desk = await openTestDesk();
    await importPlacement(desk, [placedAt(0, {}), placedAt(1, {})]);
    await recordCalls(desk, [{ pk: 1, daysAgo: 0, isSpoken: true }]);
    const db = await openSideConnection(desk);
    const opening = () =>
      findRow(db, 'SELECT call_zones, call_opens_on FROM worklist WHERE account_pk = 1');
    expect(opening()).toEqual({ call_zones: null, call_opens_on: '2026-03-09' });
    execute(db, "INSERT INTO start_of_day_runs VALUES ('2026-03-09', '2026-03-09T06:00:00Z')");
    desk.clock.set('2026-03-09T16:00:00Z');
    const rows = await allRows(desk, { callableNow: true }, 50);
    expect(numbers(rows).sort()).toEqual(['0001', '0002']);
  });

  test('has rows that stood on the desk before it was asked, until they are worked out', async () => {
    const desk = await openTestDesk();
    await importPlacement(desk, [placedAt(0, {}), placedAt(1, places[3] ?? {})]);
    const db = await openSideConnection(desk);
    execute(db, 'UPDATE worklist SET call_zones = -1');
    expect(numbers(await allRows(desk, { callableNow: true }, 50))).toEqual(['0001']);
  });

  test('is counted exactly, in views too', async () => {
    const desk = await openTestDesk();
    await importPlacement(
      desk,
      places.map((place, index) => placedAt(index, place)),
    );
    const filter = { state: 'IN', callableNow: true } as const;
    await desk.ask('views.save', { requestId: desk.newId(), name: 'Indiana now', filter });
    const counts = await desk.ask('queue.counts', {});
    const all = await allRows(desk, { callableNow: true }, 50);
    const here = await allRows(desk, filter, 50);
    expect(all.length).toBeGreaterThan(here.length);
    expect(counts.callableNow).toEqual({ count: all.length, isMore: false });
    expect(counts.views).toMatchObject([{ count: here.length, isMore: false }]);
    const [view] = await desk.ask('views.list', {});
    expect(view?.filter).toEqual(filter);
  });
});

test('the new day works out what no row said yet, and what has come due', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [placedAt(0, {}), placedAt(1, {})]);
  await recordCalls(desk, [{ pk: 1, daysAgo: 0, isSpoken: true }]);
  const db = await openSideConnection(desk);
  execute(db, 'UPDATE worklist SET call_zones = -1 WHERE account_pk = 2');
  desk.clock.set('2026-03-09T16:00:00Z');
  const reopened = await desk.reopen();
  await reopened.ask('desk.unlock', {
    requestId: desk.newId(),
    passphrase: 'correct horse battery',
  });
  const left = listRows<{ zones: number; opens: string | null }>(
    db,
    'SELECT call_zones AS zones, call_opens_on AS opens FROM worklist ORDER BY account_pk',
  );
  expect(left.map(({ opens }) => opens)).toEqual([null, null]);
  expect(left.every(({ zones }) => zones > 0)).toBe(true);
});
