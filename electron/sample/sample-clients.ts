/** The three invented clients of the sample portfolio: a bank, a clinic and a utility. */
import type { ClientDetails } from '../../shared/domain/client.ts';
import { type ClientPolicy, cautiousPolicy } from '../../shared/domain/client-policy.ts';
import { cents } from '../../shared/domain/money.ts';

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

/** Settles older and larger debts for less; its word on a balance holds for two months. */
const bankPolicy: ClientPolicy = {
  ...cautiousPolicy,
  settlementFloorBp: 7_500,
  settlementMatrix: [
    { minAgeDays: 365, minBalanceCents: cents(0), floorBp: 6_500 },
    { minAgeDays: 730, minBalanceCents: cents(200_000), floorBp: 5_000 },
  ],
  maxPlanMonths: 24,
  minInstallmentCents: cents(5_000),
  validityDays: 75,
};

/** Settles hardly for less, but gives time. */
const clinicPolicy: ClientPolicy = {
  ...cautiousPolicy,
  settlementFloorBp: 9_000,
  maxPlanMonths: 18,
  minInstallmentCents: cents(2_500),
  validityDays: 90,
};

/** No settlements; wants a tenth at once. */
const utilityPolicy: ClientPolicy = { ...cautiousPolicy, maxPlanMonths: 6, downPaymentBp: 1_000 };

export const sampleClientDetails: readonly ClientDetails[] = [
  {
    code: 'NSB',
    name: 'North Shore Bank',
    address: {
      address1: '1 Harbor Plaza',
      address2: '',
      city: 'Milwaukee',
      state: 'WI',
      zip: '53202',
    },
    letterIdentity: { creditorName: 'North Shore Bank, N.A.', brand: '' },
    policy: bankPolicy,
  },
  {
    code: 'LCC',
    name: 'Lakeview Community Clinic',
    address: {
      address1: '480 Lakeview Avenue',
      address2: 'Billing Office',
      city: 'Chicago',
      state: 'IL',
      zip: '60602',
    },
    letterIdentity: { creditorName: '', brand: 'Lakeview Urgent Care' },
    policy: clinicPolicy,
  },
  {
    code: 'TVU',
    name: 'Three Valleys Utility',
    address: {
      address1: '75 Junction Road',
      address2: '',
      city: 'Indianapolis',
      state: 'IN',
      zip: '46204',
    },
    letterIdentity: { creditorName: '', brand: '' },
    policy: utilityPolicy,
  },
];
