/** Counting the drawer: pieces per denomination, their amounts, and how the sum stands to the receipts. */
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useRef } from 'react';
import { denominations } from '../../../shared/domain/cash-count.ts';
import { type Cents, cents, formatMoney, ZERO } from '../../../shared/domain/money.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { TextField } from '../../components/TextField.tsx';
import { figures, labelText } from '../../theme/mixins.ts';
import { amountOf, type CashDraft, type CountState, readCount, stateOf } from './cash-draft.ts';

const Rows = styled('div')(({ theme }) => ({
  ...figures,
  fontSize: '0.8125rem',
  marginBottom: 8,
  '& .row': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px 104px',
    gap: 12,
    alignItems: 'center',
    minHeight: 30,
  },
  '& .head': { ...labelText(theme.tokens), minHeight: 20 },
  '& .figure': { textAlign: 'right' },
  '& .MuiOutlinedInput-root': { minHeight: 26, height: 26 },
  '& input': { textAlign: 'right' },
}));

const Verdict = styled('div')({ display: 'flex', justifyContent: 'flex-end', margin: '6px 0' });

export type CashCountProps = {
  readonly draft: CashDraft;
  readonly onChange: (change: (before: CashDraft) => CashDraft) => void;
  readonly expected: Cents;
  /** Set on trying to close, when the difference is not explained. */
  readonly reasonProblem: string | undefined;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
};

export function CashCount(props: CashCountProps) {
  const { draft, onChange, expected } = props;
  const state = stateOf(draft, expected);
  const rows = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const fields = [...(rows.current?.querySelectorAll('input') ?? [])];
    const next = fields[fields.findIndex((field) => field.matches(':focus')) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <Section title="Count the cash" meta="Up and down arrows move">
      <Rows ref={rows} role="group" aria-label="Pieces by denomination" onKeyDown={step}>
        <div className="row head" aria-hidden="true">
          <span>Bills and coins</span>
          <span className="figure">Pieces</span>
          <span className="figure">Amount</span>
        </div>
        {denominations.map(({ cents: size, label }, index) => {
          const text = draft[size] ?? '';
          const amount = amountOf(size, draft);
          return (
            <div className="row" key={size}>
              <span aria-hidden="true">{label}</span>
              <TextField
                label={label}
                labelHidden
                name={`count-${size}`}
                value={text}
                maxLength={9}
                autoFocus={index === 0}
                placeholder="0"
                error={readCount(text).problem}
                onChange={(next) => onChange((before) => ({ ...before, [size]: next }))}
              />
              <span className="figure">
                <Money amount={amount ?? ZERO} muted={amount === undefined || amount === 0} />
              </span>
            </div>
          );
        })}
      </Rows>
      <DetailList
        variant="amounts"
        items={[
          { label: 'Counted', value: <Money amount={state.counted} /> },
          { label: 'Expected by the receipts', value: <Money amount={expected} /> },
          { label: 'Difference', value: <Money amount={state.difference} />, total: true },
        ]}
      />
      <Verdict role="status">
        <CountVerdict state={state} />
      </Verdict>
      {(state.verdict === 'over' || state.verdict === 'short' || props.reasonProblem) && (
        <TextField
          label="Why is the cash different?"
          name="reason"
          required
          rows={2}
          maxLength={300}
          value={props.reason}
          onChange={props.onReason}
          error={props.reasonProblem}
          helperText="The office reads this beside the count."
        />
      )}
    </Section>
  );
}

function CountVerdict({ state }: { readonly state: CountState }) {
  const size = formatMoney(cents(Math.abs(state.difference)));
  switch (state.verdict) {
    case 'agrees':
      return <StatusChip tone="done">The cash agrees with the receipts</StatusChip>;
    case 'over':
      return <StatusChip tone="attention">{size} more than the receipts</StatusChip>;
    case 'short':
      return <StatusChip tone="attention">{size} less than the receipts</StatusChip>;
    case 'not-counted':
      return <StatusChip tone="neutral">Not counted yet</StatusChip>;
  }
}
