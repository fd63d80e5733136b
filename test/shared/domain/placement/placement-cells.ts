/** Builds rows of a placement file for tests: a good row, and variations of it. */
import { Temporal } from 'temporal-polyfill';
import { placementColumns } from '../../../../shared/domain/placement/columns.ts';
import { type DateOrder, monthFirst } from '../../../../shared/domain/placement/date-order.ts';
import { mapHeader } from '../../../../shared/domain/placement/header.ts';
import { createRowParser } from '../../../../shared/domain/placement/parse-row.ts';
import type { ParsedRow } from '../../../../shared/domain/placement/placement-row.ts';

export type Cells = Readonly<Record<string, string>>;

export const today = Temporal.PlainDate.from('2026-03-02');

/** Every column filled in, all of it good: 900.00 + 50.25 + 25.00 - 100.00 - 5.00 = 870.25. */
export const goodCells: Cells = {
  client_code: 'FNB',
  client_account_number: '0012345',
  consumer_type: 'person',
  first_name: 'Maria',
  middle_name: 'Luisa',
  last_name: 'García',
  suffix: 'Jr.',
  business_name: '',
  date_of_birth: '1980-02-29',
  ssn_last4: '0042',
  language: 'es',
  address1: '12 Maple Street',
  address2: 'Apt 4',
  city: 'Gary',
  state: 'IN',
  zip: '46402',
  phone1: '(219) 555-0142',
  phone1_type: 'mobile',
  phone2: '',
  phone2_type: '',
  phone3: '',
  phone3_type: '',
  email: 'maria@example.com',
  product: 'credit card',
  contract_type: 'written',
  creditor_at_itemization: 'First National Bank',
  current_creditor: 'First National Bank',
  itemization_date_type: 'charge_off',
  itemization_date: '2025-06-30',
  itemization_balance: '900.00',
  interest_since: '50.25',
  fees_since: '25',
  payments_since: '100.0',
  credits_since: '5.00',
  current_balance: '$870.25',
  annual_rate: '12.5',
  open_date: '2019-01-15',
  last_payment_date: '2025-03-01',
  last_payment_amount: '40.00',
  delinquency_date: '2025-01-01',
  charge_off_date: '2025-06-30',
  notes: 'Prefers mornings',
};

/** Parses one row whose cells are the good ones with some replaced or added. */
export function parseCells(changes: Cells = {}, dateOrder: DateOrder = monthFirst): ParsedRow {
  const cells = { ...goodCells, ...changes };
  const { positions } = mapHeader(Object.keys(cells));
  return createRowParser({ positions, dateOrder, today })(Object.values(cells), 2);
}

/** CSV text with the canonical header. Cells are written as given: quote them yourself. */
export function placementCsv(rows: readonly Cells[], delimiter = ','): string {
  const lines = rows.map((changes) => {
    const cells: Cells = { ...goodCells, ...changes };
    return placementColumns.map((column) => cells[column] ?? '').join(delimiter);
  });
  return `${[placementColumns.join(delimiter), ...lines].join('\r\n')}\r\n`;
}
