/**
 * Stands where the debt would be while somebody on the line is not known to be the right party. Its words
 * are for whoever reads along: they tell of nothing.
 */
import { styled } from '@mui/material/styles';
import { LockIcon } from '../../components/icons/icons.ts';

const Root = styled('p')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '10px 12px',
  borderRadius: theme.tokens.measure.radius,
  backgroundColor: theme.tokens.color.sunken,
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
}));

export const veiled = 'Shown once the person is confirmed';

export function Veil() {
  return (
    <Root>
      <LockIcon />
      <span>{veiled}.</span>
    </Root>
  );
}
