/** Lists below a step, one under the other. */
import { styled } from '@mui/material/styles';

export const Lists = styled('div')({ display: 'grid', gap: 28, minWidth: 0 });
