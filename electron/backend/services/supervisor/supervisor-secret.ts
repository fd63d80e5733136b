/**
 * The supervisor's passphrase: set at first use, known again by its verifier. It unlocks nothing; it keeps
 * an agent at an unlocked desk from making codes.
 */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { Db } from '../../store/database.ts';
import { keyringFile, readKeyring, unwrapKey, wrapContext } from '../../store/keyring.ts';
import { deleteSetting, findSetting, putSetting } from '../../store/settings.store.ts';
import { transact } from '../../store/transaction.ts';
import { delaySeconds } from '../../store/unlock-attempts.ts';
import { isSecretOf, makeVerifier, type Verifier, verifierSchema } from '../../store/verifier.ts';
import { appendActivity } from '../append-activity.ts';
import { moveMarks } from '../once.ts';

const secretKey = 'supervisor';
const triesKey = 'supervisor-tries';
const triesSchema = z.strictObject({ wrong: z.int().min(1), last: z.iso.datetime() });

function findSecret(db: Db): Verifier | undefined {
  return findSetting(db, secretKey, verifierSchema);
}

export function hasSupervisor(db: Db): boolean {
  return findSecret(db) !== undefined;
}

/** When the passphrase may be tried again; undefined when it is now. */
export function supervisorRetryAt({ db, now }: DeskContext): Temporal.Instant | undefined {
  const tries = findSetting(db, triesKey, triesSchema);
  if (!tries) return undefined;
  const until = Temporal.Instant.from(tries.last).add({ seconds: delaySeconds(tries.wrong) });
  return Temporal.Instant.compare(now(), until) < 0 ? until : undefined;
}

type Setting = ParsedInputOf<'supervisor.setPassphrase'>;

/**
 * The first to set it is the supervisor: the activity tells the office when that was.
 * @throws AppError `denied` for a wrong present passphrase, `conflict` when one is set and none was given,
 * `rule-broken` for the passphrase of the desk
 */
export function setSupervisorPassphrase(
  context: DeskContext,
  { current, next }: Setting,
): Promise<void> {
  const { db, env } = context;
  return context.secretGate.hold(async () => {
    const known = findSecret(db);
    if (known && current === undefined) {
      throw new AppError('conflict', 'A supervisor passphrase is set already. Enter it first.');
    }
    if (current !== undefined) await prove(context, current);
    await refuseDeskPassphrase(context, next);
    const verifier = await makeVerifier(next, { cost: env.scryptCost, random: env.randomBytes });
    await write(context, () => {
      putSetting(db, secretKey, verifier);
      const kind = known ? 'supervisor-changed' : 'supervisor-set';
      appendActivity(context, { account: null, kind });
    });
    context.changed('desk');
  });
}

async function refuseDeskPassphrase({ env }: DeskContext, text: string): Promise<void> {
  const keyring = readKeyring(join(env.dir, keyringFile));
  const key = await unwrapKey(keyring.passphrase, text, wrapContext(keyring.deskId, 'passphrase'));
  if (!key) return;
  key.fill(0);
  throw new AppError(
    'rule-broken',
    'This passphrase unlocks the desk, so the agent knows it. Choose another.',
  );
}

/**
 * One try at a time: a wrong one is in the record, and makes the next one wait longer.
 * @throws AppError `not-found` before one is set, `denied` for a wrong one or a try made too early
 */
export function requireSupervisor(context: DeskContext, passphrase: string): Promise<void> {
  return context.secretGate.hold(() => prove(context, passphrase));
}

async function prove(context: DeskContext, passphrase: string): Promise<void> {
  const { db } = context;
  const verifier = findSecret(db);
  if (!verifier) throw new AppError('not-found', 'No supervisor passphrase has been set yet.');
  const until = supervisorRetryAt(context);
  if (until) {
    throw new AppError('denied', 'Too many wrong tries. Wait a moment, then try again.', {
      retryAt: until.toString(),
    });
  }
  if (await isSecretOf(verifier, passphrase)) {
    if (findSetting(db, triesKey, triesSchema)) {
      await write(context, () => deleteSetting(db, triesKey));
    }
    return;
  }
  await write(context, () => {
    const wrong = (findSetting(db, triesKey, triesSchema)?.wrong ?? 0) + 1;
    putSetting(db, triesKey, { wrong, last: context.now().toString() });
    appendActivity(context, { account: null, kind: 'supervisor-refused' });
  });
  throw new AppError('denied', 'That is not the supervisor’s passphrase.', {
    retryAt: supervisorRetryAt(context)?.toString(),
  });
}

/** One transaction of its own, after time has passed: a long write may have begun meanwhile. */
async function write(context: DeskContext, work: () => void): Promise<void> {
  await context.gate.open();
  transact(context.db, work);
  moveMarks(context);
}
