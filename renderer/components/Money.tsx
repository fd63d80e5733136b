/** An amount as people read it: tabular, right-aligned, one way to show a negative per column. */
import { styled } from '@mui/material/styles';
import { type Cents, cents, formatMoney } from '../../shared/domain/money.ts';
import { figures } from '../theme/mixins.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type MoneyProps = {
  readonly amount: Cents;
  /** `minus` everywhere; `accounting` (parentheses) only in statements, for the whole column. */
  readonly notation?: 'minus' | 'accounting' | undefined;
  /** `display` is for the one amount a screen is about. */
  readonly size?: 'body' | 'large' | 'display' | undefined;
  readonly strong?: boolean | undefined;
  readonly muted?: boolean | undefined;
};

const Root = styled('span', { shouldForwardProp: (name) => name !== 'look' })<{
  readonly look: Pick<MoneyProps, 'size' | 'strong' | 'muted'>;
}>(({ theme, look }) => ({
  ...figures,
  position: 'relative',
  display: 'inline-block',
  textAlign: 'right',
  whiteSpace: 'nowrap',
  color: look.muted ? theme.tokens.color.muted : 'inherit',
  fontWeight: look.strong ? 650 : 'inherit',
  ...(look.size === 'large' && { fontSize: '1.0625rem', lineHeight: '1.5rem', fontWeight: 650 }),
  ...(look.size === 'display' && {
    fontSize: '1.75rem',
    lineHeight: '2.25rem',
    fontWeight: 600,
    letterSpacing: '-0.015em',
    '& .cents': { fontSize: '1.125rem', letterSpacing: 0, color: theme.tokens.color.muted },
  }),
}));

export function Money({ amount, notation = 'minus', size = 'body', strong, muted }: MoneyProps) {
  const negative = amount < 0;
  const text = formatMoney(cents(Math.abs(amount)));
  return (
    <Root look={{ size, strong, muted }}>
      {negative && <VisuallyHidden>minus </VisuallyHidden>}
      {negative && <span aria-hidden="true">{notation === 'minus' ? '−' : '('}</span>}
      {text.slice(0, -3)}
      <span className="cents">{text.slice(-3)}</span>
      {notation === 'accounting' && <Closing shown={negative} />}
    </Root>
  );
}

/** The closing parenthesis keeps its room when absent, so that points stay in line. */
function Closing({ shown }: { readonly shown: boolean }) {
  return (
    <span aria-hidden="true" style={shown ? undefined : { visibility: 'hidden' }}>
      )
    </span>
  );
}
