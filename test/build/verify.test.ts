import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeSomething } from '../helpers/backups.ts';
import { openTestDesk, temporaryFolder, testPassphrase } from '../helpers/desk.ts';
import { seedAccount, seedPayment } from '../helpers/seed-rows.ts';
import { openSideConnection } from '../helpers/side-connection.ts';

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

function verify(
  args: readonly string[],
  given: { readonly passphrase?: string; readonly typed?: string } = {},
): Promise<Outcome> {
  const script = new URL('../../build/verify.ts', import.meta.url).pathname;
  const { AMICABLE_PASSPHRASE: _, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: given.passphrase === undefined ? env : { ...env, AMICABLE_PASSPHRASE: given.passphrase },
  });
  child.stdin.end(given.typed ?? '');
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** The folder of a closed desk with a payment in it. */
async function closedDesk(damage = ''): Promise<string> {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const account = seedAccount(db, { number: 'ACCT-1', cents: 5000 });
  seedPayment(db, { account, cents: 500, receipt: 1 });
  await changeSomething(desk, 'Someone');
  db.exec(damage);
  db.close();
  await desk.backend.close();
  return desk.dir;
}

test('a sound desk passes with the passphrase from the environment', async () => {
  const outcome = await verify(['--desk', await closedDesk()], { passphrase: testPassphrase });
  expect(outcome.err).toBe('');
  expect(outcome.out).toMatch(/ok {6}ledger-sums/);
  expect(outcome.out).toMatch(/checks passed, 0 failed\n$/);
  expect(outcome.code).toBe(0);
});

test('a desk with a wrong balance ends with 1 and the id, and no data of the consumer', async () => {
  const dir = await closedDesk('UPDATE accounts SET fees_cents = 1');
  const outcome = await verify(['--desk', dir], { typed: `${testPassphrase}\n` });
  expect(outcome.code).toBe(1);
  expect(outcome.out).toMatch(/FAILED {2}ledger-sums .*\n {10}[0-9a-f-]{36}\n/);
  expect(outcome.out).toMatch(/1 failed\n$/);
  for (const secret of ['ACCT-1', 'Nguyen', testPassphrase]) {
    expect(outcome.out + outcome.err).not.toContain(secret);
  }
});

test('a wrong passphrase, or none, is told and nothing is checked', async () => {
  const dir = await closedDesk();
  for (const given of [{ passphrase: 'not this one' }, { typed: 'nor this\n' }, {}]) {
    const outcome = await verify(['--desk', dir], given);
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toContain('does not open this desk');
  }
});

test('many wrong tries make the next one wait, as at the desk itself', async () => {
  const dir = await closedDesk();
  const attempts = { wrong: 12, last: new Date().toISOString() };
  writeFileSync(join(dir, 'unlock-attempts.json'), JSON.stringify(attempts));
  const waiting = await verify(['--desk', dir], { passphrase: testPassphrase });
  expect(waiting.err).toContain('Wait a moment');
});

test('a folder without a desk, or a desk that is open, is told', async () => {
  const nowhere = await verify(['--desk', temporaryFolder()]);
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toContain('There is no desk in');
  const desk = await openTestDesk();
  const open = await verify(['--desk', desk.dir], { passphrase: testPassphrase });
  expect(open.code).toBe(1);
  expect(open.err).toContain('already open in another Amicable');
});

test('--help explains', async () => {
  const outcome = await verify(['--help']);
  expect(outcome).toMatchObject({ code: 0, err: '' });
  expect(outcome.out).toContain('AMICABLE_PASSPHRASE');
});

test('an option that does not exist is refused in one line', async () => {
  const outcome = await verify(['--foo']);
  expect(outcome.code).toBe(1);
  expect(outcome.err).toMatch(/^Unknown option '--foo'.* See --help\.\n$/);
});
