/** The agreement in force: how far it has come, its payments, and the way to end it. */
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { type Cents, formatMoney } from '../../../shared/domain/money.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Money } from '../../components/Money.tsx';
import { EndPlanDialog } from './EndPlanDialog.tsx';
import type { Plan } from './negotiation.queries.ts';
import { PromiseRows } from './PromiseRows.tsx';
import { planTitles } from './words.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 10,
  '& .head': { display: 'flex', justifyContent: 'space-between', gap: 12, fontWeight: 600 },
  '& .left': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
  '& .end': { justifySelf: 'start', marginLeft: -8 },
}));

export function ActivePlan({ plan }: { readonly plan: Plan }) {
  const [isEnding, setEnding] = useState(false);
  const id = useId();
  const { totalCents, paidCents, leftCents, forgivenCents } = plan;
  return (
    <Root>
      <div className="head">
        <span id={id}>{planTitles[plan.kind]}</span>
        <Money amount={totalCents} />
      </div>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, Math.floor((paidCents / totalCents) * 100))}
        aria-labelledby={id}
      />
      <p className="left">{leftText(paidCents, leftCents, forgivenCents)}</p>
      <PromiseRows promises={plan.promises} />
      <div className="end">
        <ActionButton kind="quiet" size="small" onClick={() => setEnding(true)}>
          End the agreement …
        </ActionButton>
      </div>
      {isEnding && <EndPlanDialog plan={plan} onClose={() => setEnding(false)} />}
    </Root>
  );
}

function leftText(paid: Cents, left: Cents, forgiven: Cents): string {
  const so = `${formatMoney(paid)} paid, ${formatMoney(left)} to go.`;
  return forgiven > 0 ? `${so} Then ${formatMoney(forgiven)} is no longer owed.` : so;
}
