/** A client while it is being written: numbers may be missing, and nothing is lost by switching settlements off. */
import {
  type ClientDetails,
  clientDetailsSchema,
  newClient,
} from '../../../shared/domain/client.ts';
import type { ClientPolicy } from '../../../shared/domain/client-policy.ts';
import { type Cents, ZERO } from '../../../shared/domain/money.ts';
import type { Client } from '../../../shared/ipc/clients.contract.ts';
import { type FieldErrors, problemsOf } from '../settings/fields/field-errors.ts';

export type BandDraft = {
  readonly minAgeDays: number | undefined;
  readonly minBalanceCents: Cents | undefined;
  readonly floorBp: number | undefined;
};

export type PolicyDraft = {
  readonly settles: boolean;
  readonly settlementFloorBp: number | undefined;
  readonly settlementMatrix: readonly BandDraft[];
  readonly maxPlanMonths: number | undefined;
  readonly minInstallmentCents: Cents | undefined;
  readonly downPaymentBp: number | undefined;
  readonly allocationOrder: ClientPolicy['allocationOrder'];
  readonly validityDays: number | undefined;
  readonly feesAllowed: boolean;
  readonly interestAllowed: boolean;
};

export type ClientDraft = Omit<ClientDetails, 'policy'> & { readonly policy: PolicyDraft };

/** Proposed when the agent first allows settlements. */
const usualFloorBp = 8000;

export const newBand: BandDraft = { minAgeDays: 365, minBalanceCents: ZERO, floorBp: undefined };

export function draftOf(client: Client | undefined): ClientDraft {
  const { code, name, address, letterIdentity, policy } = client ?? newClient('', '');
  const { settlementFloorBp, settlementMatrix = [] } = policy;
  return {
    code,
    name,
    address,
    letterIdentity,
    policy: {
      ...policy,
      settles: settlementFloorBp !== null,
      settlementFloorBp: settlementFloorBp ?? usualFloorBp,
      settlementMatrix,
    },
  };
}

/** The client that the draft spells; a missing number stays missing and is refused by the schema. */
export function clientOf({ policy, ...draft }: ClientDraft): unknown {
  const { settles, settlementFloorBp, settlementMatrix, ...rest } = policy;
  return {
    ...draft,
    policy: {
      ...rest,
      settlementFloorBp: settles ? settlementFloorBp : null,
      ...(settles && settlementMatrix.length > 0 ? { settlementMatrix } : {}),
    },
  };
}

/** What is wrong with each number, in the words of the form instead of the schema's. */
const numberProblems: readonly (readonly [path: RegExp, sentence: string])[] = [
  [/^policy\.maxPlanMonths$/, 'Enter 1 to 120 months.'],
  [/^policy\.minInstallmentCents$/, 'Enter an amount, such as 25.00.'],
  [/^policy\.downPaymentBp$/, 'Enter a share from 0 to 100%.'],
  [/^policy\.settlementFloorBp$/, 'Enter a share from 0 to 100%.'],
  [/^policy\.validityDays$/, 'Enter 0 to 3,650 days.'],
  [/^policy\.settlementMatrix\.\d+\.minAgeDays$/, 'Enter 0 to 36,500 days.'],
  [/^policy\.settlementMatrix\.\d+\.minBalanceCents$/, 'Enter an amount.'],
  [/^policy\.settlementMatrix\.\d+\.floorBp$/, 'Enter 0 to 100%.'],
];

/** A sentence by path, e.g. `policy.maxPlanMonths`; empty when the client can be saved. */
export function problemsOfDraft(draft: ClientDraft): FieldErrors {
  const found = problemsOf(clientDetailsSchema, clientOf(draft));
  return Object.fromEntries(
    Object.entries(found).map(([path, message]) => [
      path,
      numberProblems.find(([pattern]) => pattern.test(path))?.[1] ?? message,
    ]),
  );
}

/** The policy for reading aloud; undefined while a number is missing. */
export function policyOf(draft: ClientDraft): ClientPolicy | undefined {
  const parsed = clientDetailsSchema.shape.policy.safeParse(
    (clientOf(draft) as { policy: unknown }).policy,
  );
  return parsed.data;
}
