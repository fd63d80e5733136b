/** Stands where the debt would be while somebody on the line is not known to be the right party. */
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

export function Veil({ what }: { readonly what: string }) {
  return (
    <Root>
      <LockIcon />
      <span>{what} shows once the right party is confirmed.</span>
    </Root>
  );
}
