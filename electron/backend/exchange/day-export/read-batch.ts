/** Reads a sealed batch back and checks everything it says about itself: for verify and for tests. */
import { parse } from 'csv-parse/sync';
import { type Unzipped, unzipSync } from 'fflate';
import { AppError } from '../../../../shared/errors.ts';
import { canonicalJson, sha256Hex } from './chain.ts';
import { type ExportFileName, exportColumns, exportFileNames } from './columns.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import type { ExportRow, ExportRows } from './rows.ts';
import { exportFileText, totalsOf } from './seal-batch.ts';

export type ReadBatch = {
  readonly manifest: Manifest;
  readonly rows: ExportRows;
  /** Of the ZIP's bytes, lower-case hex. */
  readonly sha256: string;
};

function damaged(what: string): AppError {
  return new AppError(
    'invalid-input',
    `This is no intact Amicable batch: ${what}. Use the file as the desk sealed it.`,
  );
}

/** @throws AppError `invalid-input` naming the first thing that does not match */
export function readBatch(bytes: Uint8Array): ReadBatch {
  const entries = unzipStored(bytes);
  const manifest = readManifest(entries['manifest.json'] ?? new Uint8Array());
  const names = manifest.files.map((file) => file.name);
  if (names.join() !== exportFileNames.join()) throw damaged('the manifest lists other files');
  const rows = Object.fromEntries(
    manifest.files.map((file) => [file.name, readFile(file, entries[file.name])]),
  ) as ExportRows;
  return { manifest, rows, sha256: sha256Hex(bytes) };
}

/**
 * The rows of one file of a batch, checked against its manifest.
 * @throws AppError `invalid-input` naming the first thing that does not match
 */
export function readBatchFile<F extends ExportFileName>(
  bytes: Uint8Array,
  name: F,
): readonly ExportRow<F>[] {
  const entries = unzipStored(bytes);
  const manifest = readManifest(entries['manifest.json'] ?? new Uint8Array());
  const stated = manifest.files.find((file) => file.name === name);
  if (stated === undefined) throw damaged('the manifest lists other files');
  return readFile(stated, entries[name]) as readonly ExportRow<F>[];
}

/** Entries by name. Refuses compressed entries, so nothing can unpack to more than the file holds. */
function unzipStored(bytes: Uint8Array): Unzipped {
  const found: string[] = [];
  let entries: Unzipped;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, compression, originalSize, size }) => {
        if (compression !== 0 || originalSize !== size) throw damaged(`${name} is compressed`);
        found.push(name);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof AppError ? error : damaged('the ZIP cannot be read');
  }
  if (found.join() !== ['manifest.json', ...exportFileNames].join()) {
    throw damaged('its entries are not those of a batch');
  }
  return entries;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(`${name} is not UTF-8`);
  }
}

function readManifest(bytes: Uint8Array): Manifest {
  const text = decode(bytes, 'manifest.json');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged('manifest.json is not JSON');
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw damaged(`manifest.json is not as agreed at “${field}”`);
  }
  if (canonicalJson(parsed.data) !== text) throw damaged('manifest.json is not in canonical form');
  return parsed.data;
}

function readFile(
  stated: Manifest['files'][number],
  bytes: Uint8Array | undefined,
): readonly Readonly<Record<string, string>>[] {
  const { name } = stated;
  if (bytes === undefined || sha256Hex(bytes) !== stated.sha256) {
    throw damaged(`${name} does not match its hash`);
  }
  const text = decode(bytes, name);
  const rows = parseRows(name, text);
  if (rows.length !== stated.rows) throw damaged(`${name} does not have the stated rows`);
  assertTotals(stated, rows);
  if (exportFileText(name, rows) !== text) throw damaged(`${name} is not written as agreed`);
  return rows;
}

function assertTotals(
  { name, totals }: Manifest['files'][number],
  rows: readonly Readonly<Record<string, string>>[],
): void {
  let actual: Readonly<Record<string, string>>;
  try {
    actual = totalsOf(name, rows);
  } catch {
    throw damaged(`${name} holds an amount that is no decimal text`);
  }
  if (canonicalJson(actual) !== canonicalJson(totals)) {
    throw damaged(`${name} does not add up to the stated totals`);
  }
}

function parseRows(name: ExportFileName, text: string): Readonly<Record<string, string>>[] {
  const columns = exportColumns[name];
  let records: string[][];
  try {
    records = parse(text, { recordDelimiter: '\r\n' });
  } catch {
    throw damaged(`${name} is not CSV`);
  }
  const [header, ...body] = records;
  if (header?.join() !== columns.join()) throw damaged(`${name} has other columns`);
  return body.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}
