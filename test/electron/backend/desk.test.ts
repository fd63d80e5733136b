import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmptyDesk, openTestDesk, testPassphrase, testSetup } from '../../helpers/desk.ts';

test('a new desk is open, then locks, then opens with its passphrase only', async () => {
  const desk = openEmptyDesk();
  expect((await desk.ask('desk.status', {})).state).toBe('absent');
  const { recoveryCode } = await desk.ask('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
  expect((await desk.ask('desk.status', {})).open?.businessDate).toBe('2026-03-02');

  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect((await desk.refused('desk.settings', {})).code).toBe('locked');
  const wrong = await desk.refused('desk.unlock', {
    requestId: desk.newId(),
    passphrase: 'wrong one',
  });
  expect(wrong.code).toBe('denied');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect((await desk.ask('desk.settings', {})).agent.name).toBe('Jordan Reyes');
});

test('wrong tries make the next one wait, across a restart', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  for (let count = 0; count < 3; count += 1) {
    await desk.refused('desk.unlock', { requestId: desk.newId(), passphrase: 'nope' });
  }
  desk = await desk.reopen();
  const early = await desk.refused('desk.unlock', {
    requestId: desk.newId(),
    passphrase: testPassphrase,
  });
  expect(early.message).toContain('Wait');
  desk.clock.advance({ seconds: 3 });
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
});

test('the recovery code opens the desk once and is replaced', async () => {
  let desk = openEmptyDesk();
  const { recoveryCode } = await desk.ask('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  desk = await desk.reopen();
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
  const next = await desk.ask('desk.recover', {
    requestId: desk.newId(),
    recoveryCode: typed,
    newPassphrase: 'another long one',
  });
  expect(next.recoveryCode).not.toBe(recoveryCode);
  desk = await desk.reopen();
  expect(
    (
      await desk.refused('desk.recover', {
        requestId: desk.newId(),
        recoveryCode,
        newPassphrase: 'another long one',
      })
    ).code,
  ).toBe('denied');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: 'another long one' });
});

test('the file on disk shows neither tables nor names', async () => {
  const desk = await openTestDesk();
  const bytes = readFileSync(join(desk.dir, 'desk.db'));
  expect(bytes.includes('SQLite format 3')).toBe(false);
  expect(bytes.includes('Harbor Resolution')).toBe(false);
});
