/** The right column of the account: negotiate, then pay. An accepted full payment opens the payment. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { NegotiatePanel } from '../negotiation/NegotiatePanel.tsx';
import { PayPanel, type Taking } from './PayPanel.tsx';

const Stack = styled('div')({ display: 'grid', gap: 20 });

export type MoneyColumnProps = {
  readonly accountId: string;
  /** The desk's business date. */
  readonly today: string;
  /** Leads to the next account after a payment. */
  readonly onNext?: ((accountId: string) => void) | undefined;
};

export function MoneyColumn({ accountId, today, onNext }: MoneyColumnProps) {
  const [taking, setTaking] = useState<Taking>();
  return (
    <Stack>
      <NegotiatePanel
        accountId={accountId}
        today={today}
        onPayNow={(amount) => setTaking({ amount })}
      />
      <PayPanel accountId={accountId} taking={taking} onTaking={setTaking} onNext={onNext} />
    </Stack>
  );
}
