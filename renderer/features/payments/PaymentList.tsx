/** What was paid on this account, newest first; each receipt opens by its number. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Money } from '../../components/Money.tsx';
import { figures } from '../../theme/mixins.ts';
import { type Payment, usePayments } from './payments.queries.ts';
import { dayText, paymentText } from './words.ts';

const List = styled('ul')(({ theme }) => ({
  width: '100%',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr) auto 84px',
    alignItems: 'center',
    gap: 12,
    minHeight: 32,
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& .day': { ...figures, color: theme.tokens.color.muted },
  '& .how': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .gone': { color: theme.tokens.color.muted },
  '& .gone .amount > span': { textDecoration: 'line-through' },
  '& li > :last-child': { justifySelf: 'end', marginRight: -8 },
}));

const shownAtFirst = 4;

export function PaymentList(props: {
  readonly accountId: string;
  readonly onOpen: (receiptNumber: string) => void;
}) {
  const { data } = usePayments(props.accountId);
  const [isAll, setAll] = useState(false);
  const payments = data?.payments ?? [];
  if (payments.length === 0) return null;
  const shown = isAll ? payments : payments.slice(0, shownAtFirst);
  const more = payments.length - shown.length;
  return (
    <>
      <List aria-label="Payments on this account">
        {shown.map((payment) => (
          <Row key={payment.id} payment={payment} onOpen={props.onOpen} />
        ))}
      </List>
      {more > 0 && (
        <ActionButton kind="quiet" size="small" onClick={() => setAll(true)}>
          {`Show ${more} more`}
        </ActionButton>
      )}
    </>
  );
}

function Row(props: { readonly payment: Payment; readonly onOpen: (number: string) => void }) {
  const { payment, onOpen } = props;
  const { status, receiptNumber } = payment;
  const how = status === 'reversal' ? 'Taken back' : paymentText(payment);
  return (
    <li className={status === 'reversed' ? 'gone' : undefined}>
      <span className="day">{dayText(payment.businessDate)}</span>
      <span className="how" title={payment.reason || how}>
        {how}
        {payment.reason !== '' && `: ${payment.reason}`}
      </span>
      <span className="amount">
        <Money amount={payment.amountCents} />
      </span>
      {receiptNumber === undefined ? (
        <span />
      ) : (
        <ActionButton kind="quiet" size="small" onClick={() => onOpen(receiptNumber)}>
          {receiptNumber}
        </ActionButton>
      )}
    </li>
  );
}
