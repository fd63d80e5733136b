import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemizationAddsUp } from '../../../../shared/domain/ledger.ts';
import { cents, toDecimalText } from '../../../../shared/domain/money.ts';
import { createAccountIndex } from '../../../../shared/domain/placement/account-index.ts';
import { monthFirst } from '../../../../shared/domain/placement/date-order.ts';
import { mapHeader } from '../../../../shared/domain/placement/header.ts';
import { maskDigits, maskSensitive } from '../../../../shared/domain/placement/mask.ts';
import { createRowParser } from '../../../../shared/domain/placement/parse-row.ts';
import type {
  PlacementRow,
  RowProblem,
} from '../../../../shared/domain/placement/placement-row.ts';
import { type Cells, goodCells, parseCells, today } from './placement-cells.ts';

function rowOf(changes: Cells = {}): PlacementRow {
  const parsed = parseCells(changes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.row;
}

function problemOf(changes: Cells): RowProblem {
  const parsed = parseCells(changes);
  if (parsed.ok) throw new Error('The row was accepted.');
  return parsed.problem;
}

describe('a placement row', () => {
  it.each(['=""', '\u200b', '\u2060 \u200b', '\u3164'])(
    'has no number, client or name when the cell holds %j',
    (blank) => {
      for (const column of ['client_account_number', 'client_code', 'last_name'] as const) {
        expect(problemOf({ [column]: blank })).toMatchObject({
          column,
          reason: expect.stringMatching(/^Missing/),
        });
      }
    },
  );

  it('says nothing about ZIP and SSN when their cells hold ="" ', () => {
    expect(rowOf({ zip: '=""', ssn_last4: '=""' })).toMatchObject({ zip: null, ssnLast4: null });
  });

  it('comes out typed, in cents and ISO dates', () => {
    expect(rowOf()).toEqual({
      clientCode: 'FNB',
      clientAccountNumber: '0012345',
      consumerType: 'person',
      firstName: 'Maria',
      middleName: 'Luisa',
      lastName: 'García',
      suffix: 'Jr.',
      businessName: null,
      dateOfBirth: '1980-02-29',
      ssnLast4: '0042',
      language: 'es',
      address1: '12 Maple Street',
      address2: 'Apt 4',
      city: 'Gary',
      state: 'IN',
      zip: '46402',
      addressNeeded: false,
      phones: [{ number: '2195550142', type: 'mobile' }],
      email: 'maria@example.com',
      product: 'credit card',
      contractType: 'written',
      creditorAtItemization: 'First National Bank',
      currentCreditor: 'First National Bank',
      itemizationDateType: 'charge_off',
      itemizationDate: '2025-06-30',
      itemizationBalance: 90000,
      interestSince: 5025,
      feesSince: 2500,
      paymentsSince: 10000,
      creditsSince: 500,
      currentBalance: 87025,
      annualRate: 125_000,
      openDate: '2019-01-15',
      lastPaymentDate: '2025-03-01',
      lastPaymentAmount: 4000,
      delinquencyDate: '2025-01-01',
      chargeOffDate: '2025-06-30',
      notes: 'Prefers mornings',
      remarks: [],
    });
  });

  it('reads padded cells and codes in any case', () => {
    const row = rowOf({
      client_code: '  FNB ',
      consumer_type: ' Person ',
      contract_type: 'WRITTEN',
    });
    expect(row.clientCode).toBe('FNB');
    expect(row.contractType).toBe('written');
    expect(rowOf({ itemization_date_type: 'Charge Off' }).itemizationDateType).toBe('charge_off');
  });

  it('takes empty amounts since the itemization date for zero', () => {
    const row = rowOf({
      interest_since: '',
      fees_since: '',
      payments_since: '',
      credits_since: '',
      current_balance: '900.00',
    });
    expect(row.interestSince + row.feesSince + row.paymentsSince + row.creditsSince).toBe(0);
  });

  it('imports without a street, flagged', () => {
    expect(rowOf({ address1: '' }).addressNeeded).toBe(true);
    expect(rowOf({ zip: '' }).addressNeeded).toBe(true);
  });

  it.each([
    ['client_code', ''],
    ['client_account_number', '  '],
    ['itemization_balance', ''],
    ['current_balance', ''],
    ['last_name', ''],
  ])('is rejected when %s is missing', (column, value) => {
    expect(problemOf({ [column]: value })).toMatchObject({ column, value: '' });
  });

  it.each([
    ['consumer_type', 'robot'],
    ['language', 'fr'],
    ['phone1_type', 'pager'],
    ['contract_type', 'verbal'],
    ['itemization_date_type', 'constructor'],
    ['itemization_date', '2025-02-30'],
    ['date_of_birth', '2027-01-01'],
    ['open_date', '2026-03-03'],
    ['itemization_balance', '-900.00'],
    ['interest_since', '50.2501'],
    ['fees_since', '(25.00)'],
    ['payments_since', 'none'],
    ['last_payment_amount', '-1.00'],
    ['annual_rate', '12.34567'],
    ['phone1', '4111 1111 1111 1111'],
    ['email', 'a\u0007@example.com'],
    ['ssn_last4', '123456789'],
    ['state', 'Indianna'],
    ['notes', 'bell \u0007'],
  ])('is rejected for %s = %j, naming both', (column, value) => {
    const problem = problemOf({ [column]: value });
    expect(problem.column).toBe(column);
    expect(problem.value).toBe(column === 'ssn_last4' ? maskDigits(value) : maskSensitive(value));
    expect(problem.reason).toMatch(/\w.*\.$/);
  });

  it('is rejected when the itemization does not add up, with both sums', () => {
    expect(problemOf({ current_balance: '870.26' })).toEqual({
      column: 'current_balance',
      value: '870.26',
      reason: 'The itemization adds up to 870.25, not to 870.26.',
    });
  });

  it('is rejected when nothing is owed', () => {
    const problem = problemOf({
      itemization_balance: '29.75',
      interest_since: '50.25',
      current_balance: '0.00',
    });
    expect(problem.reason).toMatch(/above zero/);
  });

  it('reports the first problem only, in the order of the columns', () => {
    expect(problemOf({ language: 'fr', state: 'ZZ', current_balance: 'x' }).column).toBe(
      'language',
    );
  });

  it('is a second row of its account whatever the case of the client code', () => {
    const { positions } = mapHeader(Object.keys(goodCells));
    const parse = createRowParser({ positions, dateOrder: monthFirst, today });
    const cells = (client_code: string) => Object.values({ ...goodCells, client_code });
    expect(parse(cells('FNB'), 2).ok).toBe(true);
    expect(parse(cells('fnb'), 3)).toMatchObject({
      problem: { column: 'client_account_number', reason: expect.stringMatching(/Line 2/) },
    });
  });

  it('never repeats a card number or a full SSN in the report', () => {
    expect(problemOf({ notes: 'paid with 4111 1111 1111 1111' }).value).toBe(
      'paid with **** **** **** 1111',
    );
    expect(problemOf({ ssn_last4: '123456789' }).value).toBe('*****6789');
    expect(maskSensitive('nothing to hide 12')).toBe('nothing to hide 12');
  });

  it('shortens long values in the report', () => {
    expect(problemOf({ city: 'x'.repeat(5000) }).value).toHaveLength(201);
  });

  it('rejects a second row of the same account, naming the line of the first', () => {
    const { positions } = mapHeader(Object.keys(goodCells));
    const parse = createRowParser({ positions, dateOrder: monthFirst, today });
    const cells = Object.values(goodCells);
    expect(parse(cells, 2).ok).toBe(true);
    expect(parse(cells, 7)).toEqual({
      ok: false,
      problem: {
        column: 'client_account_number',
        value: '0012345',
        reason: 'Line 2 already has this client and account number.',
      },
    });
    expect(parse(['OTHER', ...cells.slice(1)], 8).ok).toBe(true);
  });

  it('accepts an itemization exactly when it adds up and leaves something owed', () => {
    const amount = fc.integer({ min: 0, max: 50_000 }).map(cents);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: -1, max: 1 }),
        (amounts, slip) => {
          const [
            balance = cents(0),
            interest = cents(0),
            fees = cents(0),
            payments = cents(0),
            credits = cents(0),
          ] = amounts;
          const sum = balance + interest + fees - payments - credits + slip;
          fc.pre(sum >= 0);
          const parsed = parseCells({
            itemization_balance: toDecimalText(balance),
            interest_since: toDecimalText(interest),
            fees_since: toDecimalText(fees),
            payments_since: toDecimalText(payments),
            credits_since: toDecimalText(credits),
            current_balance: toDecimalText(cents(sum)),
          });
          expect(parsed.ok).toBe(slip === 0 && sum > 0);
          if (parsed.ok) expect(itemizationAddsUp(parsed.row)).toBe(true);
        },
      ),
    );
  });

  it('survives any text in any cell', () => {
    const column = fc.constantFrom(...Object.keys(goodCells));
    fc.assert(
      fc.property(column, fc.string({ unit: 'binary', maxLength: 60 }), (name, value) => {
        const parsed = parseCells({ [name]: value });
        if (!parsed.ok) expect(parsed.problem.reason).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('who owes', () => {
  it('takes a business by its name when the type is not stated', () => {
    const row = rowOf({
      consumer_type: '',
      first_name: '',
      middle_name: '',
      last_name: '',
      suffix: '',
      business_name: 'Riverside Plumbing LLC',
    });
    expect(row.consumerType).toBe('business');
    expect(row.businessName).toBe('Riverside Plumbing LLC');
  });

  it('wants the name that the type calls for', () => {
    expect(problemOf({ consumer_type: 'business' }).column).toBe('business_name');
    expect(problemOf({ last_name: '', business_name: 'Acme' }).column).toBe('last_name');
  });

  it.each([
    [
      'García, Maria Luisa',
      { firstName: 'Maria', middleName: 'Luisa', lastName: 'García', suffix: null },
    ],
    [
      'Maria Luisa García',
      { firstName: 'Maria', middleName: 'Luisa', lastName: 'García', suffix: null },
    ],
    [
      'O’Neil, John Jr.',
      { firstName: 'John', middleName: null, lastName: 'O’Neil', suffix: 'Jr.' },
    ],
    ['Smith Jr, John Q', { firstName: 'John', middleName: 'Q', lastName: 'Smith', suffix: 'Jr' }],
    ['JOHN SMITH III', { firstName: 'JOHN', middleName: null, lastName: 'SMITH', suffix: 'III' }],
    ['Cher', { firstName: null, middleName: null, lastName: 'Cher', suffix: null }],
  ])('takes the name %s apart, with a remark', (name, parts) => {
    const row = rowOf({
      'Customer Name': name,
      consumer_type: '',
      first_name: '',
      middle_name: '',
      last_name: '',
      suffix: '',
    });
    expect(row).toMatchObject({ ...parts, consumerType: 'person' });
    expect(row.remarks).toHaveLength(1);
  });

  it('takes a company for a business when its name comes in one cell', () => {
    const row = rowOf({
      'Customer Name': 'Acme Tool Co.',
      consumer_type: '',
      first_name: '',
      last_name: '',
    });
    expect(row).toMatchObject({ consumerType: 'business', businessName: 'Acme Tool Co.' });
  });

  it('gathers phones from typed columns, each number once', () => {
    const row = rowOf({
      'Cell Phone': '219-555-0142',
      'Home Phone': '312 555 0100',
      phone2: '3125550100',
      phone2_type: 'work',
    });
    expect(row.phones).toEqual([
      { number: '2195550142', type: 'mobile' },
      { number: '3125550100', type: 'work' },
    ]);
  });

  it.each([
    ['phone1', '555-0142', 'phones', []],
    ['email', 'none', 'email', null],
    ['email', 'N/A', 'email', null],
    ['email', 'maria(at)example.com', 'email', null],
    ['zip', '4640', 'zip', null],
    ['ssn_last4', '42', 'ssnLast4', null],
  ] as const)(
    'comes in without its %s when that is %s, and says so',
    (column, value, key, empty) => {
      const row = rowOf({ [column]: value });
      expect(row[key]).toEqual(empty);
      expect(row.remarks).toEqual([
        { column, text: expect.stringMatching(/“.*” is no .* and was left out/) },
      ]);
      expect(row.remarks[0]?.text).toContain(value);
      expect(row.addressNeeded).toBe(column === 'zip');
    },
  );

  it('never keeps nine digits that stand in the wrong cell', () => {
    expect(rowOf({ phone1: '123456789' }).remarks[0]?.text).not.toContain('123');
  });

  it('keeps a number and remarks its extension', () => {
    const row = rowOf({ phone1: '219-555-0142 x12' });
    expect(row.phones).toEqual([{ number: '2195550142', type: 'mobile' }]);
    expect(row.remarks).toEqual([{ column: 'phone1', text: 'Extension 12 of 2195550142.' }]);
  });

  it('leaves out placeholders for phones and says so', () => {
    const row = rowOf({ phone1: '000-000-0000', phone2: 'N/A' });
    expect(row.phones).toEqual([]);
    expect(row.remarks.map((remark) => remark.column)).toEqual(['phone1', 'phone2']);
  });

  it('puts back a lost zero of a ZIP and says so', () => {
    const row = rowOf({ state: 'MA', zip: '2134' });
    expect(row.zip).toBe('02134');
    expect(row.remarks).toEqual([
      { column: 'zip', text: 'The file had 2134; leading zeros were put back.' },
    ]);
  });
});

describe('the index of accounts', () => {
  it('finds every repeat and nothing else, however many there are', () => {
    const index = createAccountIndex();
    for (let line = 1; line <= 20_000; line += 1) {
      expect(index.note(`C${line % 7}`, String(line), line)).toBeUndefined();
    }
    expect(index.note('C3', '10', 99)).toBe(10);
    expect(index.note('C', '310', 99)).toBeUndefined();
  });

  it('behaves as a map', () => {
    const key = fc.tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const index = createAccountIndex();
        const map = new Map<string, number>();
        keys.forEach(([code, number], position) => {
          const joined = `${code}\u0000${number}`;
          expect(index.note(code, number, position + 1)).toBe(map.get(joined));
          if (!map.has(joined)) map.set(joined, position + 1);
        });
      }),
    );
  });
});
