/** Opens the desk of a demo: a new one, or a kept one that is there already. A composition root. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openBackend } from '../../electron/backend/backend.ts';
import { productionCost } from '../../electron/backend/store/keyring.ts';
import { createDriver, type DeskDriver, standingClock } from '../../electron/sample/desk-driver.ts';
import { sampleSetup } from '../../electron/sample/sample-agency.ts';
import { type Ids, seededIds } from '../../electron/sample/seeded-ids.ts';
import { appVersion } from '../browser-host.ts';

export type DemoDesk = {
  readonly desk: DeskDriver;
  readonly isNew: boolean;
  readonly zone: string;
  readonly recoveryCode: string | undefined;
  readonly upload: (content: Uint8Array) => string;
  readonly close: () => Promise<void>;
};

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? other : one;
}

/** What nobody foresaw is told with its place; the rest of the desk's log is not kept. */
function tellDefects(line: string): void {
  if (line.startsWith('internal ')) process.stderr.write(`${line}\n`);
}

/** @throws AppError when the desk is open elsewhere, or the passphrase is wrong */
export async function openDemoDesk(start: {
  readonly dir: string;
  readonly uploadsDir: string;
  readonly passphrase: string;
  readonly seed: number;
  readonly now: Temporal.Instant;
}): Promise<DemoDesk> {
  const { dir, uploadsDir, passphrase, seed, now } = start;
  // The key and what wraps it are never guessable; everything after them repeats with the seed.
  let ids: Ids = { newId: randomUUID, randomBytes: (size) => randomBytes(size) };
  const clock = standingClock(now);
  mkdirSync(uploadsDir, { recursive: true, mode: 0o700 });
  const backend = openBackend({
    dir,
    uploadsDir,
    appVersion: appVersion(),
    sample: false,
    clock: clock.now,
    newId: () => ids.newId(),
    randomBytes: (size) => ids.randomBytes(size),
    scryptCost: productionCost,
    log: tellDefects,
  });
  const desk = createDriver({ backend, clock, newId: () => ids.newId() });
  try {
    const isNew = (await desk.read('desk.status', {})).state === 'absent';
    const recoveryCode = isNew
      ? (await desk.write('desk.create', { ...sampleSetup, passphrase })).recoveryCode
      : undefined;
    if (!isNew) await desk.write('desk.unlock', { passphrase });
    const { open } = await desk.read('desk.status', {});
    // A desk that has worked before gives out other ids than it did then.
    ids = seededIds(`demo ${seed} ${now} ${open?.lastSealAt ?? ''} ${open?.receiptsLeft ?? ''}`);
    if (open) clock.set(later(now, Temporal.Instant.from(open.now)));
    return {
      desk,
      isNew,
      zone: open?.zone ?? sampleSetup.zone,
      recoveryCode,
      upload: (content) => {
        const id = ids.newId();
        writeFileSync(join(uploadsDir, id), content, { mode: 0o600 });
        return id;
      },
      close: backend.close,
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
