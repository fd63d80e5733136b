/** The whole day, step by step, and what it leaves behind. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../electron/sample/random.ts';
import { makeCalls } from './calls-step.ts';
import { closeDay } from './close-step.ts';
import { openDayBook } from './day-book.ts';
import type { DemoDay } from './demo-day.ts';
import { demoPlacement } from './demo-placement.ts';
import { importPlacement } from './import-step.ts';
import { openJournal } from './journal.ts';
import { writeLetters } from './letters-step.ts';
import { openDemoDesk } from './open-demo-desk.ts';
import type { DemoOptions } from './options.ts';
import { openOutputFolder } from './output-folder.ts';
import { countQueue } from './queue-step.ts';
import { type DemoSummary, summaryText } from './summary.ts';
import { verifyDesk } from './verify-step.ts';
import { receiveVisits } from './visits-step.ts';

export type DemoResult = {
  readonly summary: DemoSummary;
  /** Whether every check of the desk passed. */
  readonly verified: boolean;
};

function placementOf(options: DemoOptions, zone: string): Uint8Array {
  if (options.placement !== undefined) return readFileSync(options.placement);
  const today = options.now.toZonedDateTimeISO(zone).toPlainDate();
  return Buffer.from(demoPlacement(options.seed, today));
}

async function workTheDay(day: DemoDay, placement: Uint8Array): Promise<DemoSummary> {
  const imported = await importPlacement(day, placement);
  const queue = await countQueue(day);
  const book = openDayBook();
  await makeCalls(day, book);
  await day.desk.pass(10);
  await receiveVisits(day, book);
  await day.desk.pass(10);
  const letters = await writeLetters(day, book);
  await day.desk.pass(10);
  const { cash, export: batch } = await closeDay(day);
  const { calls, plan, settlement, payments } = book;
  return {
    import: imported,
    queue,
    calls,
    plan,
    settlement,
    payments,
    letters,
    cash,
    export: batch,
  };
}

type Place = { readonly deskDir: string; readonly uploadsDir: string };

async function runIn(
  { deskDir, uploadsDir }: Place,
  options: DemoOptions,
  say: (line: string) => void,
): Promise<DemoResult> {
  const demo = await openDemoDesk({
    dir: deskDir,
    uploadsDir,
    passphrase: options.desk?.passphrase ?? randomBytes(24).toString('base64'),
    seed: options.seed,
    now: options.now,
  });
  try {
    if (options.desk && demo.recoveryCode) say(`Recovery code of the desk: ${demo.recoveryCode}`);
    const { desk, zone, upload } = demo;
    const out = openOutputFolder(options.out);
    const journal = openJournal(desk.now, zone, say);
    const day: DemoDay = { desk, journal, out, upload, zone, random: seededRandom(options.seed) };
    journal.note(demo.isNew ? 'new desk set up' : 'desk unlocked');
    const summary = await workTheDay(day, placementOf(options, zone));
    const verified = await verifyDesk(day);
    out.write('log.txt', journal.text());
    out.write('summary.json', summaryText(summary));
    return { summary, verified };
  } finally {
    await demo.close();
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;
const stoppedBySignal = 130;

/** @throws AppError when the desk or the folder cannot be opened */
export async function runDemo(
  options: DemoOptions,
  say: (line: string) => void,
): Promise<DemoResult> {
  const temporary = mkdtempSync(join(tmpdir(), 'amicable-demo-'));
  const remove = (): void => rmSync(temporary, { recursive: true, force: true });
  // The placement lies there while it is read: it does not stay behind.
  const stop = (): void => {
    remove();
    process.exit(stoppedBySignal);
  };
  for (const signal of signals) process.once(signal, stop);
  const place = {
    deskDir: options.desk?.dir ?? join(temporary, 'desk'),
    uploadsDir: join(temporary, 'uploads'),
  };
  try {
    return await runIn(place, options, say);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    remove();
  }
}
