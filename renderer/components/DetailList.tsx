/**
 * Facts as label and value. `amounts` sets values right-aligned like a statement,
 * a sum closed by the bookkeeper's double rule.
 */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { labelText } from '../theme/mixins.ts';

export type Detail = {
  readonly label: string;
  readonly value: ReactNode;
  /** A quiet second line: source, age, citation. */
  readonly hint?: ReactNode | undefined;
  /** A sum; only in `amounts`. */
  readonly total?: boolean | undefined;
};

export type DetailListProps = {
  readonly items: readonly Detail[];
  readonly variant?: 'facts' | 'amounts' | undefined;
};

const Root = styled('dl')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& .hint': { display: 'block', color: color.muted, fontSize: '0.75rem', lineHeight: '1rem' },
    '&.facts > div': {
      display: 'grid',
      gridTemplateColumns: 'minmax(88px, min(34%, 160px)) 1fr',
      gap: 12,
      padding: '4px 0',
    },
    '&.facts dt': { ...labelText(theme.tokens), lineHeight: '1.25rem' },
    '&.facts dd': { minWidth: 0, overflowWrap: 'anywhere' },
    '&.amounts > div': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 16,
      padding: '4px 0',
    },
    '&.amounts dt': { color: color.muted },
    '&.amounts > .total': {
      marginTop: 4,
      paddingTop: 6,
      paddingBottom: 5,
      borderTop: `1px solid ${color.text}`,
      borderBottom: `3px double ${color.text}`,
    },
    '&.amounts > .total dt, &.amounts > .total dd': { color: color.text, fontWeight: 650 },
  };
});

export function DetailList({ items, variant = 'facts' }: DetailListProps) {
  return (
    <Root className={variant}>
      {items.map(({ label, value, hint, total }) => (
        <div key={label} className={total ? 'total' : undefined}>
          <dt>
            {label}
            {variant === 'amounts' && hint && <span className="hint">{hint}</span>}
          </dt>
          <dd>
            {value}
            {variant === 'facts' && hint && <span className="hint">{hint}</span>}
          </dd>
        </div>
      ))}
    </Root>
  );
}
