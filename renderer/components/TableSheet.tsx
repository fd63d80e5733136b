/** A table inside a page that scrolls: as high as its rows, up to a limit. */
import { styled } from '@mui/material/styles';
import { measures } from '../theme/tokens.ts';

const headHeight = 30;
const mostRows = 10;

export const TableSheet = styled('div', { shouldForwardProp: (name) => name !== 'rows' })<{
  readonly rows: number;
}>(({ theme, rows }) => ({
  display: 'flex',
  flexDirection: 'column',
  height: headHeight + measures.row * Math.max(1, Math.min(rows, mostRows)) + 2,
  border: `1px solid ${theme.tokens.color.hairline}`,
  borderRadius: theme.tokens.measure.radius,
  overflow: 'hidden',
  // Nothing is done to these rows: the one a keyboard is on shows only while it is there.
  '&:not(:focus-within) .row[data-active]': { backgroundColor: 'transparent', boxShadow: 'none' },
}));
