import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement, jobEnd, placementCsv, preview, upload } from '../../../helpers/placement.ts';

test('a preview counts rows and money, offers unknown clients and changes nothing', async () => {
  const desk = await openTestDesk();
  const seen = await preview(
    desk,
    placementCsv([
      aRow(),
      aRow({ client_account_number: '0002', address1: '' }),
      aRow({ client_account_number: '0003', client_code: 'LCC', current_creditor: 'Lake Clinic' }),
      aRow({ client_account_number: '0004', current_balance: '499.00' }),
    ]),
    'Placement P-0412.csv',
  );
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
  const result = await importPlacement(desk, [
    aRow(),
    aRow({ client_account_number: '0002', current_balance: '1.00' }),
  ]);
  expect(result.counts).toEqual({ rows: 2, fresh: 1, unchanged: 0, different: 0, rejected: 1 });
  expect(result.clientsCreated).toBe(1);
  expect(readdirSync(desk.env.uploadsDir)).toEqual([]);
  const page = await desk.ask('queue.page', { filter: {} });
  expect(page.rows.map(({ consumerName, balanceCents }) => [consumerName, balanceCents])).toEqual([
    ['Maria Gomez', 50_000],
  ]);
  const [first] = await desk.ask('imports.list', {});
  expect(first).toMatchObject({ label: 'P-0302', fileName: 'placement.csv', balanceCents: 50_000 });
  const document = await desk.ask('documents.read', {
    documentId: first?.rejectedDocumentId ?? '',
  });
  expect(document.name).toBe('P-0302-rejected.csv');
  const csv = Buffer.from(document.base64, 'base64').toString('utf8').split('\r\n');
  expect(csv[0]).toMatch(/^\ufeffline,column,value,reason,client_code,/);
  expect(csv[1]).toMatch(/^3,current_balance,1\.00,/);
});
