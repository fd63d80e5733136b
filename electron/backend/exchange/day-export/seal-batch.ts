/**
 * Seals a batch: rows in, the bytes of its ZIP out. The same input gives the same bytes on every machine
 * and in every time zone; entries are stored, in a fixed order, dated 1980-01-01.
 */
import { zipSync } from 'fflate';
import { cents, parseMoney, toDecimalText } from '../../../../shared/domain/money.ts';
import { AppError } from '../../../../shared/errors.ts';
import { csvText } from '../csv.ts';
import { canonicalJson, sha256Hex } from './chain.ts';
import {
  type ExportFileName,
  exportColumns,
  exportFileNames,
  formatVersion,
  totalColumns,
} from './columns.ts';
import type { Manifest, ManifestFields } from './manifest.ts';
import type { ExportRows } from './rows.ts';

export type SealedBatch = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly manifest: Manifest;
};

type AnyRow = Readonly<Record<string, string>>;

/** Sums the money columns of a file. Empty cells count as nothing. @throws AppError `internal` */
export function totalsOf(name: ExportFileName, rows: readonly AnyRow[]): Record<string, string> {
  const totals: Record<string, string> = {};
  for (const column of totalColumns[name]) {
    let sum = 0;
    for (const row of rows) sum += exactCents(row[column] ?? '', name);
    totals[column] = toDecimalText(cents(sum));
  }
  return totals;
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
 * @throws AppError `internal` when an amount is not decimal text, `invalid-input` when a text of the
 * manifest holds a broken character
 */
export function sealBatch(input: {
  readonly manifestFields: ManifestFields;
  readonly files: ExportRows;
}): SealedBatch {
  const { manifestFields } = input;
  const encoder = new TextEncoder();
  const contents = exportFileNames.map((name) => {
    const rows = input.files[name];
    const bytes = encoder.encode(exportFileText(name, rows));
    return { name, rows: rows.length, bytes, totals: totalsOf(name, rows) };
  });
  const manifest: Manifest = {
    ...manifestFields,
    formatVersion,
    files: contents.map(({ name, rows, bytes, totals }) => {
      return { name, rows, sha256: sha256Hex(bytes), totals };
    }),
  };
  const bytes = zipStored([
    ['manifest.json', encoder.encode(canonicalJson(manifest))],
    ...contents.map((file) => [file.name, file.bytes] as const),
  ]);
  return { name: batchFileName(manifestFields), bytes, sha256: sha256Hex(bytes), manifest };
}

/** The ZIP library writes local time, so the date is given in local time too. */
function zipStored(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime });
}
