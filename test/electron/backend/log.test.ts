import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { openLog } from '../../../electron/backend/log.ts';
import { toErrorValue } from '../../../electron/backend/to-error-value.ts';
import { channelNames } from '../../../shared/ipc/channels.ts';
import { openTestDesk, temporaryFolder, testPassphrase, testSetup } from '../../helpers/desk.ts';

const at = Temporal.Instant.from('2026-03-02T16:00:00Z');

test('a line is one line, whatever is logged', () => {
  const file = join(temporaryFolder(), 'logs', 'amicable.log');
  openLog(file)(at, 'one\r\ntwo\nthree');
  expect(readFileSync(file, 'utf8')).toBe('2026-03-02T16:00:00Z one two three\n');
});

test('the log turns over at half a megabyte and keeps one older file', () => {
  const file = join(temporaryFolder(), 'amicable.log');
  const log = openLog(file);
  for (let line = 0; line < 4000; line += 1) log(at, `${line} ${'x'.repeat(400)}`);
  expect(statSync(file).size).toBeLessThan(600 * 1024);
  expect(statSync(`${file}.1`).size).toBeLessThan(600 * 1024);
  expect(readFileSync(file, 'utf8')).toContain('3999 ');
});

test('a log that cannot be written stops nothing', () => {
  const file = join(temporaryFolder(), 'amicable.log');
  mkdirSync(file);
  expect(() => openLog(file)(at, 'lost')).not.toThrow();
  writeFileSync(`${file}.1`, '');
});

const secrets = {
  name: 'Zacharias Quillfeather',
  phone: '2195550187',
  ssn: '078-05-1120',
  card: '4111 1111 1111 1111',
  street: '77 Marigold Crescent',
  passphrase: 'purple monkey dishwasher',
};

/** Every string of an input replaced by something that must not be repeated anywhere. */
function poisoned(value: string): readonly unknown[] {
  return [
    value,
    { requestId: value },
    { requestId: '8f8a5c0e-3c53-4c1e-9d3c-2f6a4b7c8d9e', [value]: value },
    { note: value, name: value, query: value, text: value, accountId: value, jobId: value },
    [value],
  ];
}

test('refused input on every channel leaves none of it in the log, in errors or in events', async () => {
  const desk = await openTestDesk();
  const replies: unknown[] = [];
  for (const channel of channelNames) {
    if (channel === 'desk.lock') continue;
    for (const secret of Object.values(secrets)) {
      for (const input of poisoned(secret)) {
        replies.push(await desk.backend.call(channel, input));
      }
    }
  }
  const said = JSON.stringify([replies, desk.logLines, desk.events]);
  for (const [kind, secret] of Object.entries(secrets)) {
    expect([kind, said.includes(secret)]).toEqual([kind, false]);
  }
});

test('settings, wrong secrets and unlocks leave no name, number or secret in the log', async () => {
  let desk = await openTestDesk();
  const settings = {
    ...(await desk.ask('desk.settings', {})),
    agent: { code: 'A7', name: secrets.name },
    agency: { ...testSetup.agency, address1: secrets.street, phone: secrets.phone },
  };
  await desk.ask('desk.saveSettings', { requestId: desk.newId(), settings });
  await desk.ask('desk.changePassphrase', {
    requestId: desk.newId(),
    current: testPassphrase,
    next: secrets.passphrase,
  });
  const lines = [...desk.logLines];
  desk = await desk.reopen();
  for (const passphrase of ['wrong and secret', secrets.passphrase]) {
    await desk.backend.call('desk.unlock', { requestId: desk.newId(), passphrase });
  }
  const log = [...lines, ...desk.logLines].join('\n');
  expect(log).toContain('refused a passphrase');
  for (const secret of [...Object.values(secrets), 'wrong and secret', testPassphrase]) {
    expect(log).not.toContain(secret);
  }
});

test('what nobody foresaw is answered with a reference and no message of the runtime', () => {
  const error = new TypeError(`cannot read ${secrets.name}`);
  const value = toErrorValue(error, () => 'the-reference');
  expect(value).toMatchObject({ code: 'internal', details: { reference: 'the-reference' } });
  expect(JSON.stringify(value)).not.toContain(secrets.name);
});
