/**
 * Seals a batch: rows in, the bytes of its ZIP out. The same input gives the same bytes on every machine
 * and in every time zone; entries are stored, in a fixed order, dated 1980-01-01.
 */
import { zipSync } from 'fflate';
import { cents, parseMoney, toDecimalText } from '../../../../shared/domain/money.ts';
import { AppError } from '../../../../shared/errors.ts';
import { csvLine, csvText } from '../csv.ts';
import { canonicalJson, sha256Hex } from './chain.ts';
import {
  type ExportFileName,
  exportColumns,
  exportFileNames,
  formatVersion,
  totalColumns,
} from './columns.ts';
import type { Manifest, ManifestFields } from './manifest.ts';
import type { ExportRowSources } from './rows.ts';

export type SealedBatch = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly manifest: Manifest;
};

type AnyRow = Readonly<Record<string, string>>;

/** Sums the money columns of a file. Empty cells count as nothing. @throws AppError `internal` */
export function totalsOf(name: ExportFileName, rows: Iterable<AnyRow>): Record<string, string> {
  const sums = noSums(name);
  for (const row of rows) addAmounts(sums, name, row);
  return sumTexts(sums);
}

/** Running sums in cents, by money column. */
type Sums = Map<string, number>;

function noSums(name: ExportFileName): Sums {
  return new Map(totalColumns[name].map((column) => [column, 0]));
}

function addAmounts(sums: Sums, name: ExportFileName, row: AnyRow): void {
  for (const [column, sum] of sums) {
    sums.set(column, cents(sum + exactCents(row[column] ?? '', name)));
  }
}

function sumTexts(sums: Sums): Record<string, string> {
  return Object.fromEntries([...sums].map(([column, sum]) => [column, toDecimalText(cents(sum))]));
}

function exactCents(text: string, name: ExportFileName): number {
  if (text === '') return 0;
  const amount = parseMoney(text);
  if (amount === undefined || toDecimalText(amount) !== text) {
    throw new AppError('internal', `An amount in ${name} is not decimal text with two places.`);
  }
  return amount;
}

/** The text of one file of the batch. */
export function exportFileText(name: ExportFileName, rows: readonly AnyRow[]): string {
  const columns: readonly string[] = exportColumns[name];
  return csvText(columns, rows);
}

type FileContent = Manifest['files'][number] & { readonly bytes: Uint8Array };

/** Characters of text that are turned to bytes at a time. */
const piece = 1 << 18;

/** Writes a file as its rows come; only its bytes are kept, never all of its rows. */
function writeFile(name: ExportFileName, rows: Iterable<AnyRow>): FileContent {
  const columns: readonly string[] = exportColumns[name];
  const sums = noSums(name);
  const pieces: Buffer[] = [];
  let text = csvLine(columns);
  let count = 0;
  for (const row of rows) {
    addAmounts(sums, name, row);
    text += csvLine(columns.map((column) => row[column] ?? ''));
    count += 1;
    if (text.length < piece) continue;
    pieces.push(Buffer.from(text));
    text = '';
  }
  pieces.push(Buffer.from(text));
  const bytes = Buffer.concat(pieces);
  return { name, rows: count, sha256: sha256Hex(bytes), totals: sumTexts(sums), bytes };
}

/** Lower-case letters, digits and single hyphens: safe on every file system. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'x' : plain;
}

/** `amicable-<agency>-<agent>-<device>-<business date>-<sequence>.zip` */
export function batchFileName(fields: ManifestFields): string {
  const { agency, agent, device, businessDate, sequence } = fields;
  const parts = [agency, agent, device].map(slug);
  return `amicable-${parts.join('-')}-${businessDate}-${sequence}.zip`;
}

/**
 * Reads every file once, in their order, each to its end before the next.
 * @throws AppError `internal` when an amount is not decimal text, `invalid-input` when a text of the
 * manifest holds a broken character
 */
export function sealBatch(input: {
  readonly manifestFields: ManifestFields;
  readonly files: ExportRowSources;
}): SealedBatch {
  const { manifestFields } = input;
  const contents = exportFileNames.map((name) => writeFile(name, input.files[name]));
  const manifest: Manifest = {
    ...manifestFields,
    formatVersion,
    files: contents.map(({ bytes: _bytes, ...stated }) => stated),
  };
  const bytes = zipStored([
    ['manifest.json', Buffer.from(canonicalJson(manifest))],
    ...contents.map((file) => [file.name, file.bytes] as const),
  ]);
  return { name: batchFileName(manifestFields), bytes, sha256: sha256Hex(bytes), manifest };
}

/** The ZIP library writes local time, so the date is given in local time too. */
function zipStored(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime });
}
