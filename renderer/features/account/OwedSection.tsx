/** What is owed, itemized as the law lists it, then what happened here since (12 CFR 1006.34(c)(2)). */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { type Cents, cents } from '../../../shared/domain/money.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { shortDate } from '../../components/date-text.ts';
import { ChevronDownIcon, ChevronUpIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { capitalized, itemizationText, ledgerText } from './words.ts';

function amount(value: number) {
  return <Money amount={cents(value)} notation="accounting" />;
}

function negative(value: Cents): Cents {
  return cents(value === 0 ? 0 : -value);
}

function itemized({ debt, account }: Workspace): readonly Detail[] {
  const { lastPaymentDate, lastPaymentCents } = debt;
  const lastPayment =
    lastPaymentDate === undefined || lastPaymentCents === undefined
      ? undefined
      : `last ${shortDate(lastPaymentDate)}`;
  return [
    {
      label: `${capitalized(itemizationText(debt.itemizationDateType))} balance`,
      hint: shortDate(debt.itemizationDate),
      value: amount(debt.itemizationCents),
    },
    { label: 'Interest since', value: amount(debt.interestSinceCents) },
    { label: 'Fees since', value: amount(debt.feesSinceCents) },
    {
      label: 'Payments since',
      hint: lastPayment,
      value: amount(negative(debt.paymentsSinceCents)),
    },
    { label: 'Credits since', value: amount(negative(debt.creditsSinceCents)) },
    ...debt.sincePlacement.map(({ kind, amountCents }) => ({
      label: ledgerText(kind),
      value: amount(amountCents),
    })),
    { label: 'Current amount', value: amount(account.balanceCents), total: true },
  ];
}

function rateText(rateE4: number): string {
  return `${(rateE4 / 10_000).toFixed(4).replace(/\.?0+$/, '')}% a year`;
}

function creditor({ account }: Workspace): readonly Detail[] {
  return [
    { label: 'Creditor', value: account.currentCreditor, hint: originalOf(account) },
    ...(account.placementNotes === ''
      ? []
      : [{ label: 'Client’s note', value: account.placementNotes }]),
  ];
}

function facts({ account, debt }: Workspace): readonly Detail[] {
  const { buckets } = debt;
  const parts = (['principal', 'interest', 'fees', 'costs'] as const).filter(
    (bucket) => buckets[bucket] !== 0,
  );
  return [
    {
      label: 'Product',
      value: `${capitalized(account.product)}, ${account.contractType} contract`,
    },
    ...parts.map((bucket) => ({
      label: capitalized(bucket),
      value: <Money amount={buckets[bucket]} />,
    })),
    ...(debt.annualRateE4 === undefined
      ? []
      : [{ label: 'Interest rate', value: rateText(debt.annualRateE4) }]),
    ...dateFact('Opened', debt.openDate),
    ...dateFact('Delinquent', debt.delinquencyDate),
    ...dateFact('Charged off', debt.chargeOffDate),
    ...dateFact('Notice mailed', debt.validationSentOn),
  ];
}

function originalOf({ currentCreditor, creditorAtItemization }: Workspace['account']) {
  return creditorAtItemization === currentCreditor
    ? undefined
    : `at the itemization date: ${creditorAtItemization}`;
}

function dateFact(label: string, date: string | undefined): readonly Detail[] {
  return date === undefined ? [] : [{ label, value: shortDate(date) }];
}

const Facts = styled('div')({ display: 'grid', gap: 4, marginTop: 12 });

export function OwedSection({ workspace }: { readonly workspace: Workspace }) {
  const [isMore, setMore] = useState(false);
  return (
    <Section title="What is owed" meta={`placed ${shortDate(workspace.account.placedOn)}`}>
      <DetailList variant="amounts" items={itemized(workspace)} />
      <Facts>
        <DetailList
          items={isMore ? [...creditor(workspace), ...facts(workspace)] : creditor(workspace)}
        />
        <div>
          <ActionButton
            kind="quiet"
            size="small"
            icon={isMore ? ChevronUpIcon : ChevronDownIcon}
            onClick={() => setMore(!isMore)}
          >
            {isMore ? 'Less' : 'Parts and dates'}
          </ActionButton>
        </div>
      </Facts>
    </Section>
  );
}
