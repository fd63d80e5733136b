/** One receipt: what it says, its paper, and what may be done about it. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { PrinterIcon } from '../../components/icons/icons.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { type Errand, usePrintReceipt } from './payments.mutations.ts';
import { type Posted, type Receipt, useReceipt } from './payments.queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';

const Title = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 12 });
const Body = styled('div')({ display: 'grid', gap: 14 });
const Name = styled('span')({
  maxWidth: '20ch',
  marginLeft: 4,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
const Left = styled('span')({ display: 'flex', gap: 8, marginRight: 'auto' });

export type ReceiptDialogProps = {
  readonly receiptNumber: string;
  /** Given right after posting: the account to work next. */
  readonly next?: Posted['next'] | undefined;
  readonly onNext?: ((accountId: string) => void) | undefined;
  readonly onClose: () => void;
};

export function ReceiptDialog({ receiptNumber, next, onNext, onClose }: ReceiptDialogProps) {
  const [number, setNumber] = useState(receiptNumber);
  const receipt = useReceipt(number);
  const print = usePrintReceipt(number);
  const [asks, setAsks] = useState<'reissue' | 'reverse'>();
  const id = useId();
  const error = receipt.error ?? print.error;
  const stopAsking = (fresh?: string): void => {
    setAsks(undefined);
    if (fresh !== undefined) setNumber(fresh);
  };
  if (asks && receipt.data) {
    const { paymentId, amountCents, payorName } = receipt.data;
    const what =
      asks === 'reverse'
        ? ({ kind: asks, paymentId, amountCents } as const)
        : ({ kind: asks, payorName } as const);
    return (
      <ReasonDialog
        {...what}
        receiptNumber={number}
        onDone={stopAsking}
        onClose={() => stopAsking()}
      />
    );
  }
  return (
    <Dialog open maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>
        <Title>
          Receipt {number}
          {receipt.data && <State receipt={receipt.data} />}
        </Title>
      </DialogTitle>
      <DialogContent>
        <Body>
          {error && <ErrorBanner error={error.toValue()} />}
          {receipt.data && <ReceiptFacts receipt={receipt.data} />}
        </Body>
      </DialogContent>
      <DialogActions>
        {receipt.data?.status === 'valid' && !next && (
          <Left>
            <ActionButton kind="quiet" onClick={() => setAsks('reissue')}>
              Reissue …
            </ActionButton>
            <ActionButton kind="quiet" onClick={() => setAsks('reverse')}>
              Reverse payment …
            </ActionButton>
          </Left>
        )}
        <Papers
          isBusy={print.isPending}
          isFirst={receipt.data?.isUnprinted ?? false}
          onPrint={print.mutate}
        />
        {next && onNext ? (
          <ActionButton kind="primary" onClick={() => onNext(next.accountId)}>
            Next: <Name>{next.consumerName}</Name>
          </ActionButton>
        ) : (
          <ActionButton onClick={onClose} keys="Esc">
            Close
          </ActionButton>
        )}
      </DialogActions>
    </Dialog>
  );
}

function State({ receipt }: { readonly receipt: Receipt }): ReactNode {
  if (receipt.status === 'voided') return <StatusChip tone="blocked">Void</StatusChip>;
  return <StatusChip tone="done">Valid</StatusChip>;
}

function Papers(props: {
  readonly isBusy: boolean;
  readonly isFirst: boolean;
  readonly onPrint: (errand: Errand) => void;
}) {
  const { isBusy, isFirst, onPrint } = props;
  return (
    <>
      <ActionButton
        kind="quiet"
        onClick={() => onPrint({ paper: 'letter', to: 'file' })}
        busy={isBusy}
      >
        Save …
      </ActionButton>
      <ActionButton onClick={() => onPrint({ paper: 'roll', to: 'printer' })} busy={isBusy}>
        Roll
      </ActionButton>
      <ActionButton
        icon={PrinterIcon}
        onClick={() => onPrint({ paper: 'letter', to: 'printer' })}
        busy={isBusy}
        autoFocus
      >
        {isFirst ? 'Print' : 'Print a copy'}
      </ActionButton>
    </>
  );
}
