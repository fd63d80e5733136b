/** Letters on a real desk: short ways to place accounts, make letters, print them and read them back. */
import type { Db } from '../../electron/backend/store/database.ts';
import { listRows } from '../../electron/backend/store/prepare.ts';
import type { LetterKind } from '../../shared/domain/letters.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { Job } from '../../shared/ipc/jobs.contract.ts';
import {
  type BatchResult,
  batchResultSchema,
  type LetterOrder,
  type MakeResult,
} from '../../shared/ipc/letters.ts';
import { openTestDesk, type TestDesk, type testSetup } from './desk.ts';
import { jobEnd } from './jobs.ts';
import { type ReadPdf, readPdf } from './pdf/read-pdf.ts';
import { aRow, importPlacement, type PlacementCells } from './placement.ts';
import { openSideConnection } from './side-connection.ts';

/** By the client's account number. */
export type Placed = ReadonlyMap<string, string>;

export type LetterDesk = {
  readonly desk: TestDesk;
  /** A connection of the test's own. */
  readonly db: Db;
  readonly placed: Placed;
};

/** Young enough that no state asks for a word about its age: opened half a year before the test's day. */
export const young = { open_date: '2025-09-01', delinquency_date: '2025-10-01' } as const;

/** One row per account number, each of another person of the same name, all of young debts. */
export function person(number: string, cells: PlacementCells = {}): PlacementCells {
  const digits = number.replace(/\D/g, '').slice(-4).padStart(4, '0');
  return aRow({ client_account_number: number, ssn_last4: digits, ...young, ...cells });
}

/** Where people live, in words that a placement understands. */
export const places = {
  IN: { city: 'Gary', state: 'IN', zip: '46402' },
  MA: { city: 'Boston', state: 'MA', zip: '02108' },
  CA: { city: 'Fresno', state: 'CA', zip: '93701' },
  NY: { city: 'Albany', state: 'NY', zip: '12207' },
  NYC: { city: 'Brooklyn', state: 'NY', zip: '11201' },
  TX: { city: 'Austin', state: 'TX', zip: '78701' },
  NC: { city: 'Raleigh', state: 'NC', zip: '27601' },
  TN: { city: 'Nashville', state: 'TN', zip: '37203' },
  WI: { city: 'Madison', state: 'WI', zip: '53703' },
} as const;

export type License = (typeof testSetup)['agency']['licenses'][number];

/** A desk with these accounts placed. */
export async function openLetterDesk(
  rows: readonly PlacementCells[],
  options: { readonly now?: string; readonly seed?: string } = {},
): Promise<LetterDesk> {
  const desk = await openTestDesk(options);
  await importPlacement(desk, rows);
  const db = await openSideConnection(desk);
  const accounts = listRows<{ id: string; number: string }>(db, 'SELECT id, number FROM accounts');
  return { desk, db, placed: new Map(accounts.map(({ id, number }) => [number, id])) };
}

export function idOf(placed: Placed, number: string): string {
  const id = placed.get(number);
  if (id === undefined) throw new Error(`account ${number} was not placed`);
  return id;
}

export async function addLicense(desk: TestDesk, state: string, text: string): Promise<void> {
  const settings = await desk.ask('desk.settings', {});
  const licenses = [...settings.agency.licenses, { state, text }];
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, agency: { ...settings.agency, licenses } },
  });
}

export function make(
  desk: TestDesk,
  orders: readonly LetterOrder[],
  mailingDate?: string,
): Promise<MakeResult> {
  return desk.ask('letters.make', {
    requestId: desk.newId(),
    orders: [...orders],
    ...(mailingDate !== undefined && { mailingDate }),
  });
}

export type MadeLetter = MakeResult['made'][number];

/** The letter that was made. @throws with the reasons when it was refused */
export async function makeOne(
  desk: TestDesk,
  accountId: string,
  type: LetterKind,
  more: Partial<LetterOrder> & { readonly mailingDate?: string } = {},
): Promise<MadeLetter> {
  const { mailingDate, ...order } = more;
  const result = await make(desk, [{ accountId, type, ...order }], mailingDate);
  const [made] = result.made;
  if (made) return made;
  throw new Error(`refused: ${result.refused.flatMap(({ reasons }) => reasons).join(' ')}`);
}

/** Why it was refused. @throws when it was made */
export async function refusalOf(
  desk: TestDesk,
  accountId: string,
  type: LetterKind,
  more: Partial<LetterOrder> & { readonly mailingDate?: string } = {},
): Promise<string> {
  const { mailingDate, ...order } = more;
  const result = await make(desk, [{ accountId, type, ...order }], mailingDate);
  const [refused] = result.refused;
  if (refused) return refused.reasons.join(' ');
  throw new Error('the letter was made');
}

export async function readDocument(desk: TestDesk, documentId: string): Promise<ReadPdf> {
  const { base64 } = await desk.ask('documents.read', { documentId });
  return readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
}

/** One letter as it would be printed. */
export async function readLetter(desk: TestDesk, letterId: string): Promise<ReadPdf> {
  const { documentId } = await desk.ask('letters.preview', {
    requestId: desk.newId(),
    letterId,
  });
  return readDocument(desk, documentId);
}

/** All of a letter's words, pages parted by a line. */
export async function wordsOf(desk: TestDesk, letterId: string): Promise<string> {
  const { pages } = await readLetter(desk, letterId);
  return pages.map(({ text }) => text).join('\n');
}

export async function startPrinting(
  desk: TestDesk,
  letterIds?: readonly string[],
): Promise<string> {
  const { jobId } = await desk.ask('letters.renderBatch', {
    requestId: desk.newId(),
    ...(letterIds && { letterIds: [...letterIds] }),
  });
  return jobId;
}

export async function printAll(
  desk: TestDesk,
  letterIds?: readonly string[],
): Promise<BatchResult> {
  return batchOf(await jobEnd(desk, await startPrinting(desk, letterIds)));
}

export function batchOf(job: Job): BatchResult {
  if (job.state !== 'done') throw new Error(`${job.state}: ${job.error?.message}`);
  return batchResultSchema.parse(job.result);
}

export function markMailed(
  desk: TestDesk,
  letterIds: readonly string[],
  on: string,
): Promise<OutputOf<'letters.markMailed'>> {
  return desk.ask('letters.markMailed', {
    requestId: desk.newId(),
    letterIds: [...letterIds],
    on,
  });
}

/** Made today for the next business day, printed, and mailed on that day. */
export async function mailOne(
  desk: TestDesk,
  accountId: string,
  type: LetterKind,
  more: Partial<LetterOrder> = {},
): Promise<string> {
  const { letterId } = await makeOne(desk, accountId, type, more);
  await printAll(desk, [letterId]);
  const { mailingDate } = await desk.ask('letters.get', { letterId });
  desk.clock.set(`${mailingDate}T16:00:00Z`);
  await markMailed(desk, [letterId], mailingDate);
  return letterId;
}
