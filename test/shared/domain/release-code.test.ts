import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupCode,
  isReleaseCode,
  lineText,
  makeReleaseCode,
  mostCodes,
  parseLine,
  waitSeconds,
} from '../../../shared/domain/release-code.ts';
import { codeAlphabet, tidyCode } from '../../../shared/domain/typed-code.ts';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const place = fc.integer({ min: 0, max: 8 });

describe('codes', () => {
  test('hold 40 random bits: each of the eight characters takes every value of five bits', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeReleaseCode(random);
        expect(code).toHaveLength(9);
        const values = [...code.slice(0, 8)].map((character) => codeAlphabet.indexOf(character));
        expect(values).toEqual([...random].map((byte) => byte % 32));
      }),
    );
  });

  test('are known again however they are typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeReleaseCode(random);
        const typed = ` ${groupCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
        expect(tidyCode(typed)).toBe(code);
        expect(isReleaseCode(code)).toBe(true);
      }),
    );
  });

  test('show one wrong character and any two that were exchanged', () => {
    fc.assert(
      fc.property(
        bytes,
        place,
        place,
        fc.constantFrom(...codeAlphabet),
        (random, at, other, by) => {
          const code = makeReleaseCode(random);
          const wrong = [...code];
          wrong[at] = by;
          expect(isReleaseCode(wrong.join(''))).toBe(by === code[at]);
          const exchanged = [...code];
          [exchanged[at], exchanged[other]] = [code[other] ?? '', code[at] ?? ''];
          expect(isReleaseCode(exchanged.join(''))).toBe(code[at] === code[other]);
        },
      ),
    );
  });

  test('are nine characters of the alphabet and nothing else', () => {
    for (const text of ['', '00000000', '0000000000', '00000000U', '000000 00', '9F3-K2M-7QX']) {
      expect([text, isReleaseCode(text)]).toEqual([text, false]);
    }
    expect(isReleaseCode('000000000')).toBe(true);
  });
});

test('a line is read with and without its dash, and only where a sheet has one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: mostCodes }), (number) => {
      const line = { sheet: '7KQM', number };
      expect(parseLine(lineText(line))).toEqual(line);
      expect(parseLine(` 7kqm ${number}`)).toEqual(line);
    }),
  );
  for (const text of ['', '7KQM', '7KQM-0', '7KQM-41', '7KQM-100', '7KQMX-1', 'UKQM-1']) {
    expect([text, parseLine(text)]).toEqual([text, undefined]);
  }
});

test('each wrong code makes the next try wait longer', () => {
  expect([0, 1, 2, 3, 4].map(waitSeconds)).toEqual([0, 2, 4, 8, 16]);
});
