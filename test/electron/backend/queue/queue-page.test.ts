import { describe, expect, test } from 'vitest';
import { execute } from '../../../../electron/backend/store/prepare.ts';
import type { QueueFilter, QueueRow } from '../../../../shared/ipc/queue.contract.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { aRow, importPlacement, type PlacementCells } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

function rowsOf(count: number, cells: (index: number) => PlacementCells): PlacementCells[] {
  return Array.from({ length: count }, (_, index) =>
    aRow({ client_account_number: String(index + 1).padStart(4, '0'), ...cells(index) }),
  );
}

function owing(dollars: number): PlacementCells {
  const amount = `${dollars}.00`;
  return {
    itemization_balance: amount,
    interest_since: '',
    fees_since: '',
    payments_since: '',
    current_balance: amount,
  };
}

/** Every row of a filter, page by page. */
async function allRows(desk: TestDesk, filter: QueueFilter, limit = 7): Promise<QueueRow[]> {
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

test('new business comes oldest placement first, then largest balance', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    rowsOf(3, (index) => owing(100 + index)),
  );
  desk.clock.advance({ hours: 24 });
  await importPlacement(desk, [aRow({ client_account_number: '9', ...owing(9000) })]);
  const rows = await allRows(desk, {});
  expect(numbers(rows)).toEqual(['0003', '0002', '0001', '9']);
  expect(rows.map(({ section, balanceAsOf }) => [section, balanceAsOf.days])).toEqual([
    ['new_business', 1],
    ['new_business', 1],
    ['new_business', 1],
    ['new_business', 0],
  ]);
});

test('a row carries everything the list shows', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow({ language: 'es' })], 'P-0412.csv');
  const [row] = await allRows(desk, {});
  expect(row).toMatchObject({
    consumerName: 'Maria Gomez',
    language: 'es',
    client: { code: 'NSB', name: 'North Shore Bank' },
    number: '0001',
    product: 'Credit card',
    residence: 'IN',
    balanceCents: 50_000,
    balanceAsOf: { label: 'P-0412', date: '2026-03-02', days: 0 },
    section: 'new_business',
    score: {
      total: 100,
      balance: { points: 20, label: '$500 to $999.99' },
      contact: { points: 40, label: 'never reached' },
      placement: { points: 40 },
    },
    holds: [],
    flags: [],
    nextAction: { kind: 'call', on: '2026-03-02' },
    // The ZIP is Central; the area code serves both zones.
    localTimes: [
      { zone: 'America/New_York', local: '11:00', abbreviation: 'EST' },
      { zone: 'America/Chicago', local: '10:00', abbreviation: 'CST' },
    ],
    verdict: { kind: 'call', text: 'Call until 7:59 PM', ruleIds: [], attemptsLeft: 7 },
  });
});

test('pages meet without gap or repeat, for every limit', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    rowsOf(40, (index) => owing(100 + (index % 3))),
  );
  const whole = numbers(await allRows(desk, {}, 200));
  expect(new Set(whole).size).toBe(40);
  for (const limit of [1, 7, 13, 39, 40]) {
    expect(numbers(await allRows(desk, {}, limit))).toEqual(whole);
  }
});

test('a row that leaves the queue between two pages is neither repeated nor takes another with it', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    rowsOf(10, (index) => owing(1000 - index)),
  );
  const first = await desk.ask('queue.page', { filter: {}, limit: 4 });
  for (const row of [first.rows[3], first.rows[0]]) {
    await desk.ask('queue.snooze', {
      requestId: desk.newId(),
      accountId: row?.accountId ?? '',
      until: '2026-03-05',
      reason: 'Out of town',
    });
  }
  const cursor = first.nextCursor ?? '';
  const second = await desk.ask('queue.page', { filter: {}, limit: 10, cursor });
  expect(numbers(second.rows)).toEqual(['0005', '0006', '0007', '0008', '0009', '0010']);
});

test('filters by client, state and section combine', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    rowsOf(12, (index) => ({
      client_code: index % 2 === 0 ? 'NSB' : 'LCC',
      ...(index % 3 === 0
        ? { state: 'OH', city: 'Columbus', zip: '43215', phone1: '6145550101' }
        : {}),
    })),
  );
  const clients = await desk.ask('clients.list', {});
  const clientId = clients.find(({ code }) => code === 'LCC')?.id ?? '';
  expect(numbers(await allRows(desk, { clientId }))).toHaveLength(6);
  expect(numbers(await allRows(desk, { state: 'OH' }))).toEqual(['0001', '0004', '0007', '0010']);
  expect(numbers(await allRows(desk, { state: 'OH', clientId }))).toEqual(['0004', '0010']);
  const filter = { state: 'OH', clientId, section: 'new_business' } as const;
  expect(numbers(await allRows(desk, filter))).toEqual(['0004', '0010']);
  expect(await allRows(desk, { ...filter, section: 'score' })).toEqual([]);
  expect(await allRows(desk, { state: 'TX' })).toEqual([]);
});

describe('the verdict of a row', () => {
  async function verdictAt(now: string, cells: PlacementCells) {
    const desk = await openTestDesk({ now });
    await importPlacement(desk, [aRow(cells)]);
    const [row] = await allRows(desk, {});
    return row;
  }

  test('waits for the latest clock when the consumer may be in two zones', async () => {
    const row = await verdictAt('2026-03-02T14:30:00Z', {
      state: 'NY',
      city: 'New York',
      zip: '10007',
      phone1: '(213) 555-0101',
    });
    expect(row?.localTimes.map(({ local }) => local)).toEqual(['09:30', '06:30']);
    expect(row?.verdict).toMatchObject({
      kind: 'wait',
      text: 'Wait until 10:01 AM',
      liftsAt: '2026-03-02T16:01:00Z',
    });
    expect(row?.verdict.reasons[0]).toContain('1006.6(b)(1)');
  });

  test('is blocked when no zone is known', async () => {
    const row = await verdictAt('2026-03-02T16:00:00Z', {
      address1: '',
      city: '',
      state: '',
      zip: '',
      phone1: '800-555-0100',
    });
    expect(row?.verdict).toMatchObject({ kind: 'blocked', ruleIds: ['G7-zone'] });
    expect(row?.localTimes).toEqual([]);
  });

  test('says when there is no number at all, and proposes a letter', async () => {
    const row = await verdictAt('2026-03-02T16:00:00Z', { phone1: '' });
    expect(row?.verdict.kind).toBe('none');
    expect(row?.nextAction?.kind).toBe('letter');
  });

  test('proposes tracing when there is neither number nor address', async () => {
    const row = await verdictAt('2026-03-02T16:00:00Z', { phone1: '', address1: '' });
    expect(row?.nextAction?.kind).toBe('trace');
    expect(row?.flags).toEqual(['address_needed']);
  });

  test('counts calls of the last seven days', async () => {
    const desk = await openTestDesk();
    await importPlacement(desk, [aRow()]);
    const db = await openSideConnection(desk);
    for (let day = 24; day <= 28; day += 1) {
      execute(
        db,
        `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date,
           ended_at, outcome_code, connected, conversation)
         VALUES (:id, 1, 1, 'outbound', '2195550142', :at, :date, :at, 'NO_ANSWER', 1, 0)`,
        { id: desk.newId(), at: `2026-02-${day}T16:00:00Z`, date: `2026-02-${day}` },
      );
    }
    const [row] = await allRows(desk, {});
    expect(row?.verdict.attemptsLeft).toBe(2);
  });
});

test('a locked desk answers nothing, an unlocked one the same as before', async () => {
  let desk = await openTestDesk();
  await importPlacement(desk, [aRow()]);
  desk = await desk.reopen();
  expect((await desk.refused('queue.page', { filter: {} })).code).toBe('locked');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect(numbers(await allRows(desk, {}))).toEqual(['0001']);
});
