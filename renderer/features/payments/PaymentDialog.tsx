/** Takes one payment. It keeps one request id while it is open, so that pressing twice posts once. */
import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Cents } from '../../../shared/domain/money.ts';
import { formatMoney } from '../../../shared/domain/money.ts';
import {
  type PaymentMethod,
  paymentMethodLabels,
  paymentMethods,
} from '../../../shared/domain/payment-method.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AmountChoices } from './AmountChoices.tsx';
import { Note } from './Note.tsx';
import { PaymentPreview } from './PaymentPreview.tsx';
import { usePostPayment } from './payments.mutations.ts';
import { type PayForm, type Posted, usePreview } from './payments.queries.ts';
import { fieldProblem, referenceLabel, spokenResult } from './words.ts';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.1fr)',
  gap: 24,
  '& > .fields': { display: 'grid', alignContent: 'start', gap: 14 },
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const methodOptions = paymentMethods.map((value) => ({
  value,
  label: paymentMethodLabels[value],
}));

export type PaymentDialogProps = {
  readonly accountId: string;
  readonly form: PayForm;
  /** The amount to start from, e.g. of an offer that was just accepted. */
  readonly amount?: Cents | undefined;
  readonly onPosted: (posted: Posted) => void;
  readonly onClose: () => void;
};

/** Mounted anew each time it opens: a new payment is a new request. */
export function PaymentDialog(props: PaymentDialogProps) {
  const { accountId, form, onPosted, onClose } = props;
  const announce = useAnnounce();
  const post = usePostPayment();
  const [method, setMethod] = useState<PaymentMethod>('cash');
  const [amount, setAmount] = useState<Cents | undefined>(props.amount);
  const [problem, setProblem] = useState<string>();
  const [reference, setReference] = useState('');
  const [payorName, setPayorName] = useState(form.payorName);
  const [wasTried, setTried] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const preview = usePreview(accountId, problem === undefined ? amount : undefined, {
    method,
    reference: method === 'cash' ? '' : reference,
    payorName,
  });
  const error = post.error?.toValue() ?? preview.error?.toValue();

  const choose = (next: Cents | undefined, nextProblem?: string): void => {
    setAmount(next);
    setProblem(nextProblem);
  };
  const needsReference = method !== 'cash';
  const problems = {
    amount: problem ?? (amount === undefined ? 'Enter an amount.' : undefined),
    reference: needsReference && reference.trim() === '' ? 'Enter this number.' : undefined,
    payorName: payorName.trim() === '' ? 'Enter who pays.' : undefined,
  };
  const shown = (key: keyof typeof problems): string | undefined =>
    fieldProblem(error, key) ?? (wasTried ? problems[key] : undefined);

  // Where the money goes is on the screen before it is posted; Enter pressed earlier waits for that.
  const isShown = preview.data !== undefined && !preview.isPlaceholderData;
  const isReady = amount !== undefined && Object.values(problems).every((text) => !text);
  const submit = (): void => {
    setTried(true);
    if (isReady) setWaiting(true);
  };
  const postNow = useEffectEvent((): void => {
    setWaiting(false);
    if (amount === undefined || preview.error) return;
    post.mutate(
      {
        accountId,
        method,
        amountCents: amount,
        reference: method === 'cash' ? '' : reference.trim(),
        payorName,
      },
      {
        onSuccess: (posted) => {
          announce(spokenResult(posted.balanceCents, posted.receiptNumber));
          onPosted(posted);
        },
      },
    );
  });
  const isSettled = isShown || preview.error !== null;
  useEffect(() => {
    if (isWaiting && isSettled) postNow();
  }, [isWaiting, isSettled]);
  const isFieldError = ['reference', 'payorName'].some((path) => fieldProblem(error, path));
  const blocked = form.bar
    ? { reason: form.bar.message }
    : form.nextReceiptNumber === undefined
      ? { reason: form.supplyMessage ?? 'No receipt number is left.' }
      : undefined;

  return (
    <FormDialog
      open
      title="Take a payment"
      description={
        form.nextReceiptNumber === undefined
          ? undefined
          : `The receipt will be number ${form.nextReceiptNumber}.`
      }
      submitLabel={amount === undefined ? 'Post payment' : `Post ${formatMoney(amount)}`}
      width="md"
      dirty={amount !== props.amount || reference !== '' || payorName !== form.payorName}
      busy={post.isPending || isWaiting}
      error={isFieldError ? undefined : error}
      blocked={blocked}
      onSubmit={submit}
      onClose={onClose}
    >
      {blocked && <Note tone="blocked">{blocked.reason}</Note>}
      <Columns>
        <div className="fields">
          <MoneyField
            label="Amount"
            autoFocus
            required
            value={amount}
            max={form.balanceCents}
            onChange={choose}
            error={shown('amount')}
          />
          <AmountChoices suggestions={form.suggestions} onChoose={choose} />
          <SelectField label="Method" value={method} onChange={setMethod} options={methodOptions} />
          {needsReference && (
            <TextField
              label={referenceLabel(method)}
              required
              value={reference}
              onChange={setReference}
              maxLength={60}
              helperText={method === 'card' ? 'Never the card number.' : undefined}
              error={shown('reference')}
            />
          )}
          <TextField
            label="Received from"
            required
            value={payorName}
            onChange={setPayorName}
            maxLength={80}
            error={shown('payorName')}
          />
        </div>
        <PaymentPreview preview={preview.data} amount={amount} />
      </Columns>
    </FormDialog>
  );
}
