/** Fields side by side in a dialog: `place` for city, state and ZIP; `pair` for two of one width. */
import { styled } from '@mui/material/styles';

export const Grid = styled('div')({
  display: 'grid',
  gap: 12,
  alignItems: 'start',
  '&.place': { gridTemplateColumns: 'minmax(0, 1fr) 72px 120px' },
  '&.pair': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
});
