/** Words to be read aloud, set apart like the script's. */
import { styled } from '@mui/material/styles';

export const SayThis = styled('blockquote')(({ theme }) => ({
  margin: 0,
  padding: '4px 0 4px 14px',
  borderLeft: `3px solid ${theme.tokens.color.accent}`,
  fontSize: '0.9375rem',
  lineHeight: '1.5rem',
  textWrap: 'pretty',
}));
