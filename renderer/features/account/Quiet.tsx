/** A line of muted text: what is not there, or what more there would be. */
import { styled } from '@mui/material/styles';

export const Quiet = styled('p')(({ theme }) => ({
  padding: '4px 0',
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
}));
