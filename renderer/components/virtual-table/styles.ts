/** The look of a table: hairlines, a sticky head, and a bar at the left of the row one is on. */
import { styled } from '@mui/material/styles';
import { figures, focusRing, labelText, scrollbar } from '../../theme/mixins.ts';

export const headHeight = 30;

export const TableRoot = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    ...figures,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: color.surface,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& .scroll': { flex: 1, minHeight: 0, overflow: 'auto', ...scrollbar(theme.tokens) },
    '& .head': {
      ...labelText(theme.tokens),
      position: 'sticky',
      top: 0,
      zIndex: 2,
      height: headHeight,
      backgroundColor: color.sunken,
      borderBottom: `1px solid ${color.rule}`,
    },
    '& .head, & .row': { display: 'grid', alignItems: 'center', padding: '0 8px' },
    '& .body': { position: 'relative' },
    '& .row': {
      position: 'absolute',
      insetInline: 0,
      top: 0,
      borderBottom: `1px solid ${color.hairline}`,
      cursor: 'default',
    },
    '& .row:hover': { backgroundColor: color.hover },
    '& .row[data-active]': {
      backgroundColor: color.selected,
      boxShadow: `inset 3px 0 0 ${color.accent}`,
    },
    '& .row:focus-visible': { ...focusRing(theme.tokens, -2), zIndex: 1 },
    '& .row[data-muted]': { color: color.muted },
    '& .cell': {
      minWidth: 0,
      padding: '0 8px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '& .cell[data-align="end"]': { textAlign: 'right' },
    '& .cell[data-align="center"]': { textAlign: 'center' },
    '& .tick svg': { display: 'inline-block', verticalAlign: 'middle', color: color.control },
    '& .row[aria-selected="true"] .tick svg': { color: color.accent },
    '& .tick .mark': { stroke: color.onAccent },
    '& .bone': { height: 8, borderRadius: 4, backgroundColor: color.hairline },
    '& .slot': {
      position: 'absolute',
      inset: `${headHeight}px 0 0`,
      display: 'grid',
      alignContent: 'center',
      padding: 16,
    },
    '& .foot': { padding: 8, borderTop: `1px solid ${color.hairline}` },
  };
});
