/** PAY: what can be taken now, the dialog that takes it (F6), and what was paid before. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Cents } from '../../../shared/domain/money.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { CashIcon } from '../../components/icons/icons.ts';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { Section } from '../../components/Section.tsx';
import { useBarExplanation } from '../why/use-bar-explanation.ts';
import { useExplain } from '../why/WhyProvider.tsx';
import { AmountChoices } from './AmountChoices.tsx';
import { Note } from './Note.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import { PaymentList } from './PaymentList.tsx';
import { type PayForm, type Posted, usePayForm } from './payments.queries.ts';
import { ReceiptDialog } from './ReceiptDialog.tsx';

const Stack = styled('div')({ display: 'grid', gap: 12, justifyItems: 'start' });

/** A payment that is being taken; the amount it starts from, where one is known. */
export type Taking = { readonly amount?: Cents | undefined };

export type PayPanelProps = {
  readonly accountId: string;
  /** Owned above: an accepted offer of the whole balance starts a payment too. */
  readonly taking: Taking | undefined;
  readonly onTaking: (taking: Taking | undefined) => void;
  /** Leads to the next account after a payment; left out, the receipt offers no way on. */
  readonly onNext?: ((accountId: string) => void) | undefined;
};

export function PayPanel({ accountId, taking, onTaking, onNext }: PayPanelProps) {
  const form = usePayForm(accountId);
  const [shown, setShown] = useState<{ number: string; next?: Posted['next'] }>();
  const announce = useAnnounce();
  const { data } = form;
  const bar = data?.bar;
  const explanation = useBarExplanation(bar, 'No payment may be taken');
  const explain = useExplain();
  const take = (amount?: Cents): void => {
    if (explanation) explain(explanation);
    else if (bar) announce(bar.message, 'assertive');
    else onTaking({ amount });
  };
  useCommand('account.payment', data ? () => take() : undefined);
  return (
    <Section title="Pay" meta={data && supplyText(data)}>
      <Stack>
        {form.error && (
          <ErrorBanner error={form.error.toValue()} onRetry={() => void form.refetch()} />
        )}
        {data && <PayActions form={data} onTake={take} />}
        <PaymentList accountId={accountId} onOpen={(number) => setShown({ number })} />
      </Stack>
      {taking && data && (
        <PaymentDialog
          accountId={accountId}
          form={data}
          amount={taking.amount}
          onPosted={(posted) => {
            onTaking(undefined);
            setShown({ number: posted.receiptNumber, next: posted.next });
          }}
          onClose={() => onTaking(undefined)}
        />
      )}
      {shown && (
        <ReceiptDialog
          receiptNumber={shown.number}
          next={shown.next}
          onNext={onNext}
          onClose={() => setShown(undefined)}
        />
      )}
    </Section>
  );
}

/** Nothing to take on an account that is over; a hold blocks the button, which then says why. */
function PayActions(props: { readonly form: PayForm; readonly onTake: (amount?: Cents) => void }) {
  const { form, onTake } = props;
  const { bar, supplyMessage } = form;
  if (bar?.ruleId.startsWith('state.')) return null;
  return (
    <>
      {supplyMessage && <Note tone="attention">{supplyMessage}</Note>}
      <ActionButton
        kind="primary"
        icon={CashIcon}
        keys={keysOf('account.payment')}
        blocked={bar && { reason: bar.message, onWhy: () => onTake() }}
        onClick={() => onTake()}
      >
        Take a payment …
      </ActionButton>
      <AmountChoices suggestions={form.suggestions} onChoose={onTake} />
    </>
  );
}

function supplyText(form: PayForm): string | undefined {
  if (form.bar || form.nextReceiptNumber === undefined) return undefined;
  return `next receipt ${form.nextReceiptNumber}`;
}
