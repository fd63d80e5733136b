import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvText } from '../../../../electron/backend/exchange/csv.ts';

describe('writing CSV', () => {
  it('quotes only cells that need it and ends lines with CRLF', () => {
    expect(csvLine(['a', '', 'b c', 'd,e', 'f "g"', 'h\ni', ' j'])).toBe(
      'a,,b c,"d,e","f ""g""","h\ni"," j"\r\n',
    );
  });

  it('writes the header and the cells in the order of the columns', () => {
    expect(csvText(['b', 'a'], [{ a: '1', b: '2' }])).toBe('b,a\r\n2,1\r\n');
  });

  it('leaves formulas exactly as they are', () => {
    expect(csvLine(['=1+1', '-1.00'])).toBe('=1+1,-1.00\r\n');
  });

  it('is read back unchanged by csv-parse, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const awkward = fc.constantFrom('"', ',', '\r', '\n', '\r\n', ' ', '', '""', '\u2028', '😀');
    fc.assert(
      fc.property(rows, awkward, (body, extra) => {
        const table = body.map((row) => [...row, extra]);
        const text = table.map((row) => csvLine(row)).join('');
        expect(parse(text, { recordDelimiter: '\r\n', relaxColumnCount: true })).toEqual(table);
      }),
    );
  });
});
