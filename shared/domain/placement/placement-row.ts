/**
 * One account of a placement file after parsing: typed, in cents and ISO dates, nothing left to interpret.
 * `null` means the file says nothing.
 */
import type { Cents } from '../money.ts';
import type {
  ConsumerType,
  ContractType,
  ItemizationDateType,
  Language,
  PhoneType,
} from './columns.ts';

export type PlacementPhone = {
  /** Ten digits, a valid North American number. */
  readonly number: string;
  readonly type: PhoneType;
};

/** Something the import repaired or left out, to be shown and kept with the account. */
export type PlacementRemark = { readonly column: string; readonly text: string };

export type PlacementRow = {
  readonly clientCode: string;
  readonly clientAccountNumber: string;
  readonly consumerType: ConsumerType;
  readonly firstName: string | null;
  readonly middleName: string | null;
  /** Always there for a person. */
  readonly lastName: string | null;
  readonly suffix: string | null;
  /** Always there for a business. */
  readonly businessName: string | null;
  readonly dateOfBirth: string | null;
  readonly ssnLast4: string | null;
  readonly language: Language;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** `12345` or `12345-6789`. */
  readonly zip: string | null;
  /** True when street, city, state or ZIP is missing: no letters, tracing proposed. */
  readonly addressNeeded: boolean;
  readonly phones: readonly PlacementPhone[];
  readonly email: string | null;
  readonly product: string | null;
  readonly contractType: ContractType | null;
  readonly creditorAtItemization: string | null;
  readonly currentCreditor: string | null;
  readonly itemizationDateType: ItemizationDateType | null;
  readonly itemizationDate: string | null;
  readonly itemizationBalance: Cents;
  readonly interestSince: Cents;
  readonly feesSince: Cents;
  readonly paymentsSince: Cents;
  readonly creditsSince: Cents;
  /** Above zero; equals the itemization's sum. */
  readonly currentBalance: Cents;
  /** Ten-thousandths of a percent: 12.5% is 125000. */
  readonly annualRate: number | null;
  readonly openDate: string | null;
  readonly lastPaymentDate: string | null;
  readonly lastPaymentAmount: Cents | null;
  readonly delinquencyDate: string | null;
  readonly chargeOffDate: string | null;
  /** May hold line breaks (`\n`); every other text is one line. */
  readonly notes: string | null;
  readonly remarks: readonly PlacementRemark[];
};

/** The first thing found wrong with a row. */
export type RowProblem = {
  /** Canonical column name; empty when the row as a whole is wrong. */
  readonly column: string;
  /** The cell as written, shortened; sensitive digits are masked. */
  readonly value: string;
  readonly reason: string;
};

export type ParsedRow =
  | { readonly ok: true; readonly row: PlacementRow }
  | { readonly ok: false; readonly problem: RowProblem };
