/** Offers and payment at the right; neither is on screen before the right party is confirmed. */
import { useState } from 'react';
import { NegotiatePanel } from '../negotiation/NegotiatePanel.tsx';
import { PayPanel, type Taking } from '../payments/PayPanel.tsx';
import { Veil } from './Veil.tsx';

type RightProps = {
  readonly accountId: string;
  /** The business date. */
  readonly today: string;
  readonly isDebtShown: boolean;
  readonly onNext: (accountId: string) => void;
};

export function RightColumn({ accountId, today, isDebtShown, onNext }: RightProps) {
  const [taking, setTaking] = useState<Taking>();
  if (!isDebtShown) return <Veil />;
  return (
    <>
      <NegotiatePanel
        accountId={accountId}
        today={today}
        onPayNow={(amount) => setTaking({ amount })}
      />
      <PayPanel accountId={accountId} taking={taking} onTaking={setTaking} onNext={onNext} />
    </>
  );
}
