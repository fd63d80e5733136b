import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import {
  deleteWorklistRow,
  insertWorklistRow,
} from '../../../../electron/backend/store/worklist.store.ts';
import { importResultSchema } from '../../../../shared/ipc/imports.contract.ts';
import { openTestDesk, type TestDesk } from '../../../helpers/desk.ts';
import { jobEnd } from '../../../helpers/jobs.ts';
import {
  aRow,
  importPlacement,
  placementCsv,
  preview,
  upload,
} from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const twoClients = [
  aRow(),
  aRow({ client_account_number: '0002', address1: '' }),
  aRow({ client_account_number: '0003', client_code: 'LCC', current_creditor: 'Lake Clinic' }),
  aRow({ client_account_number: '0004', current_balance: '499.00' }),
];

async function commit(
  desk: TestDesk,
  content: string | Uint8Array,
  createClients: readonly { code: string; name: string }[] = [{ code: 'NSB', name: 'North Shore' }],
) {
  const { jobId } = await desk.ask('imports.commit', {
    requestId: desk.newId(),
    uploadId: upload(desk, content),
    fileName: 'placement.csv',
    createClients: [...createClients],
  });
  return { jobId, job: await jobEnd(desk, jobId) };
}

test('a preview counts rows and money, offers unknown clients and changes nothing', async () => {
  const desk = await openTestDesk();
  const seen = await preview(desk, placementCsv(twoClients), 'Placement P-0412.csv');
  expect(seen.label).toBe('P-0412');
  expect(seen.counts).toEqual({ rows: 4, fresh: 3, unchanged: 0, different: 0, rejected: 1 });
  expect(seen.balanceCents).toBe(150_000);
  expect(seen.addressNeeded).toBe(1);
  expect(seen.unknownClients).toEqual([
    { code: 'NSB', suggestedName: 'North Shore Bank', accounts: 2 },
    { code: 'LCC', suggestedName: 'Lake Clinic', accounts: 1 },
  ]);
  expect(seen.rejected).toEqual([
    {
      line: 5,
      column: 'current_balance',
      value: '499.00',
      reason: expect.stringContaining('adds up to 500.00'),
    },
  ]);
  expect(await desk.ask('imports.list', {})).toEqual([]);
  expect(await desk.ask('clients.list', {})).toEqual([]);
});

test('a commit brings accounts, clients and the queue, and removes the uploaded file', async () => {
  const desk = await openTestDesk();
  const result = await importPlacement(desk, twoClients);
  expect(result.counts).toEqual({ rows: 4, fresh: 3, unchanged: 0, different: 0, rejected: 1 });
  expect(result.clientsCreated).toBe(2);
  expect(readdirSync(desk.env.uploadsDir)).toEqual([]);
  const page = await desk.ask('queue.page', { filter: {} });
  expect(page.rows.map(({ number, balanceCents }) => [number, balanceCents])).toEqual([
    ['0001', 50_000],
    ['0002', 50_000],
    ['0003', 50_000],
  ]);
  const clients = await desk.ask('clients.list', {});
  expect(clients.map(({ code, policy }) => [code, policy.settlementFloorBp])).toEqual([
    ['LCC', null],
    ['NSB', null],
  ]);
});

test('the rejected rows of an import are kept as a CSV file with reasons and original cells', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, twoClients);
  const [first] = await desk.ask('imports.list', {});
  expect(first).toMatchObject({
    label: 'P-0302',
    fileName: 'placement.csv',
    balanceCents: 150_000,
  });
  const document = await desk.ask('documents.read', {
    documentId: first?.rejectedDocumentId ?? '',
  });
  expect(document.name).toBe('P-0302-rejected.csv');
  const csv = Buffer.from(document.base64, 'base64').toString('utf8').split('\r\n');
  expect(csv[0]).toMatch(/^\ufeffline,column,value,reason,client_code,/);
  expect(csv[1]).toMatch(/^5,current_balance,499\.00,.*,NSB,0004,/);
  expect(csv).toHaveLength(3);
});

test('an account has its opening ledger, buckets, phones, flags and one place in the worklist', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [
    aRow({ phone2: '312-555-0101', phone2_type: 'work', notes: 'Returned statement', zip: '' }),
  ]);
  const db = await openSideConnection(desk);
  expect(
    listRows(db, 'SELECT kind, bucket, amount_cents AS cents FROM ledger_entries ORDER BY pk'),
  ).toEqual([
    { kind: 'placement', bucket: 'principal', cents: 47_500 },
    { kind: 'placement', bucket: 'interest', cents: 2_000 },
    { kind: 'placement', bucket: 'fees', cents: 500 },
  ]);
  expect(
    findRow(
      db,
      `SELECT principal_cents AS principal, interest_cents AS interest, fees_cents AS fees,
         balance_cents AS balance, next_action AS next, flags FROM accounts
       JOIN consumers c ON c.pk = consumer_pk`,
    ),
  ).toEqual({
    principal: 47_500,
    interest: 2_000,
    fees: 500,
    balance: 50_000,
    next: 'call',
    flags: '["address_needed"]',
  });
  expect(listRows(db, 'SELECT digits, type, position FROM phones ORDER BY position')).toEqual([
    { digits: '2195550142', type: 'mobile', position: 1 },
    { digits: '3125550101', type: 'work', position: 2 },
  ]);
});

test('the worklist row an import writes is the one that requeueing would make', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [
    ...twoClients,
    aRow({ client_account_number: '5', phone1: '', state: '', zip: '', city: '', address1: '' }),
    aRow({
      client_account_number: '6',
      consumer_type: 'business',
      business_name: 'Été & Co',
      first_name: '',
      last_name: '',
      language: 'es',
    }),
  ]);
  const db = await openSideConnection(desk);
  // By which clocks a row may be called is worked out from its facts, not copied: queue/callable-now.test.ts.
  const all = () =>
    listRows<{ call_zones: number | null }>(db, 'SELECT * FROM worklist ORDER BY account_pk').map(
      ({ call_zones: _clocks, ...copied }) => copied,
    );
  const written = all();
  expect(written).toHaveLength(5);
  for (const { pk, key } of listRows<{ pk: number; key: number }>(
    db,
    'SELECT pk, queue_key AS key FROM accounts',
  )) {
    deleteWorklistRow(db, key, pk);
    insertWorklistRow(db, pk);
  }
  expect(all()).toEqual(written);
});

test('the same file again changes nothing, whatever its name', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, twoClients);
  const db = await openSideConnection(desk);
  const counts = () =>
    ['accounts', 'consumers', 'phones', 'ledger_entries', 'activities', 'imports', 'documents'].map(
      (table) => findRow<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`)?.n,
    );
  const before = counts();
  const seen = await preview(desk, placementCsv(twoClients), 'again.csv');
  expect(seen.importedBefore).toMatchObject({ label: 'P-0302' });
  expect(seen.counts).toEqual({ rows: 4, fresh: 0, unchanged: 3, different: 0, rejected: 1 });
  const { job } = await commit(desk, placementCsv(twoClients), []);
  expect(job.result).toMatchObject({ counts: { fresh: 0, unchanged: 3, rejected: 1 } });
  expect(job.result).not.toHaveProperty('importId');
  // The list of the repeat's rejected row is all that was added; it goes with the next preview.
  await preview(desk, placementCsv([aRow()]));
  expect(counts()).toEqual(before);
});

test('an account that the file describes differently stays as it is, and is reported by field', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow()]);
  const changed = aRow({
    last_name: 'Gómez',
    phone1: '219-555-0199',
    interest_since: '21.00',
    current_balance: '501.00',
  });
  const seen = await preview(desk, placementCsv([changed]));
  expect(seen.counts).toMatchObject({ fresh: 0, different: 1 });
  expect(seen.different).toEqual([
    {
      line: 2,
      clientCode: 'NSB',
      number: '0001',
      fields: ['last_name', 'phones', 'interest_since'],
    },
  ]);
  const list = await desk.ask('documents.read', { documentId: seen.rejectedDocumentId ?? '' });
  expect(Buffer.from(list.base64, 'base64').toString('utf8')).toContain(
    '2,last_name phones interest_since,,The account is on the desk with other content and stays as it is.,NSB,0001,',
  );
  await commit(desk, placementCsv([changed, aRow({ client_account_number: '2' })]));
  const { rows } = await desk.ask('queue.page', { filter: {} });
  expect(rows.map(({ consumerName, balanceCents }) => [consumerName, balanceCents])).toEqual([
    ['Maria Gomez', 50_000],
    ['Maria Gomez', 50_000],
  ]);
  expect((await desk.ask('imports.list', {}))[0]?.counts).toMatchObject({ fresh: 1, different: 1 });
});

test('codes of one client may differ in case, also within one file', async () => {
  const desk = await openTestDesk();
  const rows = [
    aRow({ client_code: 'nsb' }),
    aRow({ client_code: 'NSB' }),
    aRow({ client_code: 'Nsb', client_account_number: '0002' }),
  ];
  const seen = await preview(desk, placementCsv(rows));
  const result = await importPlacement(desk, rows);
  expect(result).toMatchObject({ clientsCreated: 1, counts: { fresh: 2, rejected: 1 } });
  expect(result.counts).toEqual(seen.counts);
});

test('rows of a client that is neither known nor to be created are rejected, and the others come in', async () => {
  const desk = await openTestDesk();
  const { job } = await commit(desk, placementCsv(twoClients), [{ code: 'NSB', name: 'North' }]);
  expect(job.state).toBe('done');
  const result = importResultSchema.parse(job.result);
  expect(result).toMatchObject({
    counts: { rows: 4, fresh: 2, rejected: 2 },
    balanceCents: 100_000,
    clientsCreated: 1,
  });
  const report = await desk.ask('documents.read', { documentId: result.rejectedDocumentId ?? '' });
  expect(Buffer.from(report.base64, 'base64').toString()).toContain(
    '4,client_code,LCC,"This client is not on the desk, and was not to be created.",LCC,0003',
  );
  expect((await desk.ask('clients.list', {})).map(({ code }) => code)).toEqual(['NSB']);
});

test('labels come from the file name or the day, and are never given twice', async () => {
  const desk = await openTestDesk();
  const one = await importPlacement(desk, [aRow()], 'x.csv');
  const two = await importPlacement(desk, [aRow({ client_account_number: '2' })], '..\\dir\\y.csv');
  const three = await importPlacement(
    desk,
    [aRow({ client_account_number: '3' })],
    'p_0412 new.csv',
  );
  expect([one.label, two.label, three.label]).toEqual(['P-0302', 'P-0302-2', 'P-0412']);
  expect((await desk.ask('imports.list', {})).map(({ fileName }) => fileName)).toEqual([
    'p_0412 new.csv',
    'y.csv',
    'x.csv',
  ]);
});

test('a file name that holds a card number is kept without it', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow()], 'card 4111.1111.1111.1111.csv');
  const [kept] = await desk.ask('imports.list', {});
  expect(kept?.fileName).toBe('card ****.****.****.1111.csv');
});

test('one import leaves one activity besides those of new clients', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, twoClients);
  const db = await openSideConnection(desk);
  expect(listRows(db, 'SELECT kind, account_pk AS account FROM activities ORDER BY pk')).toEqual([
    { kind: 'client-added', account: null },
    { kind: 'client-added', account: null },
    { kind: 'placement-imported', account: null },
  ]);
});

test('accounts of one person are proposed as linked and stay apart', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [
    aRow({ client_account_number: '1' }),
    aRow({ client_account_number: '2', first_name: 'MARIA', last_name: 'Gomez' }),
    aRow({ client_account_number: '3', first_name: 'Mario' }),
    aRow({ client_account_number: '4', ssn_last4: '' }),
    aRow({ client_account_number: '5', date_of_birth: '1980-05-07' }),
  ]);
  const { people } = await desk.ask('imports.links', {});
  expect(
    people.map(({ shares, accounts }) => [shares, accounts.map(({ number }) => number)]),
  ).toEqual([
    ['identity', ['1', '2']],
    ['address', ['1', '2', '4']],
  ]);
  const db = await openSideConnection(desk);
  expect(findRow(db, 'SELECT count(*) AS n FROM consumers')).toEqual({ n: 5 });
});
