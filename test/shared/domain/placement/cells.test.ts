import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../../shared/domain/money.ts';
import { normalizePhone } from '../../../../shared/domain/phone.ts';
import { isRefusal } from '../../../../shared/domain/placement/cell.ts';
import {
  parseAmount,
  parseAmountFromZero,
  parseRate,
} from '../../../../shared/domain/placement/cell-amounts.ts';
import {
  parseEmail,
  parsePhone,
  parseSsnLast4,
  parseState,
  parseZip,
  phoneExtension,
} from '../../../../shared/domain/placement/cell-contact.ts';
import {
  cleanCell,
  parseIdentifier,
  parseLine,
  parseNotes,
} from '../../../../shared/domain/placement/cell-text.ts';

function reasonOf(value: unknown): string | undefined {
  return isRefusal(value) ? value.refused : undefined;
}

describe('amount cells', () => {
  it.each([
    ['1234.50', 123450],
    ['1,234.50', 123450],
    ['$1,234.50', 123450],
    ['(12.00)', -1200],
    ['7', 700],
    ['7.5', 750],
    ['0.00', 0],
    ['.50', 50],
    ['.5', 50],
    ['1234.', 123400],
    ['$.50', 50],
    ['(.50)', -50],
    ['$1,234.', 123400],
  ])('reads %s', (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each(['12.345', '1.0000001', '(1.000)'])('refuses %s for its decimals', (text) => {
    expect(reasonOf(parseAmount(text))).toBe('More than two decimals.');
  });

  it.each(['1.234,50', '12,5', '1e3', 'NaN', '--5', '.', '$.', '=1+1', '12 50', '1.2.3', '..5'])(
    'refuses %s as no amount',
    (text) => {
      expect(reasonOf(parseAmount(text))).toMatch(/^Not an amount/);
    },
  );

  it('refuses what is below zero where that cannot be, and what is absurd', () => {
    expect(reasonOf(parseAmountFromZero('-0.01'))).toBe('Below zero.');
    expect(reasonOf(parseAmount('100000000.00'))).toBe('Larger than 99,999,999.99.');
    expect(parseAmount('99999999.99')).toBe(9_999_999_999);
  });

  it('agrees with parseMoney on every amount it takes', () => {
    const digits = fc.stringMatching(/^[$(]?-?[0-9]{0,9}([.,][0-9]{0,4})?\)?$/);
    fc.assert(
      fc.property(digits, (text) => {
        const amount = parseAmount(text);
        const money = parseMoney(text);
        const isShort = /(?:^|[^\d,])\.\d|\d\.\)?$/.test(text);
        if (!isRefusal(amount) && !isShort) expect(amount).toBe(money);
        else if (!isRefusal(amount)) expect(money).toBeUndefined();
        else expect(money === undefined || Math.abs(money) > 9_999_999_999).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['12.5', 125_000],
    ['12.5%', 125_000],
    ['0', 0],
    ['29.9999', 299_999],
    ['391', 3_910_000],
  ])('reads the rate %s as ten-thousandths of a percent', (text, rate) => {
    expect(parseRate(text)).toBe(rate);
  });

  it.each(['12.34567', '-1', 'five', '1000', '12,5', '1e1'])('refuses the rate %s', (text) => {
    expect(isRefusal(parseRate(text))).toBe(true);
  });
});

describe('text cells', () => {
  it('keeps leading zeros and undoes what spreadsheets wrap around them', () => {
    expect(parseIdentifier('000123')).toBe('000123');
    expect(cleanCell('="000123"')).toBe('000123');
    expect(cleanCell(`'="000123"`)).toBe('000123');
    expect(parseIdentifier("'000123")).toBe('000123');
  });

  it.each(['****1111', '************1111', '****-****-****-1111', '***-**-6789', '########'])(
    'refuses %s: two accounts can share what is left of a masked number',
    (text) => {
      expect(reasonOf(parseIdentifier(text))).toMatch(/digits are hidden/);
    },
  );

  it.each(['A***1', '#12', 'AB#1-#2'])('keeps %s, which hides nothing', (text) => {
    expect(parseIdentifier(text)).toBe(text);
  });

  it('refuses an account number that a spreadsheet has rounded', () => {
    expect(reasonOf(parseIdentifier('1.23457E+15'))).toMatch(/shortened/);
    expect(parseIdentifier('12E4')).toBe('12E4');
  });

  it('trims padding, no-break spaces included', () => {
    expect(cleanCell('\u00a0 a b\t')).toBe('a b');
    expect(cleanCell('é')).toBe('é');
  });

  it.each(['', ' ', '\u00a0', '\u200b', '\u2060\ufeff', '=""', '=" "', `'=""`, '\u00ad', "'"])(
    'takes %j for an empty cell',
    (text) => {
      expect(cleanCell(text)).toBe('');
    },
  );

  it('cleans the edges of a huge cell in time that grows with its length', () => {
    const huge = `é${' '.repeat(900_000)}é`;
    expect(cleanCell(huge)).toBe(huge);
  });

  it('makes one line of broken lines, and keeps line breaks in notes', () => {
    expect(parseLine('12 Maple\r\nApt 4')).toBe('12 Maple Apt 4');
    expect(parseNotes('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  });

  it.each(['a\u0000b', 'a\u0007', '\u001b[31m', 'a\u009db', 'evil\u202Etxt', '\ud800'])(
    'refuses control characters and half characters: %j',
    (text) => {
      expect(reasonOf(parseLine(text))).toMatch(/control character/);
      expect(reasonOf(parseNotes(text))).toMatch(/control character/);
    },
  );

  it('says so when a character was lost to the wrong encoding', () => {
    expect(reasonOf(parseLine('Garc\ufffda'))).toMatch(/encoding/);
  });

  it('composes accents, drops invisible characters', () => {
    expect(parseLine('Jose\u0301 \u200bDíaz')).toBe('José Díaz');
  });

  it.each(['4111 1111 1111 1111', 'card 4111-1111-1111-1111 exp', '4111111111111111'])(
    'refuses a card number: %s',
    (text) => {
      expect(reasonOf(parseLine(text))).toMatch(/payment card/);
      expect(reasonOf(parseIdentifier(text))).toMatch(/payment card/);
      expect(reasonOf(parseNotes(`see\n${text}`))).toMatch(/payment card/);
    },
  );

  it('refuses a full SSN, and leaves nine-digit account numbers alone', () => {
    expect(reasonOf(parseNotes('SSN is 123-45-6789'))).toMatch(/Social Security/);
    expect(reasonOf(parseNotes('ssn 123456789'))).toMatch(/Social Security/);
    expect(parseIdentifier('123456789')).toBe('123456789');
  });

  it('takes back the apostrophe of rejected.csv', () => {
    expect(cleanCell("'=SUM(A1)")).toBe('=SUM(A1)');
    expect(cleanCell("'-5.00")).toBe('-5.00');
    expect(cleanCell("'t Hooft")).toBe("'t Hooft");
  });

  it('limits lengths', () => {
    expect(reasonOf(parseLine('x'.repeat(201)))).toMatch(/Longer than 200/);
    expect(reasonOf(parseIdentifier('x'.repeat(65)))).toMatch(/Longer than 64/);
    expect(reasonOf(parseNotes('é'.repeat(10_001)))).toMatch(/Longer than 10,000/);
    expect(parseNotes('é'.repeat(10_000))).toHaveLength(10_000);
  });
});

describe('contact cells', () => {
  it('reads states by code and by name', () => {
    expect(parseState('ma')).toBe('MA');
    expect(parseState('Massachusetts')).toBe('MA');
    expect(reasonOf(parseState('ZZ'))).toMatch(/two-letter code/);
    expect(isRefusal(parseState('constructor'))).toBe(true);
  });

  it.each([
    ['46402', 'IN', '46402'],
    ['46402-1234', 'IN', '46402-1234'],
    ['464021234', 'IN', '46402-1234'],
    ["'02134", 'MA', '02134'],
    ['2134', 'MA', '02134'],
    ['2134-1234', 'MA', '02134-1234'],
    ['21341234', 'MA', '02134-1234'],
    ['601', 'PR', '00601'],
  ])('reads the ZIP %s in %s as %s', (text, state, zip) => {
    expect(parseZip(text, state)).toBe(zip);
  });

  it.each([
    ['2134', 'IN'],
    ['2134', null],
    ['601', 'MA'],
    ['ABCDE', 'MA'],
    ['123456', 'MA'],
    ['K1A 0B1', 'NY'],
  ])('refuses the ZIP %s in %s rather than guess', (text, state) => {
    expect(reasonOf(parseZip(text, state))).toMatch(/^Not a ZIP code/);
  });

  it('agrees with normalizePhone on every text', () => {
    const shape = fc.stringMatching(/^\+?1?[ .(-]?[0-9]{3}[) .-]{0,2}[0-9]{3}[ .-]?[0-9]{4}$/);
    fc.assert(
      fc.property(fc.oneof(shape, fc.string()), (text) => {
        const phone = parsePhone(text);
        expect(isRefusal(phone) ? undefined : phone).toBe(normalizePhone(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads phones as rejected.csv and spreadsheets write them', () => {
    for (const text of [`'+1 219 555 0142`, '="2195550142"', `'="(219) 555-0142"`]) {
      expect(parsePhone(cleanCell(text))).toBe('2195550142');
    }
    expect(parsePhone("'2195550142")).toBe('2195550142');
    expect(parsePhone("'(219) 555-0142")).toBe('2195550142');
  });

  it.each(['219-555-0142 x12', '(219) 555-0142 ext. 12', '2195550142,Ext:12'])(
    'reads the number and the extension of %s',
    (text) => {
      expect(parsePhone(text)).toBe('2195550142');
      expect(phoneExtension(text)).toBe('12');
    },
  );

  it('reads one email address', () => {
    expect(parseEmail('maria.luisa+debt@mail.example.com')).toBe(
      'maria.luisa+debt@mail.example.com',
    );
    for (const text of [
      'maria',
      'a@b',
      'a@b.c;d@e.f',
      'Maria <m@example.com>',
      'a b@example.com',
    ]) {
      expect(reasonOf(parseEmail(text))).toBe('Not an email address.');
    }
  });

  it('takes the last four of an SSN, never all nine', () => {
    expect(parseSsnLast4('0042')).toBe('0042');
    expect(parseSsnLast4('***-**-1234')).toBe('1234');
    expect(reasonOf(parseSsnLast4('123-45-6789'))).toMatch(/full Social Security number/);
    expect(reasonOf(parseSsnLast4('123456789'))).toMatch(/full Social Security number/);
    expect(reasonOf(parseSsnLast4('42'))).toMatch(/leading zeros/);
  });
});
