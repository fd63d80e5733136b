/** `npm run verify -- --desk DIR`: checks every invariant of a desk; exit 1 and the list when one fails. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { runChecks } from '../electron/backend/services/verify/run-checks.ts';
import { type Db, openDatabase } from '../electron/backend/store/database.ts';
import { acquireDeskLock } from '../electron/backend/store/desk-lock.ts';
import { finishInstall } from '../electron/backend/store/install-files.ts';
import {
  keyringFile,
  readKeyring,
  unwrapKey,
  wrapContext,
} from '../electron/backend/store/keyring.ts';
import { type Marks, openMarks } from '../electron/backend/store/marks.ts';
import { needsMigration, refuseNewer } from '../electron/backend/store/migrate.ts';
import { databaseFile } from '../electron/backend/store/open-desk.ts';
import { openAttempts } from '../electron/backend/store/unlock-attempts.ts';
import { defaultDataFolder } from '../electron/paths.ts';
import { AppError } from '../shared/errors.ts';
import type { CheckResult } from '../shared/ipc/checks.contract.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { fail, failureLine, parseOptions, say } from './command-line.ts';

const help = `npm run verify -- [--desk DIR]

Checks every invariant of a desk: balances, payments and receipts, the chain of activities, the worklist,
sealed batches, the marks beside the desk, and the file itself. Nothing is changed. The desk must not be
open elsewhere. Prints a line per check; ends with 1 and the ids of what is wrong when one fails.

  --desk DIR     the desk's folder (default: your data folder)
  --help         this text

The passphrase comes from AMICABLE_PASSPHRASE, or is asked.
`;

/** @throws AppError `denied` for a wrong passphrase, which makes the next try wait as it does in the desk. */
async function takeKey(dir: string): Promise<Uint8Array> {
  const keyring = readKeyring(join(dir, keyringFile));
  const attempts = openAttempts(dir);
  const now = Temporal.Now.instant();
  if (attempts.retryAt(now)) {
    throw new AppError('denied', 'Too many wrong tries. Wait a moment, then try again.');
  }
  const context = wrapContext(keyring.deskId, 'passphrase');
  const key = await unwrapKey(keyring.passphrase, await askPassphrase(), context);
  attempts.record(key !== undefined, now);
  if (!key) throw new AppError('denied', 'That passphrase does not open this desk.');
  return key;
}

function check(db: Db, marks: Marks | undefined): readonly CheckResult[] {
  refuseNewer(db);
  if (needsMigration(db)) {
    throw new AppError(
      'conflict',
      'This desk was written by an older version. Open it once with this one, then verify it.',
    );
  }
  return runChecks({ db, marks, progress: () => {} });
}

async function verify(dir: string): Promise<boolean> {
  if (!existsSync(join(dir, databaseFile)) && !existsSync(join(dir, keyringFile))) {
    throw new AppError('not-found', `There is no desk in ${dir}. Name its folder with --desk DIR.`);
  }
  const lock = acquireDeskLock(dir);
  try {
    finishInstall(dir);
    const key = await takeKey(dir);
    const marksFile = openMarks(dir);
    const marks = marksFile.read();
    marksFile.close();
    const db = openDatabase(join(dir, databaseFile), key);
    try {
      return report(check(db, marks));
    } finally {
      db.close();
      key.fill(0);
    }
  } finally {
    lock.release();
  }
}

function report(results: readonly CheckResult[]): boolean {
  for (const { check: name, states, ok, problems, count } of results) {
    say(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(22)}${states}`);
    for (const problem of problems) say(`          ${problem}`);
    if (count > problems.length) say(`          and ${count - problems.length} more`);
  }
  const failed = results.filter(({ ok }) => !ok).length;
  say(`${results.length - failed} checks passed, ${failed} failed`);
  return failed === 0;
}

try {
  const values = parseOptions(process.argv.slice(2), {
    desk: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    say(help.trimEnd());
  } else {
    const dir =
      values.desk === undefined ? join(defaultDataFolder(), 'desk') : resolve(values.desk);
    process.exitCode = (await verify(dir)) ? 0 : 1;
  }
} catch (error) {
  fail(failureLine(error));
}
