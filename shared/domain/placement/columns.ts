/**
 * The columns of the canonical placement file, in their order, and the codes of its coded columns.
 * One list for the parser, the header matcher and the sample generator.
 */

export const placementColumns = [
  'client_code',
  'client_account_number',
  'consumer_type',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'business_name',
  'date_of_birth',
  'ssn_last4',
  'language',
  'address1',
  'address2',
  'city',
  'state',
  'zip',
  'phone1',
  'phone1_type',
  'phone2',
  'phone2_type',
  'phone3',
  'phone3_type',
  'email',
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
  'current_balance',
  'annual_rate',
  'open_date',
  'last_payment_date',
  'last_payment_amount',
  'delinquency_date',
  'charge_off_date',
  'notes',
] as const;

export type PlacementColumn = (typeof placementColumns)[number];

/** A file without these cannot hold a single good row. */
export const requiredColumns = [
  'client_code',
  'client_account_number',
  'itemization_balance',
  'current_balance',
] as const satisfies readonly PlacementColumn[];

/** At least one of these must be there, for a name. */
export const nameColumns = [
  'last_name',
  'business_name',
] as const satisfies readonly PlacementColumn[];

export const dateColumns = [
  'date_of_birth',
  'itemization_date',
  'open_date',
  'last_payment_date',
  'delinquency_date',
  'charge_off_date',
] as const satisfies readonly PlacementColumn[];

export type DateColumn = (typeof dateColumns)[number];

export const consumerTypes = ['person', 'business'] as const;
export const languages = ['en', 'es'] as const;
export const phoneTypes = ['mobile', 'home', 'work', 'other'] as const;
export const contractTypes = ['written', 'oral', 'promissory', 'open'] as const;
export const itemizationDateTypes = [
  'last_statement',
  'charge_off',
  'last_payment',
  'transaction',
  'judgment',
] as const;

export type ConsumerType = (typeof consumerTypes)[number];
export type Language = (typeof languages)[number];
export type PhoneType = (typeof phoneTypes)[number];
export type ContractType = (typeof contractTypes)[number];
export type ItemizationDateType = (typeof itemizationDateTypes)[number];
