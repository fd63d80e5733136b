import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, test } from 'vitest';
import { readBatch } from '../../../electron/backend/exchange/day-export/read-batch.ts';
import { openMarks } from '../../../electron/backend/store/marks.ts';
import {
  makeSampleDesk,
  type SampleDesk,
  samplePassphrase,
} from '../../../electron/sample/sample-desk.ts';
import { holdKinds } from '../../../shared/compliance/types.ts';
import { accountFlagIds } from '../../../shared/domain/account-flags.ts';
import { outcomeCodes } from '../../../shared/domain/outcomes.ts';
import { sections } from '../../../shared/domain/queue/sections.ts';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import { verifyResultSchema } from '../../../shared/ipc/checks.contract.ts';
import { contract, type InputOf, type OutputOf } from '../../../shared/ipc/contract.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import { testCost } from '../../helpers/desk.ts';
import { folderOfFile } from './folder-of-file.ts';

/** Monday afternoon in Chicago. */
const now = '2026-03-02T20:15:00Z';
const slow = 240_000;

async function make(folder: string): Promise<SampleDesk> {
  mkdirSync(folder, { recursive: true });
  return makeSampleDesk({
    dir: join(folder, 'desk'),
    uploadsDir: join(folder, 'uploads'),
    appVersion: '0.0.0-test',
    clock: () => Temporal.Instant.from(now),
    scryptCost: testCost,
    log: () => {},
  });
}

const folder = folderOfFile();
let sample: SampleDesk;

async function ask<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  const reply = await sample.backend.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`);
  return contract[channel].output.parse(reply.value) as OutputOf<C>;
}

async function everyRow(): Promise<readonly QueueRow[]> {
  const rows: QueueRow[] = [];
  for (const section of sections) {
    let cursor: string | undefined;
    do {
      const page = await ask('queue.page', {
        filter: { section },
        limit: 200,
        ...(cursor === undefined ? {} : { cursor }),
      });
      rows.push(...page.rows);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
  return rows;
}

beforeAll(async () => {
  sample = await make(folder);
  return () => sample.backend.close();
}, slow);

test('the desk is open, unlocked and at the present time', async () => {
  const status = await ask('desk.status', {});
  expect(status).toMatchObject({ state: 'open', sample: true });
  expect(status.open?.now).toBe(now);
  expect(status.open?.openCallId).toBeUndefined();
});

test('its passphrase is known to everybody', async () => {
  await ask('desk.lock', { requestId: sample.env.newId() });
  await ask('desk.unlock', { requestId: sample.env.newId(), passphrase: samplePassphrase });
  expect((await ask('desk.status', {})).state).toBe('open');
});

test('every section of the worklist has accounts, and there are 600 in all with those that ended', async () => {
  const { sections: counts } = await ask('queue.counts', {});
  for (const section of sections) expect(counts[section].count, section).toBeGreaterThan(0);
  const imports = await ask('imports.list', {});
  expect(imports.reduce((sum, { counts: each }) => sum + each.fresh, 0)).toBe(600);
  expect(imports.every(({ counts: each }) => each.rejected === 0)).toBe(true);
  const live = sections.reduce((sum, section) => sum + counts[section].count, 0);
  expect(live).toBeGreaterThan(550);
  expect(live).toBeLessThan(600);
});

test(
  'every hold and every flag occurs',
  async () => {
    const rows = await everyRow();
    expect(new Set(rows.flatMap(({ holds }) => holds))).toEqual(new Set(holdKinds));
    const flags = new Set<string>();
    for (const { accountId } of rows) {
      for (const { id } of (await ask('accounts.get', { accountId })).flags) flags.add(id);
    }
    expect(flags).toEqual(new Set(accountFlagIds));
  },
  slow,
);

test(
  'people live in every state, and their numbers are the invented ones',
  async () => {
    const rows = await everyRow();
    expect(new Set(rows.map(({ residence }) => residence)).size).toBeGreaterThan(50);
    for (const { accountId } of rows.slice(0, 200)) {
      const { phones } = await ask('accounts.get', { accountId });
      for (const { digits } of phones) expect(digits).toMatch(/^\d{3}55501\d{2}$/);
    }
  },
  slow,
);

test(
  'calls have ended in every way, and the sealed batches chain',
  async () => {
    const codes = new Set<string>();
    const { batches } = await ask('exports.list', { limit: 200 });
    let previous = '0'.repeat(64);
    for (const { batchId } of batches.toReversed()) {
      const { documentId } = await ask('exports.document', {
        requestId: sample.env.newId(),
        batchId,
      });
      const { base64 } = await ask('documents.read', { documentId });
      const { manifest, rows, sha256 } = readBatch(Buffer.from(base64, 'base64'));
      expect(manifest.previousBatchSha256).toBe(previous);
      previous = sha256;
      for (const { outcome_code } of rows['activities.csv']) codes.add(outcome_code);
    }
    codes.delete('');
    expect([...outcomeCodes].filter((code) => !codes.has(code))).toEqual([]);
  },
  slow,
);

test('letters are in every state, and some batches are answered', async () => {
  const counts = await ask('letters.counts', {});
  for (const [state, { count }] of Object.entries(counts)) {
    expect(count, state).toBeGreaterThan(0);
  }
  const { batches } = await ask('exports.list', { limit: 200 });
  expect(new Set(batches.map(({ state }) => state))).toEqual(
    new Set(['sealed', 'accepted', 'returned']),
  );
});

test(
  'every check of the desk passes',
  async () => {
    const { jobId } = await ask('checks.verify', { requestId: sample.env.newId() });
    const result = await new Promise((resolve) => {
      const stop = sample.backend.subscribe((event) => {
        if (event.type !== 'job' || event.job.id !== jobId || event.job.state === 'running') return;
        stop();
        resolve(ask('jobs.get', { jobId }).then((job) => job.result));
      });
    });
    const { ok, checks } = verifyResultSchema.parse(result);
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(ok).toBe(true);
  },
  slow,
);

test(
  'the same seed and time make the same desk',
  async () => {
    const other = await make(join(folder, 'again'));
    try {
      const [one, two] = [openMarks(sample.env.dir).read(), openMarks(other.env.dir).read()];
      expect(one?.activities).toBeGreaterThan(1_000);
      expect(two).toEqual(one);
    } finally {
      await other.backend.close();
    }
  },
  slow,
);
