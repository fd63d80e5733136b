import { describe, expect, it } from 'vitest';
import { placementColumns } from '../../../../shared/domain/placement/columns.ts';
import {
  columnOfHeader,
  inputColumns,
  mapHeader,
  normalizeHeader,
} from '../../../../shared/domain/placement/header.ts';
import { headerSynonyms } from '../../../../shared/domain/placement/header-synonyms.ts';

describe('placement headers', () => {
  it.each(placementColumns)('knows the canonical name %s in any spelling', (column) => {
    expect(columnOfHeader(column)).toBe(column);
    expect(columnOfHeader(`  ${column.toUpperCase().replaceAll('_', ' ')} `)).toBe(column);
    expect(columnOfHeader(column.replaceAll('_', '-'))).toBe(column);
    expect(columnOfHeader(column.replace(/_(.)/g, (_, c: string) => c.toUpperCase()))).toBe(column);
  });

  it.each([
    'Acct #',
    'ACCOUNT',
    'Account Number',
    'account no.',
    'ACCTNO',
    'AcctNum',
    'Loan No',
    'Invoice Number',
    'File Number',
  ])('takes %s for the account number', (header) => {
    expect(columnOfHeader(header)).toBe('client_account_number');
  });

  it.each(['Balance Due', 'Open Balance', 'Amt Owed', 'Outstanding', 'Balance ($)', 'CURR BAL'])(
    'takes %s for the current balance',
    (header) => {
      expect(columnOfHeader(header)).toBe('current_balance');
    },
  );

  it.each([
    ['A/C No', 'client_account_number'],
    ['Last Pay Date', 'last_payment_date'],
    ['DOB', 'date_of_birth'],
    ['Date of Birth', 'date_of_birth'],
    ['Last 4 of SSN', 'ssn_last4'],
    ['Zip Code', 'zip'],
    ['Street Address', 'address1'],
    ['Cell Phone', 'mobile_phone'],
    ['Tel.', 'phone1'],
    ['APR', 'annual_rate'],
    ['Last Pmt Dt', 'last_payment_date'],
    ['Date of Last Payment', 'last_payment_date'],
    ['Charge-Off Date', 'charge_off_date'],
    ['E-mail', 'email'],
    ['Customer Name', 'full_name'],
  ])('takes %s for %s', (header, column) => {
    expect(columnOfHeader(header)).toBe(column);
  });

  it('leaves words it does not know, and empty cells, unmapped', () => {
    const mapping = mapHeader(['Acct #', '', 'Shoe size', '€€']);
    expect(mapping.unmapped).toEqual(['Shoe size', '€€']);
    expect([...mapping.positions]).toEqual([['client_account_number', 0]]);
  });

  it('names the headers that mean one column, and the columns that are missing', () => {
    const mapping = mapHeader(['Acct #', 'Account Number', 'Balance Due']);
    expect(mapping.clashes).toEqual([
      { column: 'client_account_number', headers: ['Acct #', 'Account Number'] },
    ]);
    expect(mapping.missing).toEqual(['client_code', 'itemization_balance', 'name']);
  });

  it('lets a canonical name win over other words for the same column, which are not read', () => {
    const mapping = mapHeader([
      'Loan Number',
      'client_account_number',
      'Balance',
      'Current Balance',
    ]);
    expect(mapping.clashes).toEqual([]);
    expect(mapping.unmapped).toEqual(['Loan Number', 'Balance']);
    expect([...mapping.positions]).toEqual([
      ['client_account_number', 1],
      ['current_balance', 3],
    ]);
  });

  it('takes a second phone of one name for the next phone, and never refuses a file for phones', () => {
    expect([...mapHeader(['Phone', 'Telephone', 'Phone 3']).positions]).toEqual([
      ['phone1', 0],
      ['phone2', 1],
      ['phone3', 2],
    ]);
    const many = mapHeader(['Phone', 'Telephone', 'Phone 2', 'Tel.', 'Main Phone']);
    expect(many.clashes).toEqual([]);
    expect(many.unmapped).toEqual(['Tel.', 'Main Phone']);
  });

  it('takes a reference number for the account number only when nothing else is', () => {
    expect(mapHeader(['Reference Number']).positions.get('client_account_number')).toBe(0);
    const mapping = mapHeader(['Reference Number', 'Acct #']);
    expect(mapping.positions.get('client_account_number')).toBe(1);
    expect([mapping.clashes, mapping.unmapped]).toEqual([[], ['Reference Number']]);
  });

  it('gives no phrase to two columns', () => {
    const owner = new Map<string, string>();
    const doubles: string[] = [];
    for (const column of inputColumns) {
      for (const phrase of [column, ...headerSynonyms[column]]) {
        const normalized = normalizeHeader(phrase);
        const other = owner.get(normalized);
        if (other !== undefined && other !== column) doubles.push(`${phrase}: ${other}, ${column}`);
        owner.set(normalized, column);
      }
    }
    expect(doubles).toEqual([]);
  });
});
