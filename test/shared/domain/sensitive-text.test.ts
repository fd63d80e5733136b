import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSensitiveNumber } from '../../../shared/domain/sensitive-text.ts';

/** Digits whose last one makes the whole pass Luhn, computed the long way. */
function withCheckDigit(body: readonly number[]): string {
  const total = body.toReversed().reduce((sum, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return sum + Math.floor(weighted / 10) + (weighted % 10);
  }, 0);
  return `${body.join('')}${(10 - (total % 10)) % 10}`;
}

const digit = fc.integer({ min: 0, max: 9 });
const anyCard = fc.array(digit, { minLength: 12, maxLength: 18 }).map(withCheckDigit);
const separator = fc.constantFrom('', ' ', '-');
const words = fc.string({ unit: fc.constantFrom(...'abcdefgh ,.;') });

describe('card numbers', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    'card 4111 1111 1111 1111 exp 12/29',
    'paid with 4111 1111 1111 1111 12/29',
    'cvv 4111 1111 1111 1111 123',
    '4111 1111 1111 1111 1229',
    '3782-822463-10005 1229',
    'exp 12 4111111111111111',
    '3782 822463 10005',
    '３７８２８２２４６３１０００５',
    '٤١١١١١١١١١١١١١١١',
    '4111\u200B1111\u00A01111–1111',
    '6304000000000000000',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1',
    '4111.1111.1111.1111',
    '4111  1111  1111  1111',
    '4111\n1111\n1111\n1111',
    '4111\t1111\t1111\t1111',
    '4111/1111/1111/1111 exp 12/29',
    '4111_1111_1111_1111',
    '4111 - 1111 - 1111 - 1111',
    '3782.822463.10005',
    'on 03/02/2026\n4111.1111.1111.1111\n219-555-0142',
    '4111_1111_1111_1111@example.com',
  ])('are found in %j', (text) => {
    expect(findSensitiveNumber(text)).toBe('card');
  });

  it.each([
    '4111111111111112',
    '(219) 555-0142',
    'call 219-555-0142 or 219-555-0143',
    '123456789012',
    '9400 1118 9922 3456 7890 12',
    'balance $1,234.50 as of 2026-03-02',
    '4111 1111 1111, 1111',
    '219-555-0142 2026-03-02',
    '03/02/2026\n03/16/2026\n03/30/2026',
    '1Z 9999 9999 9999 9999 9',
    '',
  ])('are not found in %j', (text) => {
    expect(findSensitiveNumber(text)).toBeUndefined();
  });

  it('are found whatever stands between the digits and around them', () => {
    const spread = anyCard.chain((card) =>
      fc
        .array(separator, { minLength: card.length, maxLength: card.length })
        .map((between) => [...card].map((each, index) => each + between[index]).join('')),
    );
    fc.assert(
      fc.property(words, spread, words, (before, card, after) => {
        expect(findSensitiveNumber(`${before}x${card}x${after}`)).toBe('card');
      }),
    );
  });

  it('are found in groups as printed, with up to three marks of any kind between them', () => {
    const marks = fc
      .array(fc.constantFrom(' ', '.', '/', '-', '_', '\n', '\t'), { minLength: 1, maxLength: 3 })
      .map((each) => each.join(''));
    const shapes = [
      [4, 4, 4, 4],
      [4, 6, 5],
      [4, 4, 4, 4, 3],
    ];
    const printed = fc.constantFrom(...shapes).chain((sizes) => {
      const length = sizes.reduce((sum, size) => sum + size, 0);
      return fc
        .tuple(
          fc.integer({ min: 2, max: 6 }),
          fc.array(digit, { minLength: length - 2, maxLength: length - 2 }),
          fc.array(marks, { minLength: sizes.length, maxLength: sizes.length }),
        )
        .map(([first, body, between]) => {
          const card = withCheckDigit([first, ...body]);
          let from = 0;
          return sizes
            .map((size, index) => {
              const group = card.slice(from, from + size);
              from += size;
              return index === 0 ? group : `${between[index]}${group}`;
            })
            .join('');
        });
    });
    fc.assert(
      fc.property(words, printed, words, (before, card, after) => {
        expect(findSensitiveNumber(`${before}x${card}x${after}`)).toBe('card');
      }),
    );
  });

  it('are not found when one digit is changed', () => {
    fc.assert(
      fc.property(anyCard, fc.nat(), fc.integer({ min: 1, max: 9 }), (card, place, change) => {
        const at = place % card.length;
        const changed = (Number(card[at]) + change) % 10;
        const text = `${card.slice(0, at)}${changed}${card.slice(at + 1)}`;
        expect(findSensitiveNumber(text)).toBeUndefined();
      }),
    );
  });
});

describe('Social Security numbers', () => {
  it.each([
    '123-45-6789',
    '123 45 6789',
    '123 - 45 - 6789',
    'his number (123-45-6789) was given',
    '１２３−４５−６７８９',
    'SSN 123456789',
    'ssn#123456789',
    'S.S.N. 123456789',
    'social security number is 123456789',
    'Social: 123 456 789',
    'SSN123456789',
    'SSN 123.45.6789',
    '123.45.6789',
    '123/45/6789',
    '123_45_6789',
    '123\t45\t6789',
    '123\n45\n6789',
    '123  45  6789',
    'SS# 123456789',
    'ss no. 123456789',
    'soc sec 123456789',
    'Soc. Sec. No. 123 456 789',
    'TIN 123456789',
    'tax id: 123.45.6789',
    'S.S.N: 123 / 45 / 6789',
  ])('are found in %j', (text) => {
    expect(findSensitiveNumber(text)).toBe('ssn');
  });

  it.each([
    '123456789',
    'account 123456789',
    '000-12-3456',
    '666-12-3456',
    '900-12-3456',
    '123-00-4567',
    '123-45-0000',
    '1123-45-6789',
    '123-45-67890',
    '46402-1234',
    'SSN last four 6789',
    'a social call on 03/02',
    'SSN unknown, account 123456789',
    '12-123-45-6789-1',
    'the address 123456789',
    'TIN 12-3456789',
    'Martin 123456789',
    'paid 125 03/2026',
    'SSN 6789 3/12/26',
    '1.123.45.6789',
    '123.45 6789.00',
  ])('are not found in %j', (text) => {
    expect(findSensitiveNumber(text)).toBeUndefined();
  });

  it('are found for every valid area, group and serial', () => {
    const valid = fc.tuple(
      fc.integer({ min: 1, max: 899 }).filter((area) => area !== 666),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 9999 }),
    );
    const pad = (value: number, size: number) => String(value).padStart(size, '0');
    fc.assert(
      fc.property(valid, ([area, group, serial]) => {
        const parts = [pad(area, 3), pad(group, 2), pad(serial, 4)];
        expect(findSensitiveNumber(parts.join('-'))).toBe('ssn');
        expect(findSensitiveNumber(`SSN: ${parts.join('')}`)).toBe('ssn');
      }),
    );
  });
});

it('lists of dates, telephone numbers and amounts are not sensitive', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = fc
    .tuple(
      fc.integer({ min: 1990, max: 2049 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([year, month, day, style]) => {
      const forms = [
        `${year}-${two(month)}-${two(day)}`,
        `${two(month)}/${two(day)}/${year}`,
        `${month}/${day}/${two(year % 100)}`,
        `${two(month)}-${two(day)}-${year}`,
      ];
      return forms[style] ?? '';
    });
  const phone = fc
    .tuple(
      fc.integer({ min: 201, max: 989 }),
      fc.integer({ min: 200, max: 999 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('a-b-c', '(a) b-c', 'a.b.c', 'a b c', '1-a-b-c'),
    )
    .map(([area, exchange, line, form]) =>
      form
        .replace('a', String(area))
        .replace('b', String(exchange))
        .replace('c', String(line).padStart(4, '0')),
    );
  const amount = fc
    .integer({ min: 1, max: 99_999_999 })
    .chain((value) =>
      fc.constantFrom(
        (value / 100).toFixed(2),
        `$${(value / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
      ),
    );
  const between = fc.constantFrom(' ', ', ', '\n', ' / ', '; ', ' - ', '\t', ' and ');
  const list = fc.oneof(
    fc.tuple(fc.array(date, { maxLength: 6 }), between),
    fc.tuple(fc.array(phone, { maxLength: 4 }), between),
    fc.tuple(fc.array(amount, { maxLength: 8 }), between),
    fc.tuple(fc.array(fc.oneof(date, phone), { maxLength: 4 }), between),
  );
  fc.assert(
    fc.property(list, ([items, by]) => {
      expect(findSensitiveNumber(items.join(by))).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

it('answers long hostile text quickly', () => {
  for (const text of [
    '1 '.repeat(50_000),
    'social no '.repeat(10_000),
    '9'.repeat(100_000),
    '4111. '.repeat(20_000),
    'ss no '.repeat(20_000),
    '1.'.repeat(50_000),
  ]) {
    expect(findSensitiveNumber(text)).toBeUndefined();
  }
});
