/** Promised payments, earliest first, with what became of each. */
import { styled } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { cents } from '../../../shared/domain/money.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { figures } from '../../theme/mixins.ts';
import { dateText } from '../payments/words.ts';
import type { PlannedPayment } from './negotiation.queries.ts';
import { promiseLabels, promiseTones } from './words.ts';

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: 12,
    minHeight: 32,
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '&[data-acts] li': { gridTemplateColumns: '92px minmax(0, 1fr) auto 60px' },
  '&[data-acts] li > :last-child': { justifySelf: 'end', marginRight: -8 },
  '& .due': figures,
  '& .over': { color: theme.tokens.color.muted },
}));

const More = styled('div')({ marginLeft: -8 });

const shownAtFirst = 6;

export type PromiseRowsProps = {
  readonly promises: readonly PlannedPayment[];
  /** At the right of a row, e.g. the way to cancel it. */
  readonly actionOf?: ((promise: PlannedPayment) => ReactNode) | undefined;
};

/** The payments still to come first; what is over follows when asked for. */
export function PromiseRows({ promises, actionOf }: PromiseRowsProps) {
  const [isAll, setAll] = useState(false);
  const firstLive = promises.findIndex(({ state }) => state === 'open' || state === 'partial');
  const from = Math.max(0, Math.min(firstLive - 1, promises.length - shownAtFirst));
  const shown = isAll ? promises : promises.slice(from, from + shownAtFirst);
  return (
    <div>
      <List aria-label="Promised payments" data-acts={actionOf && ''}>
        {shown.map((promise) => (
          <Row
            key={promise.id}
            promise={promise}
            action={actionOf && (actionOf(promise) ?? <span />)}
          />
        ))}
      </List>
      {promises.length > shown.length && (
        <More>
          <ActionButton kind="quiet" size="small" onClick={() => setAll(true)}>
            {`Show all ${promises.length}`}
          </ActionButton>
        </More>
      )}
    </div>
  );
}

function Row({
  promise,
  action,
}: {
  readonly promise: PlannedPayment;
  readonly action: ReactNode;
}) {
  const { due, state, amountCents, paidCents } = promise;
  const isOver = state === 'cancelled';
  return (
    <li className={isOver ? 'over' : undefined}>
      <span className="due">{dateText(due)}</span>
      <span>
        <StatusChip tone={promiseTones[state]} variant="plain">
          {promiseLabels[state]}
          {state === 'partial' && (
            <>
              {', '}
              <Money amount={cents(amountCents - paidCents)} /> to go
            </>
          )}
        </StatusChip>
      </span>
      <Money amount={amountCents} />
      {action}
    </li>
  );
}
