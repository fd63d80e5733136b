import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openPlacement } from '../../../../../electron/backend/exchange/placement/placement-file.ts';
import type { PlacementItem } from '../../../../../electron/backend/exchange/placement/placement-items.ts';
import {
  rejectedCsvHeader,
  rejectedCsvLine,
} from '../../../../../electron/backend/exchange/placement/rejected-csv.ts';
import {
  type Cells,
  goodCells,
  placementCsv,
  today,
} from '../../../../shared/domain/placement/placement-cells.ts';

describe('rejected.csv', () => {
  it('has line, column, value and reason, then the original columns', () => {
    const text =
      rejectedCsvHeader(['Acct #', 'Balance']) +
      rejectedCsvLine({
        kind: 'rejected',
        line: 17,
        column: 'current_balance',
        value: '12,5',
        reason: 'Not an amount.',
        original: ['007', '12,5'],
      });
    expect(text).toBe(
      'line,column,value,reason,Acct #,Balance\r\n17,current_balance,"12,5",Not an amount.,007,"12,5"\r\n',
    );
  });

  it('makes cells harmless that a spreadsheet would run', () => {
    const dangerous = ['=1+1', '+1', '-1.00', '@SUM(A1)', '\tx', '\rx'];
    const line = rejectedCsvLine({
      kind: 'rejected',
      line: 2,
      column: '',
      value: '=1+1',
      reason: 'x',
      original: dangerous,
    });
    const [cells = []] = parse(line) as string[][];
    expect(cells).toEqual(['2', '', "'=1+1", 'x', ...dangerous.map((cell) => `'${cell}`)]);
    expect(rejectedCsvHeader(['=cmd()'])).toContain("'=cmd()");
  });
});

describe('rejected.csv that comes back', () => {
  function readBack(cells: Cells): PlacementItem | undefined {
    const first = read(placementCsv([{ ...cells, current_balance: '1.00' }]));
    const [item] = first.items;
    if (item?.kind !== 'rejected') throw new Error('The row was not rejected.');
    const text = rejectedCsvHeader(first.facts.header) + rejectedCsvLine(item);
    return read(text.replaceAll(',1.00,', `,${goodCells.current_balance},`)).items[0];
  }

  function read(content: string) {
    const folder = mkdtempSync(join(tmpdir(), 'amicable-rejected-'));
    writeFileSync(join(folder, 'file.csv'), content);
    const file = openPlacement(join(folder, 'file.csv'), { today });
    try {
      return { facts: file.facts, items: [...file.items()] };
    } finally {
      file.close();
      rmSync(folder, { recursive: true });
    }
  }

  it('brings what was in the file, made harmless or not', () => {
    expect(
      readBack({ client_account_number: '="00123"', phone1: '+1 219 555 0142', email: '+m@x.com' }),
    ).toMatchObject({
      kind: 'row',
      row: {
        clientAccountNumber: '00123',
        phones: [{ number: '2195550142' }],
        email: '+m@x.com',
      },
    });
  });

  it('never makes an account of a number that was masked in it', () => {
    expect(readBack({ client_account_number: '4111111111111111' })).toMatchObject({
      kind: 'rejected',
      column: 'client_account_number',
      value: '************1111',
    });
  });
});
