/** Placement rows by number: the same number gives the same account. */
import { firstNames, lastNames, streets } from '../../electron/sample/names.ts';
import { places } from '../../electron/sample/places.ts';
import { cents, ZERO } from '../../shared/domain/money.ts';
import type { PlacementRow } from '../../shared/domain/placement/placement-row.ts';

function pick<T>(from: readonly T[], number: number): T {
  const found = from[number % from.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

export function inventedRow(number: number): PlacementRow {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const place = pick(places, mixed >>> 7);
  const balance = cents(2_500 + (mixed % 1_400_000));
  return {
    clientCode: 'NSB',
    clientAccountNumber: String(100_000_000 + number),
    consumerType: 'person',
    firstName: pick(firstNames, mixed >>> 3),
    middleName: null,
    lastName: pick(lastNames, mixed >>> 5),
    suffix: null,
    businessName: null,
    dateOfBirth: `19${String(45 + (mixed % 55)).padStart(2, '0')}-0${1 + (mixed % 9)}-1${mixed % 10}`,
    ssnLast4: String(mixed % 10_000).padStart(4, '0'),
    language: mixed % 7 === 0 ? 'es' : 'en',
    address1: `${1 + (mixed % 9_000)} ${pick(streets, mixed >>> 9)} St`,
    address2: null,
    city: place.city,
    state: place.state,
    zip: place.zip,
    addressNeeded: false,
    phones: [
      { number: `${place.areaCode}55501${String(mixed % 100).padStart(2, '0')}`, type: 'mobile' },
    ],
    email: null,
    product: 'Credit card',
    contractType: 'written',
    creditorAtItemization: 'North Shore Bank',
    currentCreditor: 'North Shore Bank',
    itemizationDateType: 'charge_off',
    itemizationDate: '2025-06-01',
    itemizationBalance: balance,
    interestSince: ZERO,
    feesSince: ZERO,
    paymentsSince: ZERO,
    creditsSince: ZERO,
    currentBalance: balance,
    annualRate: null,
    openDate: '2019-04-01',
    lastPaymentDate: null,
    lastPaymentAmount: null,
    delinquencyDate: '2025-01-01',
    chargeOffDate: '2025-06-01',
    notes: null,
    remarks: [],
  };
}
