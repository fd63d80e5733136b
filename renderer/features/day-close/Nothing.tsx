/** A quiet line in place of figures that are all zero. */
import { styled } from '@mui/material/styles';

export const Nothing = styled('p')(({ theme }) => ({
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  padding: '2px 0',
}));
