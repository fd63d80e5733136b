import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findRow } from '../../../../electron/backend/store/prepare.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { jobEnd } from '../../../helpers/jobs.ts';
import {
  aRow,
  importPlacement,
  type PlacementCells,
  placementCsv,
  preview,
  upload,
} from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

function manyRows(count: number): PlacementCells[] {
  return Array.from({ length: count }, (_, index) =>
    aRow({ client_account_number: String(index).padStart(7, '0'), last_name: `Name${index}` }),
  );
}

function order(desk: TestDesk, content: string | Uint8Array) {
  return {
    requestId: desk.newId(),
    uploadId: upload(desk, content),
    fileName: 'placement.csv',
    createClients: [{ code: 'NSB', name: 'North Shore Bank' }],
  };
}

async function tableCounts(desk: TestDesk): Promise<unknown> {
  const db = await openSideConnection(desk);
  return findRow(
    db,
    `SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM consumers) AS consumers,
       (SELECT count(*) FROM worklist) AS worklist, (SELECT count(*) FROM clients) AS clients,
       (SELECT count(*) FROM imports) AS imports, (SELECT count(*) FROM activities) AS activities`,
  );
}

const nothing = { accounts: 0, consumers: 0, worklist: 0, clients: 0, imports: 0, activities: 0 };

test('a cancelled import leaves nothing, neither rows nor the uploaded file', async () => {
  const desk = await openTestDesk();
  const { jobId } = await desk.ask('imports.commit', order(desk, placementCsv(manyRows(3000))));
  while ((await desk.ask('jobs.get', { jobId })).done === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await desk.ask('jobs.cancel', { requestId: desk.newId(), jobId });
  const job = await jobEnd(desk, jobId);
  expect(job.state).toBe('cancelled');
  expect(job.done).toBeLessThan(3000);
  expect(await tableCounts(desk)).toEqual(nothing);
  expect(readdirSync(desk.env.uploadsDir)).toEqual([]);
});

test('while an import runs, reading goes on and writing waits for its end', async () => {
  const desk = await openTestDesk();
  const { jobId } = await desk.ask('imports.commit', order(desk, placementCsv(manyRows(2000))));
  const look = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return desk.ask('jobs.get', { jobId });
  };
  while ((await look()).done === 0);
  const rowsAtWrite = desk
    .ask('views.save', { requestId: desk.newId(), name: 'Mine', filter: {} })
    .then(async () => (await desk.ask('queue.page', { filter: {} })).rows.length);
  expect((await desk.ask('queue.page', { filter: {} })).rows).toEqual([]);
  expect((await look()).state).toBe('running');
  expect(await rowsAtWrite).toBe(50);
  expect(await tableCounts(desk)).toMatchObject({ accounts: 2000, worklist: 2000, imports: 1 });
});

test('the same request imports once, within a session and after a restart', async () => {
  let desk = await openTestDesk();
  const request = order(desk, placementCsv([aRow()]));
  const one = await desk.ask('imports.commit', request);
  const two = await desk.ask('imports.commit', request);
  expect(two).toEqual(one);
  const first = await jobEnd(desk, one.jobId);
  desk = await desk.reopen();
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  const { jobId } = await desk.ask('imports.commit', request);
  expect((await jobEnd(desk, jobId)).result).toEqual(first.result);
  const other = await desk.refused('imports.commit', { ...request, fileName: 'other.csv' });
  expect(other.code).toBe('conflict');
});

test('locking the desk lets a running import finish first', async () => {
  let desk = await openTestDesk();
  await desk.ask('imports.commit', order(desk, placementCsv(manyRows(1500))));
  await desk.ask('desk.lock', { requestId: desk.newId() });
  desk = await desk.reopen();
  expect(await tableCounts(desk)).toMatchObject({ accounts: 1500, imports: 1 });
});

test('discarding forgets the file and the list of its preview', async () => {
  const desk = await openTestDesk();
  const seen = await preview(desk, placementCsv([aRow({ current_balance: '1' })]));
  await desk.ask('imports.discard', { requestId: desk.newId(), uploadId: seen.uploadId });
  expect(readdirSync(desk.env.uploadsDir)).toEqual([]);
  const gone = await desk.refused('documents.read', { documentId: seen.rejectedDocumentId });
  expect(gone.code).toBe('not-found');
});

describe('files that cannot be imported', () => {
  const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['an empty file', '', /empty/i],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0]), /Excel/],
    ['a header without rows', placementCsv([]), /no rows/i],
    ['no header at all', 'hello,world\n1,2\n', /header/i],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), /./],
  ];
  test.each(bad)(
    '%s is refused with its cause, in preview and commit',
    async (_what, content, says) => {
      const desk = await openTestDesk();
      await expect(preview(desk, content)).rejects.toThrow(says);
      const { jobId } = await desk.ask('imports.commit', order(desk, content));
      const job = await jobEnd(desk, jobId);
      expect(job.state).toBe('failed');
      expect(job.error?.code).not.toBe('internal');
      expect(job.error?.message).toMatch(says);
      expect(await tableCounts(desk)).toEqual(nothing);
    },
  );

  test('a file that is not there any more says so', async () => {
    const desk = await openTestDesk();
    const { jobId } = await desk.ask('imports.preview', {
      requestId: desk.newId(),
      uploadId: desk.newId(),
      fileName: 'gone.csv',
    });
    expect((await jobEnd(desk, jobId)).error?.code).toBe('not-found');
  });
});

test('formulas, markup and quotes in cells are text and nothing else', async () => {
  const desk = await openTestDesk();
  const evil = [
    aRow({ client_account_number: '1', last_name: `'; DROP TABLE accounts; --` }),
    aRow({ client_account_number: '2', last_name: '=HYPERLINK("http://x")', notes: '<script>' }),
    aRow({ client_account_number: '3', last_name: '"quoted" OR NEAR(' }),
    aRow({ client_account_number: '=1+1', current_balance: '7' }),
  ];
  const result = await importPlacement(desk, evil);
  expect(result.counts).toMatchObject({ fresh: 3, rejected: 1 });
  const { rows } = await desk.ask('queue.page', { filter: {} });
  expect(rows.map(({ consumerName }) => consumerName)).toEqual([
    `Maria '; DROP TABLE accounts; --`,
    'Maria =HYPERLINK("http://x")',
    'Maria "quoted" OR NEAR(',
  ]);
  const document = await desk.ask('documents.read', {
    documentId: result.rejectedDocumentId ?? '',
  });
  expect(Buffer.from(document.base64, 'base64').toString('utf8')).toContain(",'=1+1,");
});

describe('hostile input to import channels', () => {
  const inputs: readonly (readonly [string, unknown])[] = [
    ['imports.preview', { uploadId: '../../etc/passwd', fileName: 'x' }],
    ['imports.preview', { uploadId: '/etc/passwd', fileName: 'x' }],
    ['imports.preview', { fileName: 'x' }],
    ['imports.preview', { uploadId: 7, fileName: 'x' }],
    ['imports.preview', { uploadId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', fileName: '' }],
    [
      'imports.preview',
      { uploadId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', fileName: 'x', more: 1 },
    ],
    ['imports.commit', { uploadId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', fileName: 'x' }],
    [
      'imports.commit',
      {
        uploadId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
        fileName: 'x',
        createClients: [{ code: 'A', name: '4111 1111 1111 1111' }],
      },
    ],
    [
      'imports.commit',
      {
        uploadId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
        fileName: 'x',
        createClients: [{ code: 'A', name: 'x', policy: { settlementFloorBp: 0 } }],
      },
    ],
    ['imports.discard', { uploadId: '..' }],
    ['imports.list', { limit: 1 }],
    ['imports.links', { limit: 0 }],
    ['imports.links', { cursor: "' OR 1=1 --" }],
    ['imports.links', { cursor: 'x'.repeat(201) }],
  ];
  test.each(inputs)('%s refuses %j', async (channel, input) => {
    const desk = await openTestDesk();
    const requestId = channel.match(/list|links/) ? {} : { requestId: desk.newId() };
    const refusal = await desk.refused(channel, { ...requestId, ...(input as object) });
    expect(refusal.code).toBe('invalid-input');
    expect(JSON.stringify(refusal)).not.toContain('4111');
  });

  test('a write without a request id is refused', async () => {
    const desk = await openTestDesk();
    const uploadId = desk.newId();
    expect((await desk.refused('imports.discard', { uploadId })).code).toBe('invalid-input');
  });
});
