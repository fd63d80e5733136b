import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  sha256Hex,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import {
  exportColumns,
  exportFileNames,
} from '../../../../../electron/backend/exchange/day-export/columns.ts';
import { readBatch } from '../../../../../electron/backend/exchange/day-export/read-batch.ts';
import {
  batchFileName,
  sealBatch,
} from '../../../../../electron/backend/exchange/day-export/seal-batch.ts';
import { exportRows, manifestFields } from './batch-sample.ts';

const sealed = sealBatch({ manifestFields, files: exportRows });

/** The batch with one entry replaced, zipped as the desk would. */
function tampered(name: string, change: (text: string) => string): Uint8Array {
  const entries = unzipSync(sealed.bytes);
  const text = change(strFromU8(entries[name] ?? new Uint8Array()));
  return zipSync(
    { ...entries, [name]: Buffer.from(text) },
    { level: 0, mtime: '1980-01-01T12:00' },
  );
}

/** The same, and the manifest made to fit the change. */
function forged(name: string, change: (text: string) => string): Uint8Array {
  const entries = unzipSync(sealed.bytes);
  const text = change(strFromU8(entries[name] ?? new Uint8Array()));
  const manifest = {
    ...sealed.manifest,
    files: sealed.manifest.files.map((file) =>
      file.name === name ? { ...file, sha256: sha256Hex(text) } : file,
    ),
  };
  return zipSync(
    {
      ...entries,
      'manifest.json': Buffer.from(canonicalJson(manifest)),
      [name]: Buffer.from(text),
    },
    { level: 0, mtime: '1980-01-01T12:00' },
  );
}

describe('a sealed batch', () => {
  it('has its name from agency, agent, device, date and sequence, safe on every file system', () => {
    expect(sealed.name).toBe('amicable-lakeside-recovery-llc-jane-doe-a1-2026-03-02-12.zip');
    expect(
      batchFileName({ ...manifestFields, agency: '../..\\ "', agent: '漢字', device: 'CON' }),
    ).toBe('amicable-x-x-con-2026-03-02-12.zip');
  });

  it('stores its entries in the agreed order, uncompressed, dated 1980-01-01', () => {
    const view = Buffer.from(sealed.bytes);
    const names: string[] = [];
    let offset = 0;
    while (view.readUInt32LE(offset) === 0x04034b50) {
      expect(view.readUInt16LE(offset + 8)).toBe(0);
      expect(view.readUInt16LE(offset + 10)).toBe(0);
      expect(view.readUInt16LE(offset + 12)).toBe(0b0000000_0001_00001);
      const [size, length, extra] = [
        view.readUInt32LE(offset + 18),
        view.readUInt16LE(offset + 26),
        view.readUInt16LE(offset + 28),
      ];
      names.push(view.toString('latin1', offset + 30, offset + 30 + length));
      offset += 30 + length + extra + size;
    }
    expect(names).toEqual(['manifest.json', ...exportFileNames]);
  });

  it('has the columns of the agreement, row_id and resend_of first', () => {
    const entries = unzipSync(sealed.bytes);
    for (const name of exportFileNames) {
      const [header = []] = parse(strFromU8(entries[name] ?? new Uint8Array())) as string[][];
      expect(header).toEqual(exportColumns[name]);
      expect(header.slice(0, 2)).toEqual(['row_id', 'resend_of']);
    }
  });

  it('says how many rows each file has, what they add up to, and their hashes', () => {
    expect(sealed.manifest.files.map((file) => file.name)).toEqual(exportFileNames);
    expect(sealed.manifest.files[1]).toMatchObject({
      rows: 2,
      totals: { amount: '0.00', principal: '0.00', interest: '0.00', fees: '0.00', costs: '0.00' },
    });
    const entries = unzipSync(sealed.bytes);
    for (const file of sealed.manifest.files) {
      expect(sha256Hex(entries[file.name] ?? new Uint8Array())).toBe(file.sha256);
    }
    expect(sealed.sha256).toBe(sha256Hex(sealed.bytes));
  });

  it('gives the same bytes for the same rows, in every time zone', () => {
    expect(sealBatch({ manifestFields, files: exportRows }).bytes).toEqual(sealed.bytes);
    const sample = fileURLToPath(new URL('./print-batch-sha256.ts', import.meta.url));
    for (const TZ of ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia']) {
      const output = execFileSync(process.execPath, [sample], { env: { ...process.env, TZ } });
      expect(output.toString()).toBe(sealed.sha256);
    }
  });

  it('is read back whole', () => {
    const read = readBatch(sealed.bytes);
    expect(read.rows).toEqual(exportRows);
    expect(read.manifest).toEqual(sealed.manifest);
    expect(read.sha256).toBe(sealed.sha256);
  });

  it('is read back whole whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const files = {
          ...exportRows,
          'contact_changes.csv': texts.map((text, index) => ({
            row_id: String(index),
            resend_of: '',
            client_code: 'FNB',
            client_account_number: '1',
            party_role: 'consumer',
            field: 'phone',
            old: text,
            new: [...text].reverse().join(''),
            source: text,
            at: '2026-03-02T16:45:00Z',
          })),
        };
        fc.pre(texts.every((text) => text.isWellFormed()));
        expect(readBatch(sealBatch({ manifestFields, files }).bytes).rows).toEqual(files);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses amounts that are not decimal text with two places', () => {
    const [payment] = exportRows['payments.csv'];
    if (payment === undefined) throw new Error('The sample has payments.');
    for (const amount of ['1', '1.5', '$1.00', '1,000.00', 'NaN']) {
      const files = { ...exportRows, 'payments.csv': [{ ...payment, amount }] };
      expect(() => sealBatch({ manifestFields, files })).toThrow(
        /payments.csv is not decimal text/,
      );
    }
  });
});

describe('reading a batch that is not what was sealed', () => {
  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    [
      'a changed amount',
      () => tampered('payments.csv', (t) => t.replace('100.10', '900.10')),
      /payments.csv does not match its hash/,
    ],
    [
      'a changed amount with its hash forged',
      () => forged('payments.csv', (t) => t.replace('100.10', '900.10')),
      /stated totals/,
    ],
    [
      'a removed row with its hash forged',
      () => forged('receipts.csv', (t) => `${t.split('\r\n')[0]}\r\n`),
      /stated rows/,
    ],
    [
      'other columns',
      () => forged('receipts.csv', (t) => t.replace('event', 'evil')),
      /other columns/,
    ],
    [
      'a broken amount',
      () => forged('payments.csv', (t) => t.replace('100.10', 'x')),
      /no decimal text/,
    ],
    [
      'another way of quoting',
      () => forged('receipts.csv', (t) => t.replace('issued', '"issued"')),
      /not written as agreed/,
    ],
    ['broken CSV', () => forged('receipts.csv', (t) => `${t}"`), /not CSV/],
    ['a manifest that is no JSON', () => tampered('manifest.json', () => '{'), /not JSON/],
    [
      'a manifest with another version',
      () => tampered('manifest.json', (t) => t.replace('"formatVersion":1', '"formatVersion":2')),
      /formatVersion/,
    ],
    [
      'a manifest with extra fields',
      () => tampered('manifest.json', (t) => t.replace('{', '{"__proto__":{},')),
      /manifest.json/,
    ],
    [
      'a manifest in another form',
      () => tampered('manifest.json', (t) => ` ${t}`),
      /canonical form/,
    ],
    [
      'a missing entry',
      () =>
        zipSync(
          { 'manifest.json': unzipSync(sealed.bytes)['manifest.json'] ?? new Uint8Array() },
          { level: 0 },
        ),
      /entries/,
    ],
    ['compressed entries', () => zipSync(unzipSync(sealed.bytes), { level: 9 }), /is compressed/],
    ['no ZIP', () => Buffer.from('hello'), /cannot be read/],
    ['nothing', () => new Uint8Array(), /cannot be read/],
    [
      'a cut ZIP',
      () => sealed.bytes.slice(0, sealed.bytes.length - 40),
      /cannot be read|hash|entries/,
    ],
  ];

  it.each(cases)('names %s', (_, bytes, message) => {
    expect(() => readBatch(bytes())).toThrow(message);
  });

  it('notices any changed byte of the rows', () => {
    const end = Buffer.from(sealed.bytes).indexOf('cash_close.csv');
    const start = Buffer.from(sealed.bytes).indexOf('{"agency"');
    fc.assert(
      fc.property(fc.integer({ min: start, max: end }), (position) => {
        const bytes = sealed.bytes.slice();
        bytes[position] = (bytes[position] ?? 0) ^ 1;
        let read: ReturnType<typeof readBatch> | undefined;
        try {
          read = readBatch(bytes);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-input' });
        }
        if (read !== undefined) expect(read.sha256).not.toBe(sealed.sha256);
      }),
      { numRuns: 200 },
    );
  });
});
