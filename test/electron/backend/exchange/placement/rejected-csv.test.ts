import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  rejectedCsvHeader,
  rejectedCsvLine,
} from '../../../../../electron/backend/exchange/placement/rejected-csv.ts';

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
