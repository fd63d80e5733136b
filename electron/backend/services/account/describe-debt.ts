/** What is owed and what stands on the account: itemization, holds, promises and the agreement. */
import { holdInfo } from '../../../../shared/domain/holds.ts';
import { cents } from '../../../../shared/domain/money.ts';
import type { Limitation } from '../../../../shared/domain/negotiation/terms.ts';
import { isLive } from '../../../../shared/domain/promise.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { listHolds } from '../../store/holds.store.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import { findActivePlan } from '../../store/plans.store.ts';
import { listPromises } from '../../store/promises.store.ts';
import { sumLedgerSincePlacement, type WorkspaceRow } from '../../store/workspace.store.ts';

type Workspace = OutputOf<'accounts.get'>;

/** Leaves out what is not known. */
function known<Key extends string, Value>(
  key: Key,
  value: Value | null,
): Partial<Record<Key, Value>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}

export function debtValue(
  { db }: DeskContext,
  row: WorkspaceRow,
  { money, limitation }: { readonly money: MoneyAccount; readonly limitation: Limitation },
): Workspace['debt'] {
  return {
    itemizationDateType: row.itemizationDateType,
    itemizationDate: row.itemizationDate,
    itemizationCents: cents(row.itemizationCents),
    interestSinceCents: cents(row.interestSinceCents),
    feesSinceCents: cents(row.feesSinceCents),
    paymentsSinceCents: cents(row.paymentsSinceCents),
    creditsSinceCents: cents(row.creditsSinceCents),
    sincePlacement: sumLedgerSincePlacement(db, row.pk).map(({ kind, amountCents }) => ({
      kind,
      amountCents: cents(amountCents),
    })),
    buckets: { ...money.owed },
    ...known('annualRateE4', row.annualRateE4),
    ...known('openDate', row.openDate),
    ...known('delinquencyDate', row.delinquencyDate),
    ...known('chargeOffDate', row.chargeOffDate),
    ...known('lastPaymentDate', row.lastPaymentDate),
    ...(row.lastPaymentCents !== null && { lastPaymentCents: cents(row.lastPaymentCents) }),
    limitation,
    ...known('validationSentOn', row.validationSentOn),
    ...known('validationEndsOn', row.validationEndsOn),
  };
}

export function holdValues({ db }: DeskContext, row: WorkspaceRow): Workspace['holds'] {
  return listHolds(db, row).map(({ holdId, kind, accountPk, amountCents, reason, at }) => ({
    id: holdId,
    kind,
    label: holdInfo[kind].label,
    scope: accountPk === null ? 'person' : 'debt',
    ...(amountCents !== null && { amountCents: cents(amountCents) }),
    reason,
    at,
  }));
}

export function promiseValues({ db }: DeskContext, accountPk: number): Workspace['promises'] {
  const promises = listPromises(db, accountPk);
  const plan = findActivePlan(db, accountPk);
  return {
    open: promises.filter(isLive).map(({ due, amount, paid }) => ({
      due: due.toString(),
      amountCents: amount,
      paidCents: paid,
    })),
    broken: promises.filter(({ state }) => state === 'broken').length,
    kept: promises.filter(({ state }) => state === 'kept').length,
    ...(plan && {
      plan: {
        id: plan.id,
        kind: plan.kind,
        totalCents: plan.total,
        paidCents: plan.paid,
        agreedAt: plan.agreedAt,
      },
    }),
  };
}
