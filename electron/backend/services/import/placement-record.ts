/**
 * A checked row of a placement file as the rows it becomes. Pure; the import writes them, and a later
 * import of the same account compares with them.
 */
import { type LedgerEntry, openingEntries } from '../../../../shared/domain/ledger.ts';
import { displayName } from '../../../../shared/domain/names.ts';
import type { PlacementRow } from '../../../../shared/domain/placement/placement-row.ts';

/** Column values by the column names of the placement file; what two imports of one account compare. */
export type PlacementValues = Readonly<Record<PlacementValue, string | number | null>>;

export const placementValueNames = [
  'consumer_type',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'business_name',
  'date_of_birth',
  'ssn_last4',
  'language',
  'email',
  'address1',
  'address2',
  'city',
  'state',
  'zip',
  'phones',
  'product',
  'contract_type',
  'creditor_at_itemization',
  'current_creditor',
  'itemization_date_type',
  'itemization_date',
  'itemization_balance',
  'interest_since',
  'fees_since',
  'payments_since',
  'credits_since',
  'annual_rate',
  'open_date',
  'last_payment_date',
  'last_payment_amount',
  'delinquency_date',
  'charge_off_date',
  'notes',
] as const;

export type PlacementValue = (typeof placementValueNames)[number];

/** The client's notes, and what the import repaired or left out. */
function notesOf({ notes, remarks }: PlacementRow): string {
  const repairs = remarks.map(({ column, text }) => `[${column}] ${text}`);
  return [notes ?? '', ...repairs].filter((line) => line !== '').join('\n');
}

export function placementValues(row: PlacementRow): PlacementValues {
  return {
    consumer_type: row.consumerType,
    first_name: row.firstName ?? '',
    middle_name: row.middleName ?? '',
    last_name: row.lastName ?? '',
    suffix: row.suffix ?? '',
    business_name: row.businessName ?? '',
    date_of_birth: row.dateOfBirth,
    ssn_last4: row.ssnLast4,
    language: row.language,
    email: row.email ?? '',
    address1: row.address1 ?? '',
    address2: row.address2 ?? '',
    city: row.city ?? '',
    state: row.state ?? '',
    zip: row.zip ?? '',
    phones: row.phones.map(({ number, type }) => `${number} ${type}`).join(', '),
    product: row.product ?? '',
    contract_type: row.contractType ?? '',
    creditor_at_itemization: row.creditorAtItemization ?? '',
    current_creditor: row.currentCreditor ?? '',
    itemization_date_type: row.itemizationDateType ?? '',
    itemization_date: row.itemizationDate ?? '',
    itemization_balance: row.itemizationBalance,
    interest_since: row.interestSince,
    fees_since: row.feesSince,
    payments_since: row.paymentsSince,
    credits_since: row.creditsSince,
    annual_rate: row.annualRate,
    open_date: row.openDate,
    last_payment_date: row.lastPaymentDate,
    last_payment_amount: row.lastPaymentAmount,
    delinquency_date: row.delinquencyDate,
    charge_off_date: row.chargeOffDate,
    notes: notesOf(row),
  };
}

/** Names of the values in which the file and the desk differ. */
export function differingValues(file: PlacementValues, desk: PlacementValues): PlacementValue[] {
  return placementValueNames.filter((name) => file[name] !== desk[name]);
}

/** The consumer's name as screens show it. */
export function consumerName(row: PlacementRow): string {
  return row.consumerType === 'business'
    ? displayName({ consumerType: 'business', businessName: row.businessName ?? '' })
    : displayName({
        consumerType: 'person',
        firstName: row.firstName ?? '',
        middleName: row.middleName ?? undefined,
        lastName: row.lastName ?? '',
        suffix: row.suffix ?? undefined,
      });
}

/** True when the file says anything about where the consumer lives. */
export function hasAddress({ address1, city, state, zip }: PlacementRow): boolean {
  return address1 !== null || city !== null || state !== null || zip !== null;
}

/** What is owed at the beginning, as entries. */
export function openingLedger(row: PlacementRow): readonly LedgerEntry[] {
  return openingEntries({
    itemizationBalance: row.itemizationBalance,
    interestSince: row.interestSince,
    feesSince: row.feesSince,
    paymentsSince: row.paymentsSince,
    creditsSince: row.creditsSince,
    currentBalance: row.currentBalance,
  });
}
