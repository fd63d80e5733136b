/** What cannot be undone asks for its reason: taking a payment back, replacing a receipt. */
import { useState } from 'react';
import { type Cents, formatMoney } from '../../../shared/domain/money.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { useReissueReceipt, useReversePayment } from './payments.mutations.ts';
import { fieldProblem } from './words.ts';

type ReasonDialogProps = {
  readonly receiptNumber: string;
  /** With the new receipt number after a reissue. */
  readonly onDone: (receiptNumber?: string) => void;
  readonly onClose: () => void;
} & (
  | { readonly kind: 'reissue'; readonly payorName: string }
  | { readonly kind: 'reverse'; readonly paymentId: string; readonly amountCents: Cents }
);

export function ReasonDialog(props: ReasonDialogProps) {
  const { receiptNumber, onDone, onClose } = props;
  const { toast } = useToaster();
  const reverse = useReversePayment();
  const reissue = useReissueReceipt();
  const [reason, setReason] = useState('');
  const [payorName, setPayorName] = useState(props.kind === 'reissue' ? props.payorName : '');
  const [wasTried, setTried] = useState(false);
  const error = (reverse.error ?? reissue.error)?.toValue();
  const payorProblem =
    fieldProblem(error, 'payorName') ??
    (wasTried && props.kind === 'reissue' && payorName.trim() === ''
      ? 'Enter who paid.'
      : undefined);
  const missing = wasTried && reason.trim() === '' ? 'Give the reason; it is kept.' : undefined;

  const submit = (): void => {
    setTried(true);
    if (reason.trim() === '' || (props.kind === 'reissue' && payorName.trim() === '')) return;
    if (props.kind === 'reverse') {
      reverse.mutate(
        { paymentId: props.paymentId, reason },
        {
          onSuccess: ({ balanceCents, endedPlanId }) => {
            const so = `Taken back. The balance is ${formatMoney(balanceCents)} again.`;
            const ended = ' The settlement agreed since has ended: tell the consumer.';
            toast({ message: endedPlanId === undefined ? so : so + ended });
            onDone();
          },
        },
      );
    } else {
      reissue.mutate(
        { receiptNumber, reason, payorName },
        {
          onSuccess: (result) => {
            toast({ message: `Receipt ${result.receiptNumber} replaces ${receiptNumber}.` });
            onDone(result.receiptNumber);
          },
        },
      );
    }
  };
  const isReversal = props.kind === 'reverse';
  return (
    <FormDialog
      open
      title={isReversal ? 'Reverse this payment' : `Reissue receipt ${receiptNumber}`}
      description={
        isReversal
          ? `${formatMoney(props.amountCents)} is owed again, receipt ${receiptNumber} becomes void, and the promises it kept are open again. A settlement agreed since then ends, because it settled a smaller balance.`
          : `Receipt ${receiptNumber} becomes void and the next number takes its place. The payment stays.`
      }
      submitLabel={isReversal ? 'Reverse payment' : 'Void and reissue'}
      dirty={reason !== '' || (props.kind === 'reissue' && payorName !== props.payorName)}
      busy={reverse.isPending || reissue.isPending}
      error={fieldProblem(error, 'reason') || payorProblem ? undefined : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Reason"
        required
        autoFocus
        value={reason}
        onChange={setReason}
        maxLength={200}
        placeholder={isReversal ? 'Check returned: insufficient funds' : 'Printer jam'}
        error={fieldProblem(error, 'reason') ?? missing}
      />
      {!isReversal && (
        <TextField
          label="Received from"
          required
          value={payorName}
          onChange={setPayorName}
          maxLength={80}
          helperText="Correct the name here when it was misspelled."
          error={payorProblem}
        />
      )}
    </FormDialog>
  );
}
