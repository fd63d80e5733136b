/** What a receipt says, as it was frozen when the payment was posted. */
import { styled } from '@mui/material/styles';
import { buckets } from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';
import { paymentMethodLabels } from '../../../shared/domain/payment-method.ts';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Note } from './Note.tsx';
import type { Receipt } from './payments.queries.ts';
import { dateText } from './words.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 14,
  '& .words': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
  '& .tables': { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 32 },
}));

const bucketLabels = {
  principal: 'Principal',
  interest: 'Interest',
  fees: 'Fees',
  costs: 'Costs',
} as const;

function facts(receipt: Receipt): readonly Detail[] {
  const { method, reference, payorName, consumerName } = receipt;
  const how = paymentMethodLabels[method];
  return [
    { label: 'Received from', value: payorName },
    ...(payorName === consumerName ? [] : [{ label: 'Consumer', value: consumerName }]),
    { label: 'Creditor', value: `${receipt.creditor}, account ending ${receipt.accountTail}` },
    { label: 'Paid by', value: reference === '' ? how : `${how} ${reference}` },
    { label: 'Date', value: dateText(receipt.businessDate), hint: `by ${receipt.agentName}` },
    ...(receipt.reissueOf === undefined
      ? []
      : [{ label: 'Replaces', value: `Receipt ${receipt.reissueOf}` }]),
  ];
}

export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const paid = buckets.filter((bucket) => receipt.allocation[bucket] !== 0);
  return (
    <Root>
      {receipt.status === 'voided' && (
        <Note tone="blocked">This receipt is void. {receipt.voidReason}</Note>
      )}
      <div>
        <Money amount={receipt.amountCents} size="display" />
        <p className="words">{receipt.amountInWords}</p>
      </div>
      <DetailList items={facts(receipt)} />
      {receipt.notices.map((notice) => (
        <Note key={notice} tone="done">
          {notice}
        </Note>
      ))}
      <div className="tables">
        <DetailList
          variant="amounts"
          items={[
            ...paid.map((bucket) => ({
              label: bucketLabels[bucket],
              value: <Money amount={receipt.allocation[bucket]} />,
            })),
            { label: 'This payment', value: <Money amount={receipt.amountCents} />, total: true },
          ]}
        />
        <DetailList
          variant="amounts"
          items={[
            { label: 'Balance before', value: <Money amount={receipt.balanceBeforeCents} /> },
            ...(receipt.forgivenCents > 0
              ? [
                  {
                    label: 'No longer owed',
                    value: <Money amount={cents(-receipt.forgivenCents)} />,
                  },
                ]
              : []),
            {
              label: 'Balance after',
              value: <Money amount={receipt.balanceAfterCents} />,
              total: true,
            },
          ]}
        />
      </div>
    </Root>
  );
}
