/** What a payment would do, as it is typed: where the money goes, what is owed then, what is kept by it. */
import { styled } from '@mui/material/styles';
import { buckets } from '../../../shared/domain/ledger.ts';
import { type Cents, cents } from '../../../shared/domain/money.ts';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { labelText } from '../../theme/mixins.ts';
import { Note } from './Note.tsx';
import type { Preview } from './payments.queries.ts';
import { promiseText } from './words.ts';

const Root = styled('section')(({ theme }) => ({
  display: 'grid',
  alignContent: 'start',
  gap: 12,
  padding: '12px 16px 14px',
  borderRadius: theme.tokens.measure.radius,
  backgroundColor: theme.tokens.color.sunken,
  '& h3': labelText(theme.tokens),
  '& .promises': { display: 'grid', gap: 4 },
  '& .hint': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
}));

const bucketLabels = {
  principal: 'Principal',
  interest: 'Interest',
  fees: 'Fees',
  costs: 'Costs',
} as const;

function rows(preview: Preview, amount: Cents): readonly Detail[] {
  const touched = buckets.filter((bucket) => preview.allocation[bucket] !== 0).toReversed();
  return [
    { label: 'Balance now', value: <Money amount={preview.balanceBeforeCents} /> },
    ...touched.map((bucket) => ({
      label: `to ${bucketLabels[bucket].toLowerCase()}`,
      value: <Money amount={cents(-preview.allocation[bucket])} />,
    })),
    ...(preview.writtenOffCents > 0
      ? [{ label: 'written off', value: <Money amount={cents(-preview.writtenOffCents)} /> }]
      : []),
    {
      label: 'Balance after',
      value: (
        <Money amount={cents(preview.balanceBeforeCents - amount - preview.writtenOffCents)} />
      ),
      total: true,
    },
  ];
}

export type PaymentPreviewProps = {
  readonly preview: Preview | undefined;
  readonly amount: Cents | undefined;
};

export function PaymentPreview({ preview, amount }: PaymentPreviewProps) {
  const isCurrent =
    preview && amount === cents(preview.balanceBeforeCents - preview.balanceAfterCents);
  return (
    <Root aria-label="What this payment does" aria-live="polite">
      <h3>What this payment does</h3>
      {preview && amount !== undefined && isCurrent ? (
        <Filled preview={preview} amount={amount} />
      ) : (
        <p className="hint">Enter an amount to see where it goes before it is posted.</p>
      )}
    </Root>
  );
}

function Filled({ preview, amount }: { readonly preview: Preview; readonly amount: Cents }) {
  return (
    <>
      <DetailList variant="amounts" items={rows(preview, amount)} />
      {preview.promises.length > 0 && (
        <div className="promises">
          {preview.promises.slice(0, 4).map((promise) => (
            <span key={promise.promiseId}>
              <StatusChip tone={promise.becomes === 'kept' ? 'done' : 'neutral'} variant="plain">
                {promiseText(promise)}
              </StatusChip>
            </span>
          ))}
          {preview.promises.length > 4 && (
            <p className="hint">and {preview.promises.length - 4} more promises</p>
          )}
        </div>
      )}
      {preview.warnings.map(({ id, message }) => (
        <Note key={id} tone={id === 'completes-settlement' ? 'done' : 'attention'}>
          {message}
        </Note>
      ))}
    </>
  );
}
