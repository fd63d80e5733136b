import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openPlacement,
  type PlacementFacts,
  readPlacement,
} from '../../../../../electron/backend/exchange/placement/placement-file.ts';
import type { PlacementItem } from '../../../../../electron/backend/exchange/placement/placement-items.ts';
import { placementColumns } from '../../../../../shared/domain/placement/columns.ts';
import { AppError } from '../../../../../shared/errors.ts';
import {
  type Cells,
  goodCells,
  placementCsv,
  today,
} from '../../../../shared/domain/placement/placement-cells.ts';

let folder = '';
let counter = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amicable-placement-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(content: string | Uint8Array): string {
  counter += 1;
  const path = join(folder, `placement-${counter}.csv`);
  writeFileSync(path, content);
  return path;
}

function readPath(path: string): { facts: PlacementFacts; items: PlacementItem[] } {
  const file = openPlacement(path, { today });
  try {
    return { facts: file.facts, items: [...file.items()] };
  } finally {
    file.close();
  }
}

function read(content: string | Uint8Array) {
  return readPath(write(content));
}

function refusal(content: string | Uint8Array): AppError {
  try {
    read(content);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The file was accepted.');
}

function names(items: readonly PlacementItem[]): (string | null)[] {
  return items.map((item) =>
    item.kind === 'row' ? item.row.lastName : `rejected: ${item.reason}`,
  );
}

const account = (number: string, changes: Cells = {}): Cells => ({
  client_account_number: number,
  ...changes,
});

const two = [account('001'), account('002', { last_name: 'Ñandú' })];

describe('reading a placement file', () => {
  it('gives typed rows with their lines, and the facts of the file', () => {
    const { facts, items } = read(placementCsv(two));
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['row', 2],
      ['row', 3],
    ]);
    expect(facts).toMatchObject({
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 1,
      header: [...placementColumns],
      unmapped: [],
      dateOrder: { kind: 'month-first' },
      records: 2,
    });
    expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(facts.columns).toHaveLength(placementColumns.length);
  });

  it('gives the same rows a second time and as a stream', async () => {
    const path = write(placementCsv(two));
    const file = openPlacement(path, { today });
    const first = [...file.items()];
    expect([...file.items()]).toEqual(first);
    expect(file.bytesRead()).toBe(file.facts.bytes);
    file.close();
    const streamed: PlacementItem[] = [];
    for await (const item of readPlacement(path, { today })) streamed.push(item);
    expect(streamed).toEqual(first);
  });

  it.each([';', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    const { facts, items } = read(placementCsv(two, delimiter));
    expect(facts.delimiter).toBe(delimiter);
    expect(names(items)).toEqual(['García', 'Ñandú']);
  });

  it('reads UTF-8 with a byte-order mark', () => {
    const { facts, items } = read(`\ufeff${placementCsv(two)}`);
    expect(facts.header[0]).toBe('client_code');
    expect(names(items)).toEqual(['García', 'Ñandú']);
  });

  it('reads UTF-16 in both byte orders, with and without a mark', () => {
    const text = placementCsv(two);
    for (const mark of ['\ufeff', '']) {
      const little = Buffer.from(mark + text, 'utf16le');
      const big = Buffer.from(little).swap16();
      expect(read(little).facts.encoding).toBe('utf-16le');
      expect(names(read(little).items)).toEqual(['García', 'Ñandú']);
      expect(read(big).facts.encoding).toBe('utf-16be');
      expect(names(read(big).items)).toEqual(['García', 'Ñandú']);
    }
  });

  it('refuses only the rows with half a character in a UTF-8 file', () => {
    const bytes = Buffer.from(placementCsv([...two, account('003', { city: 'Half?' })]));
    bytes[bytes.indexOf('Half?') + 4] = 0xc3;
    const { facts, items } = read(bytes);
    expect(facts.encoding).toBe('utf-8');
    expect(names(items)).toEqual([
      'García',
      'Ñandú',
      'rejected: A character could not be read in the encoding of this file.',
    ]);
  });

  it('reads Windows-1252, curly quotes included', () => {
    const text = placementCsv([account('1', { last_name: 'O~Neil', city: 'Cañon' })]);
    const bytes = Buffer.from(text, 'latin1');
    bytes[bytes.indexOf('~')] = 0x92;
    const { facts, items } = read(bytes);
    expect(facts.encoding).toBe('windows-1252');
    expect(items).toMatchObject([{ row: { lastName: 'O’Neil', city: 'Cañon' } }]);
  });

  it('reads characters that a chunk border cuts in two', () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      account(String(index), { last_name: 'é漢😀'.repeat((index % 7) + 1) }),
    );
    const expected = rows.map((row) => row.last_name);
    expect(names(read(placementCsv(rows)).items)).toEqual(expected);
    expect(names(read(Buffer.from(placementCsv(rows), 'utf16le')).items)).toEqual(expected);
  });

  it('skips title lines, blank lines, repeated headers, totals and closing remarks', () => {
    const csv = placementCsv(two);
    const [header = '', first = '', second = ''] = csv.split('\r\n');
    const text = [
      'First National Bank',
      '"Placement, March 2026"',
      '',
      header,
      first,
      ',,,,',
      header,
      '',
      second,
      `Total,,,,${','.repeat(30)}1740.50`,
      '*** End of report ***',
      '2 records',
      '',
    ].join('\r\n');
    const { facts, items } = read(text);
    expect(facts.headerLine).toBe(4);
    expect(names(items)).toEqual(['García', 'Ñandú']);
    expect(items.map((item) => item.line)).toEqual([5, 9]);
  });

  it.each([
    'TOTAL,2,,,,,,,,,',
    'FNB,TOTAL,,,,,,,,,',
    'Total Accounts,2,Total Balance,,,,,,,,1740.50',
    'Grand Total,"1,002",,,,,,,,,',
    ',Grand Total,,,,,,,,,',
  ])('takes %s for a total and not for a rejected account', (line) => {
    const { items } = read(`${placementCsv(two)}${line}${','.repeat(30)}1740.50\r\n`);
    expect(names(items)).toEqual(['García', 'Ñandú']);
  });

  it('does not take a rejected account for a total because of its name', () => {
    const { items } = read(
      placementCsv([
        account('Total-1', { last_name: 'Total', fees_since: 'x' }),
        account('2', { client_code: 'Total', fees_since: 'x' }),
        account('3', { client_code: 'Total Finance', last_name: '', address1: '' }),
      ]),
    );
    expect(items.map((item) => item.kind)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('reads a host file in its own words', () => {
    const text = [
      'Acct #;Client;Customer Name;DOB;Street;City;ST;Zip Code;Cell Phone;Itemization Balance;Balance Due;Shoe Size',
      '="00071";UTIL;"Baker, Ann";3/25/1970;5 Oak Ave;Boston;MA;2134;617-555-0101;$1,010.00;1010;42',
    ].join('\n');
    const { facts, items } = read(`${text}\n`);
    expect(facts.unmapped).toEqual(['Shoe Size']);
    expect(items).toMatchObject([
      {
        kind: 'row',
        row: {
          clientAccountNumber: '00071',
          firstName: 'Ann',
          lastName: 'Baker',
          dateOfBirth: '1970-03-25',
          zip: '02134',
          phones: [{ number: '6175550101', type: 'mobile' }],
          currentBalance: 101000,
        },
      },
    ]);
  });

  it('never lets one date turn a file around: what fits both orders is rejected, first rows included', () => {
    const rows = [
      account('1', { open_date: '6/1/2019' }),
      account('2', { open_date: '13/1/2019' }),
      account('3', { open_date: '4/7/2018' }),
      account('4', { open_date: '7/7/2018' }),
    ];
    const { facts, items } = read(placementCsv(rows));
    expect(facts.dateOrder).toEqual({
      kind: 'unclear',
      dayFirst: { line: 3, value: '13/1/2019' },
    });
    expect(items).toMatchObject([
      { kind: 'rejected', column: 'open_date', reason: expect.stringMatching(/line 3 has 13/) },
      { kind: 'rejected', column: 'open_date', reason: expect.stringMatching(/month\/day\/year/) },
      { kind: 'rejected', column: 'open_date' },
      { kind: 'row', row: { openDate: '2018-07-07' } },
    ]);
  });

  it('keeps dates that can only be month first in a file that has both orders', () => {
    const rows = ['3/25/2019', '25/3/2019', '3/4/2019', '2019-03-04', '4/26/2019'].map(
      (open_date, index) => account(String(index), { open_date }),
    );
    const { items } = read(placementCsv(rows));
    expect(items.map((item) => item.kind)).toEqual(['row', 'rejected', 'rejected', 'row', 'row']);
  });

  it('rejects one row and imports the others, with line, column, value, reason and the cells', () => {
    const rows = [
      account('1', { notes: '"two\r\nlines, and ""quotes"""' }),
      account('2', { interest_since: '50.2500001' }),
      account('1'),
      account('4'),
    ];
    const { items } = read(placementCsv(rows));
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['row', 2],
      ['rejected', 4],
      ['rejected', 5],
      ['row', 6],
    ]);
    expect(items[0]).toMatchObject({ row: { notes: 'two\nlines, and "quotes"' } });
    const [, second, third] = items;
    expect(second).toMatchObject({
      column: 'interest_since',
      value: '50.2500001',
      reason: 'More than two decimals.',
    });
    expect(second?.kind === 'rejected' && second.original).toEqual(
      placementColumns.map(
        (column) => ({ ...goodCells, ...rows[1] })[column as keyof typeof goodCells],
      ),
    );
    expect(third).toMatchObject({ column: 'client_account_number', value: '1' });
  });

  it('masks card numbers and full SSNs in what it reports', () => {
    const { items } = read(
      placementCsv([account('1', { notes: 'card 4111 1111 1111 1111', ssn_last4: '123-45-6789' })]),
    );
    const text = JSON.stringify(items);
    expect(text).not.toContain('4111 1111');
    expect(text).not.toContain('123-45');
    expect(items).toMatchObject([{ column: 'ssn_last4', value: '***-**-6789' }]);
  });
});

describe('damaged and hostile placement files', () => {
  it.each([
    ['an Excel workbook', [0x50, 0x4b, 3, 4, 20, 0], /Excel workbook.*save it as CSV/],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /old Excel workbook.*save it as CSV/],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], /PDF/],
    ['a gzip file', [0x1f, 0x8b, 8], /compressed/],
    ['a web page', [...Buffer.from('\ufeff \n<html><table>')], /web page/],
    ['nothing at all', [], /empty/],
    ['a byte-order mark alone', [0xef, 0xbb, 0xbf], /No header/],
    ['noise', Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), /No header/],
    ['zero bytes', new Array<number>(5000).fill(0), /No header/],
  ])('refuses %s', (_, bytes, message) => {
    const error = refusal(Uint8Array.from(bytes));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(message);
  });

  it('refuses a file without rows', () => {
    expect(refusal(placementCsv([])).message).toMatch(/no rows/);
  });

  it('refuses a file without header, naming what it looked for', () => {
    const [, row = ''] = placementCsv(two).split('\r\n');
    expect(refusal(`${row}\r\n`).message).toMatch(/No header line.*client_account_number/);
  });

  it('refuses two headers for one column, naming both', () => {
    const error = refusal('Client,Acct #,Account Number,Last Name,Balance\r\nA,1,1,B,5\r\n');
    expect(error.message).toMatch(/“Acct #” and “Account Number” all mean client_account_number/);
  });

  it('refuses a file without a required column, naming it', () => {
    const error = refusal('Client,Acct #,Balance Due\r\nA,1,5\r\n');
    expect(error.message).toMatch(/no column for itemization_balance, the name/);
    expect(error.details).toEqual({ missing: ['itemization_balance', 'name'] });
  });

  it('refuses a missing file, a folder and a device', () => {
    const codeOf = (path: string) => {
      try {
        readPath(path);
      } catch (error) {
        return error instanceof AppError ? error.code : error;
      }
      return 'accepted';
    };
    expect(codeOf(join(folder, 'nothing.csv'))).toBe('not-found');
    expect(codeOf(folder)).toBe('invalid-input');
    if (process.platform !== 'win32') {
      const link = join(folder, 'device.csv');
      symlinkSync('/dev/zero', link);
      expect(codeOf(link)).toBe('invalid-input');
    }
  });

  it('rejects the row in the middle of which a truncated file ends', () => {
    const text = placementCsv(two);
    const cut = text.slice(0, text.lastIndexOf('870.25'));
    expect(names(read(cut).items)).toEqual([
      'García',
      'rejected: The file ends in the middle of this row, after 35 of 42 cells.',
    ]);
    const inQuotes = placementCsv([account('1'), account('2', { notes: '"called, said' })]);
    expect(names(read(inQuotes.trimEnd()).items)).toEqual([
      'García',
      expect.stringMatching(/The quote opened in column 42, character \d+ is never closed/),
    ]);
  });

  it('takes a complete last row without a line end', () => {
    expect(read(placementCsv(two).trimEnd()).items).toHaveLength(2);
  });

  it('takes rows whose empty last cells a spreadsheet left out', () => {
    const rows = [account('1', { notes: '', charge_off_date: '' }), account('2')];
    const text = placementCsv(rows).replace(',,\r\n', '\r\n');
    expect(names(read(text).items)).toEqual(['García', 'García']);
  });

  it('rejects a row with more cells than the header', () => {
    const rows = [account('1', { address1: '12 Maple, Apt 4' }), account('2')];
    const { items } = read(placementCsv(rows));
    expect(names(items)).toEqual([expect.stringMatching(/^rejected: More cells/), 'García']);
  });

  it('rejects NUL bytes and other controls row by row', () => {
    const rows = [account('1', { first_name: 'Ma\u0000ria' }), account('2')];
    const { items } = read(placementCsv(rows));
    expect(items).toMatchObject([
      {
        kind: 'rejected',
        column: 'first_name',
        reason: 'Holds a control character (U+0000). Remove it.',
      },
      { kind: 'row' },
    ]);
  });

  it('rejects a broken byte in a file that says it is UTF-8', () => {
    const bytes = Buffer.from(`\ufeff${placementCsv(two)}`);
    bytes[bytes.indexOf('Garc') + 4] = 0xff;
    expect(read(bytes).items).toMatchObject([{ column: 'last_name' }, { kind: 'row' }]);
  });

  it('rejects huge cells and huge rows, and reads what follows', () => {
    const rows = [
      account('1', { notes: 'x'.repeat(10_001) }),
      account('2', { city: 'y'.repeat(1_200_000) }),
      account('3', { notes: `"${'z'.repeat(1_200_000)}"` }),
      account('4'),
    ];
    const { items } = read(placementCsv(rows));
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['rejected', 2],
      ['rejected', 3],
      ['rejected', 4],
      ['row', 5],
    ]);
    expect(JSON.stringify(items).length).toBeLessThan(50_000);
  });

  it('keeps formulas as the text they are', () => {
    const [item] = read(
      placementCsv([account('1', { notes: '"=HYPERLINK(""http://x"")"' })]),
    ).items;
    expect(item).toMatchObject({ kind: 'row', row: { notes: '=HYPERLINK("http://x")' } });
  });

  it('notices that the file changes while it is read', () => {
    const path = write(placementCsv(two));
    const file = openPlacement(path, { today });
    try {
      appendFileSync(path, 'more\r\n');
      expect(() => [...file.items()]).toThrow(/changed while it was being read/);
    } finally {
      file.close();
    }
  });

  it('finds a repeated account far down in a large file, and keeps memory flat', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => account(String(index)));
    const file = openPlacement(write(placementCsv([...rows, account('7')])), { today });
    try {
      let count = 0;
      let last: PlacementItem | undefined;
      const before = process.memoryUsage().rss;
      for (const item of file.items()) {
        count += 1;
        last = item;
      }
      expect(count).toBe(20_001);
      expect(last).toMatchObject({ kind: 'rejected', reason: expect.stringMatching(/^Line 9 /) });
      expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    } finally {
      file.close();
    }
  });
});
