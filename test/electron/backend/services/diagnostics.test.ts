import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBackend } from '../../../../electron/backend/backend.ts';
import { makeBackup } from '../../../helpers/backups.ts';
import {
  openTestDesk,
  type TestDesk,
  temporaryFolder,
  testPassphrase,
} from '../../../helpers/desk.ts';
import { seedAccount, seedPayment } from '../../../helpers/seed-rows.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const marked = {
  consumer: 'Zacharias Quillfeather',
  number: 'ACCT-90817263',
  payor: 'Wilhelmina Oddsworth',
  agent: 'Bartholomew Greenglass',
  street: '77 Marigold Crescent',
  phone: '2195550187',
};

async function markedDesk(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const settings = await desk.ask('desk.settings', {});
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: {
      ...settings,
      agent: { code: 'A7', name: marked.agent },
      agency: { ...settings.agency, address1: marked.street, phone: marked.phone },
    },
  });
  const db = await openSideConnection(desk);
  const account = seedAccount(db, { number: marked.number, cents: 123_456, name: marked.consumer });
  seedPayment(db, { account, cents: 4321, receipt: 1, payor: marked.payor });
  await makeBackup(desk);
  return desk;
}

async function bundleOf(desk: TestDesk): Promise<Record<string, string>> {
  const { documentId } = await desk.ask('checks.diagnostics', { requestId: desk.newId() });
  const document = await desk.ask('documents.read', { documentId });
  expect(document).toMatchObject({ mime: 'application/zip' });
  expect(document.name).toBe('amicable-diagnostics-2026-03-02.zip');
  const files = unzipSync(Buffer.from(document.base64, 'base64'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the bundle tells versions, platform, counts and pragmas', async () => {
  const files = await bundleOf(await markedDesk());
  const about = JSON.parse(files['about.json'] ?? '');
  expect(about).toMatchObject({
    app: '0.0.0-test',
    rows: { accounts: 1, payments: 1, receipts: 1, ledger_entries: 2 },
    pragmas: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 },
  });
  expect(about.runtime.node).toBe(process.versions.node);
  expect(about.backups).toHaveLength(1);
});

test('nothing in the bundle is consumer data, nor the agent or the agency', async () => {
  const text = JSON.stringify(await bundleOf(await markedDesk()));
  for (const value of Object.values(marked)) {
    expect(text.toLowerCase()).not.toContain(value.toLowerCase());
    for (const word of value.split(' ').filter((part) => part.length > 5)) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  }
  for (const amount of ['123456', '1234.56', '4321', '119135']) expect(text).not.toContain(amount);
});

test('the log goes with it, newer and older', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  await desk.backend.close();
  const logFile = join(temporaryFolder(), 'amicable.log');
  writeFileSync(logFile, 'newer line\n');
  writeFileSync(`${logFile}.1`, 'older line\n');
  const backend = openBackend({ ...desk.env, logFile });
  const call = async (channel: string, input: object): Promise<unknown> => {
    const reply = await backend.call(channel, input);
    return reply.ok ? reply.value : reply.error;
  };
  await call('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  const made = await call('checks.diagnostics', { requestId: desk.newId() });
  const document = (await call('documents.read', made as object)) as { readonly base64: string };
  const files = unzipSync(Buffer.from(document.base64, 'base64'));
  expect(strFromU8(files['log.txt'] ?? new Uint8Array())).toBe('newer line\n');
  expect(strFromU8(files['log-older.txt'] ?? new Uint8Array())).toBe('older line\n');
  await backend.close();
});

test('the same request makes one bundle', async () => {
  const desk = await openTestDesk();
  const requestId = desk.newId();
  const first = await desk.ask('checks.diagnostics', { requestId });
  expect(await desk.ask('checks.diagnostics', { requestId })).toEqual(first);
});
