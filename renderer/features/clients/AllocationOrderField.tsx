/** The order in which a payment reduces the debt; buttons or Alt with an arrow move a line. */
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ClientPolicy } from '../../../shared/domain/client-policy.ts';
import type { Bucket } from '../../../shared/domain/ledger.ts';
import { ChevronDownIcon, ChevronUpIcon } from '../../components/icons/icons.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { bucketWords } from './policy-words.ts';

type Order = ClientPolicy['allocationOrder'];

const Root = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    fontSize: '0.8125rem',
    '& ol': {
      border: `1px solid ${color.hairline}`,
      borderRadius: measure.radius,
      backgroundColor: color.surface,
    },
    '& li': {
      display: 'grid',
      gridTemplateColumns: '20px minmax(0, 1fr) auto auto',
      alignItems: 'center',
      gap: 8,
      minHeight: 40,
      padding: '2px 4px 2px 12px',
    },
    '& li + li': { borderTop: `1px solid ${color.hairline}` },
    '& .place, & .about': { color: color.muted },
    '& button[aria-disabled="true"]': { color: color.rule, cursor: 'default' },
    '& .keys': { display: 'flex', alignItems: 'center', gap: 6, marginTop: 8, color: color.muted },
  };
});

export type AllocationOrderFieldProps = {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
};

function moved(order: Order, from: number, to: number): Order {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

export function AllocationOrderField({ order, onChange }: AllocationOrderFieldProps) {
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ bucket: Bucket; by: 1 | -1 } | undefined>(undefined);
  // Moving a line moves its buttons in the page, which takes the focus from them.
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = undefined;
    if (!next || order.length === 0) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-bucket="${next.bucket}"] [data-by="${next.by}"]`)
      ?.focus();
  }, [order]);
  const move = (bucket: Bucket, by: 1 | -1) => {
    const from = order.indexOf(bucket);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    focusNext.current = { bucket, by };
    onChange(moved(order, from, to));
    announce(`${bucketWords[bucket].label} is now ${to + 1} of ${order.length}`);
  };
  const onKeyDown = (bucket: Bucket) => (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp' | 'ArrowDown'];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(bucket, by);
  };
  return (
    <Root>
      <ol ref={list}>
        {order.map((bucket, index) => (
          <li key={bucket} data-bucket={bucket}>
            <span className="place">{index + 1}</span>
            <span>
              {bucketWords[bucket].label} <span className="about">{bucketWords[bucket].about}</span>
            </span>
            <IconButton
              size="small"
              data-by={-1}
              aria-label={`Move ${bucketWords[bucket].label} up`}
              aria-disabled={index === 0}
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => move(bucket, -1)}
              onKeyDown={onKeyDown(bucket)}
            >
              <ChevronUpIcon size={16} />
            </IconButton>
            <IconButton
              size="small"
              data-by={1}
              aria-label={`Move ${bucketWords[bucket].label} down`}
              aria-disabled={index === order.length - 1}
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => move(bucket, 1)}
              onKeyDown={onKeyDown(bucket)}
            >
              <ChevronDownIcon size={16} />
            </IconButton>
          </li>
        ))}
      </ol>
      <p className="keys">
        <KeyHint keys="Alt+↑" /> <KeyHint keys="Alt+↓" /> move the line you are on
      </p>
    </Root>
  );
}
