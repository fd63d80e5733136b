/** The bar at the foot of the workspace: the end of a call, or a note while there is none. */
import { styled } from '@mui/material/styles';

export const BarRoot = styled('section')(({ theme }) => ({
  display: 'grid',
  gap: 4,
  flex: 'none',
  padding: '8px 16px 10px',
  backgroundColor: theme.tokens.color.canvas,
  borderTop: `1px solid ${theme.tokens.color.rule}`,
}));
