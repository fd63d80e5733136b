import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  searchableName,
  searchableNumber,
  searchablePhones,
  searchWords,
} from '../../../shared/domain/search-terms.ts';

describe('search words', () => {
  it('are the words, and numbers also in one piece', () => {
    expect(searchWords('  Maria  Gómez ')).toEqual([['Maria', 'Gómez']]);
    expect(searchWords('(219) 555-0142')).toEqual([['2195550142'], ['219', '555', '0142']]);
    expect(searchWords('1-219-555-0142')).toEqual([['2195550142'], ['1', '219', '555', '0142']]);
    expect(searchWords('0012345')).toEqual([['0012345']]);
    expect(searchWords('a')).toEqual([]);
    expect(searchWords('*"()')).toEqual([]);
  });

  it('never hold anything but letters, digits and marks, and are few and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const words of searchWords(text)) {
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(8);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]{1,60}$/u);
        }
      }),
    );
  });

  it('match how numbers are indexed', () => {
    expect(searchableNumber('0012-34')).toBe('0012-34 001234 1234');
    expect(searchableNumber('001234')).toBe('001234 1234');
    expect(searchableNumber('12-34')).toBe('12-34 1234');
    expect(searchablePhones(['2195550142'])).toBe('2195550142 5550142 0142');
  });

  it('match names with and without their apostrophe', () => {
    expect(searchableName('Maria Gomez')).toBe('Maria Gomez');
    expect(searchableName("Ann O’Brien-D'Angelo")).toBe("Ann O’Brien-D'Angelo OBrien-DAngelo");
  });
});
