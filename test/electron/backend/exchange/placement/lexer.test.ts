import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../../electron/backend/exchange/csv.ts';
import {
  cellsOf,
  type LexedRecord,
  lexRecords,
} from '../../../../../electron/backend/exchange/placement/lexer.ts';

function lex(texts: readonly string[], delimiter = ',', newline: '\n' | '\r' = '\n') {
  return [...lexRecords(texts, { delimiter, newline })];
}

function cells(text: string): (readonly string[])[] {
  return lex([text]).map((record) => cellsOf(record, ','));
}

const cell = fc.oneof(
  fc.stringMatching(/^[a-z0-9 $.]{0,8}$/),
  fc.string({ unit: fc.constantFrom('"', ',', '\r\n', '\n', ' ', 'a', 'é', '漢'), maxLength: 8 }),
);
/** The first cell is never empty: a line of nothing is no record. */
const csvRow = fc
  .tuple(fc.constantFrom('x', '"', 'a,b'), fc.array(cell, { minLength: 1, maxLength: 5 }))
  .map(([first, rest]) => [first, ...rest]);

/** Cuts a text at given places. */
function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length));
}

describe('cutting a file into records', () => {
  it('gives back what was written, and agrees with csv-parse', () => {
    fc.assert(
      fc.property(fc.array(csvRow, { maxLength: 8 }), (rows) => {
        const text = rows.map((row) => csvLine(row)).join('');
        expect(cells(text)).toEqual(rows);
        expect(parse(text, { relaxColumnCount: true, recordDelimiter: '\r\n' })).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how the file is cut into chunks', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('"', '""', ',', '\n', '\r\n', ' ', 'a', 'bc'),
      maxLength: 60,
    });
    const places = fc.array(fc.nat(80), { maxLength: 8 });
    fc.assert(
      fc.property(anyText, places, (text, cuts) => {
        expect(lex(cutAt(text, cuts))).toEqual(lex([text]));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts physical lines, blank ones and those inside quotes included', () => {
    const text = 'a,b\n\n"one\ntwo\r\nthree",x\r\n \n"y"\n';
    expect(lex([text]).map((record) => record.line)).toEqual([1, 3, 7]);
  });

  it('takes spaces around a quoted cell for padding, and a quote inside a cell for text', () => {
    expect(cells(' "a, b" , 5" pipe,"c" \r\n')).toEqual([['a, b', ' 5" pipe', 'c']]);
  });

  it('reads a file with old Macintosh line ends', () => {
    const records = lex(['a,"b\rc"\rd,e\r'], ',', '\r');
    expect(records.map((record) => cellsOf(record, ','))).toEqual([
      ['a', 'b\rc'],
      ['d', 'e'],
    ]);
    expect(records.map((record) => record.line)).toEqual([1, 3]);
  });

  it('reports text behind a closing quote with its place, and goes on with the next line', () => {
    const records = lex(['a,"b"c,d\ne,f\n']);
    expect(records[0]?.broken).toBe('Text follows the closing quote in column 2, character 6.');
    expect(records[0]?.text).toBe('a,"b"c,d');
    expect(records.slice(1).map((record) => cellsOf(record, ','))).toEqual([['e', 'f']]);
  });

  it('reports a quote that is never closed with its place, and reads the lines behind it', () => {
    const records = lex(['a,b\nc,"d\n', 'e,f\n', 'g,h']);
    expect(records.map((record) => record.broken)).toEqual([
      undefined,
      'The quote opened in column 2, character 3 is never closed.',
      undefined,
      undefined,
    ]);
    expect(records.map((record) => record.line)).toEqual([1, 2, 3, 4]);
  });

  it('says when the last line has no line end', () => {
    expect(lex(['a\nb']).map((record) => record.isTerminated)).toEqual([true, false]);
    expect(lex(['a\n"b"']).map((record) => record.isTerminated)).toEqual([true, false]);
  });

  it('reports a record over the limit once and keeps little of it', () => {
    function* endless(): Generator<string> {
      yield 'a,b\n';
      for (let index = 0; index < 40; index += 1) yield 'x'.repeat(100_000);
      yield '\nc,d\n';
    }
    const records: LexedRecord[] = [...lexRecords(endless(), { delimiter: ',', newline: '\n' })];
    expect(records.map((record) => record.line)).toEqual([1, 2, 3]);
    expect(records[1]?.broken).toMatch(/^Longer than 1,000,000 characters/);
    expect(records[1]?.text.length).toBeLessThanOrEqual(10_000);
  });

  it('gives up on a file whose quotes pair up wrongly on every line, instead of taking hours', () => {
    const line = 'x","""\n';
    function* hostile(): Generator<string> {
      for (let index = 0; index < 300; index += 1) yield line.repeat(5000);
    }
    const read = () => {
      for (const record of lexRecords(hostile(), { delimiter: ',', newline: '\n' })) void record;
    };
    expect(read).toThrow(/Quotes do not pair up in too many rows/);
  });
});
