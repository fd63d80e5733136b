/** Fields of a form in two columns that become one where there is no room; a row may span both. */
import { styled } from '@mui/material/styles';

export const FieldGrid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
  gap: '14px 12px',
  alignItems: 'start',
  '& > *': { gridColumn: 'span 6' },
  '@media (min-width: 640px)': {
    '& > .half': { gridColumn: 'span 3' },
    '& > .third': { gridColumn: 'span 2' },
    '& > .two-thirds': { gridColumn: 'span 4' },
  },
});
