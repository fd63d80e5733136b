/** The three invented clients of the sample portfolio: a bank, a clinic and a utility. */

export type SampleClient = {
  readonly code: string;
  readonly name: string;
  readonly products: readonly string[];
  readonly contractType: 'written' | 'oral' | 'promissory' | 'open';
  readonly itemizationType: 'charge_off' | 'last_statement' | 'transaction';
  /** Smallest and largest balance, in cents. */
  readonly balances: readonly [number, number];
  /** Percent with up to four decimals; empty when no interest runs. */
  readonly rates: readonly string[];
};

export const sampleClients: readonly SampleClient[] = [
  {
    code: 'NSB',
    name: 'North Shore Bank',
    products: ['Credit card', 'Personal loan', 'Overdraft'],
    contractType: 'written',
    itemizationType: 'charge_off',
    balances: [18_500, 1_450_000],
    rates: ['19.99', '24.49', '11.25', ''],
  },
  {
    code: 'LCC',
    name: 'Lakeview Community Clinic',
    products: ['Outpatient visit', 'Laboratory', 'Physical therapy'],
    contractType: 'open',
    itemizationType: 'transaction',
    balances: [3_500, 420_000],
    rates: [''],
  },
  {
    code: 'TVU',
    name: 'Three Valleys Utility',
    products: ['Electric service', 'Gas service', 'Water service'],
    contractType: 'open',
    itemizationType: 'last_statement',
    balances: [2_250, 165_000],
    rates: [''],
  },
];
