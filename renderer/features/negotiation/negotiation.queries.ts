/** What the negotiation panel asks of the desk. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import { useAsk } from '../../client/use-ask.ts';

export type Negotiation = OutputOf<'negotiation.get'>;
export type Option = Negotiation['offers'][number];
export type Offer = Option['offer'];
export type Checked = OutputOf<'negotiation.check'>;
export type Plan = OutputOf<'plans.list'>['plans'][number];
export type PlannedPayment = Plan['promises'][number];
export type WorksheetInput = InputOf<'negotiation.saveWorksheet'>['worksheet'];
export type BudgetLine = WorksheetInput['income'][number];

export function useNegotiation(
  accountId: string,
  firstDue: string | undefined,
): UseQueryResult<Negotiation, AppError> {
  return useAsk(
    'negotiation.get',
    { accountId, ...(firstDue === undefined ? {} : { firstDue }) },
    { keepPrevious: true },
  );
}

export function useCheckedTerms(
  accountId: string,
  offer: Offer | undefined,
): UseQueryResult<Checked, AppError> {
  return useAsk(
    'negotiation.check',
    { accountId, offer: offer ?? { kind: 'pay_in_full', totalCents: 1, schedule: [] } },
    { enabled: offer !== undefined, keepPrevious: true },
  );
}

export function usePromises(
  accountId: string,
): UseQueryResult<OutputOf<'promises.list'>, AppError> {
  return useAsk('promises.list', { accountId });
}
