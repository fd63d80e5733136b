/**
 * Cuts the power at every single change to the file system, one run for each, while a desk is set up,
 * recovered or restored. From the cut on every further change fails, as for a dead process.
 */
import { cpSync, readdirSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeSomething, makeBackup } from '../../helpers/backups.ts';
import { openEmptyDesk, openTestDesk, testPassphrase, testSetup } from '../../helpers/desk.ts';

const power = vi.hoisted(() => ({ changes: 0, cutAt: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<Record<string, unknown>>();
  const cuttable = (name: string): unknown => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]): unknown => {
      power.changes += 1;
      if (power.changes >= power.cutAt) throw new Error('the power is cut');
      return real(...args);
    };
  };
  const changing = ['renameSync', 'rmSync', 'mkdirSync', 'writeFileSync', 'writeSync', 'fsyncSync'];
  return { ...fs, ...Object.fromEntries(changing.map((name) => [name, cuttable(name)])) };
});

const restorePower = (): void => {
  power.changes = 0;
  power.cutAt = Number.POSITIVE_INFINITY;
};

beforeEach(restorePower);
// Some thirty set-ups and restores, each with a thread of its own.
vi.setConfig({ testTimeout: 240_000 });

/** Runs `attempt` with the power cut at the first change, then at the second ... until it needs no more. */
async function cutEverywhere(attempt: (cut: () => void) => Promise<boolean>): Promise<number> {
  for (let at = 1; ; at += 1) {
    restorePower();
    const finished = await attempt(() => {
      power.changes = 0;
      power.cutAt = at;
    });
    restorePower();
    if (finished) return at;
  }
}

const leftovers = (dir: string): string[] =>
  readdirSync(dir).filter((name) => /staging|installing|\.part/.test(name));

test('a set-up cut short leaves no desk, or one that opens with its passphrase', async () => {
  const cuts = await cutEverywhere(async (cut) => {
    let desk = openEmptyDesk();
    const create = { requestId: desk.newId(), ...testSetup, passphrase: testPassphrase };
    cut();
    const reply = await desk.backend.call('desk.create', create);
    restorePower();
    desk = await desk.reopen();
    const { state } = await desk.ask('desk.status', {});
    if (state === 'absent') await desk.ask('desk.create', create);
    else await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    expect((await desk.ask('desk.settings', {})).agent.name).toBe('Jordan Reyes');
    expect(leftovers(desk.dir)).toEqual([]);
    return reply.ok;
  });
  expect(cuts).toBeGreaterThan(10);
});

test('a recovery cut short leaves a desk that opens with the old secrets or with the new', async () => {
  const cuts = await cutEverywhere(async (cut) => {
    let desk = openEmptyDesk();
    const setup = { requestId: desk.newId(), ...testSetup, passphrase: testPassphrase };
    const { recoveryCode } = await desk.ask('desk.create', setup);
    desk = await desk.reopen();
    const recover = { recoveryCode, newPassphrase: 'a new long passphrase' };
    cut();
    const reply = await desk.backend.call('desk.recover', { requestId: desk.newId(), ...recover });
    restorePower();
    desk = await desk.reopen();
    const old = await desk.backend.call('desk.recover', { requestId: desk.newId(), ...recover });
    if (!old.ok) {
      const passphrase = recover.newPassphrase;
      await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase });
    }
    return reply.ok;
  });
  expect(cuts).toBeGreaterThan(3);
});

test('a restore cut short leaves the desk before it or the desk of the backup', async () => {
  const outcomes = new Set<string>();
  const model = await openTestDesk();
  await changeSomething(model, 'Before');
  const name = await makeBackup(model);
  await changeSomething(model, 'After');
  await model.backend.close();
  const cuts = await cutEverywhere(async (cut) => {
    let desk = openEmptyDesk({ seed: 'copy' });
    await desk.backend.close();
    cpSync(model.dir, desk.dir, { recursive: true });
    desk = await desk.reopen();
    cut();
    const reply = await desk.backend.call('backups.restore', {
      requestId: desk.newId(),
      backup: { name },
      secret: { passphrase: testPassphrase },
    });
    restorePower();
    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    outcomes.add((await desk.ask('desk.settings', {})).agent.name);
    expect(leftovers(desk.dir)).toEqual([]);
    return reply.ok;
  });
  expect([...outcomes].sort()).toEqual(['After', 'Before']);
  expect(cuts).toBeGreaterThan(10);
});

test('an acknowledged change survives a cut at any moment of the next one', async () => {
  await cutEverywhere(async (cut) => {
    let desk = await openTestDesk();
    await changeSomething(desk, 'Acknowledged');
    const settings = await desk.ask('desk.settings', {});
    cut();
    const reply = await desk.backend.call('desk.saveSettings', {
      requestId: desk.newId(),
      settings: { ...settings, agent: { ...settings.agent, name: 'Next' } },
    });
    restorePower();
    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    const { name } = (await desk.ask('desk.settings', {})).agent;
    expect(['Acknowledged', 'Next']).toContain(name);
    expect((await desk.ask('desk.status', {})).open?.notices).toEqual([]);
    return reply.ok;
  });
});
