/** The row one stands on, at the right of a wide screen or in a strip below the list of a narrow one. */
import { styled } from '@mui/material/styles';
import { scrollbar } from '../../theme/mixins.ts';
import { LanguageChip } from './LanguageChip.tsx';
import { RowActions, type RowActionsProps } from './RowActions.tsx';
import { CallOutlook, RowDebt, RowHistory, RowMarks, ScoreParts } from './RowDetails.tsx';

const Panel = styled('aside')(({ theme }) => ({
  display: 'grid',
  alignContent: 'start',
  gap: 18,
  minHeight: 0,
  overflow: 'auto',
  padding: '16px 20px 24px',
  borderLeft: `1px solid ${theme.tokens.color.hairline}`,
  backgroundColor: theme.tokens.color.surface,
  ...scrollbar(theme.tokens),
  '& h2': { display: 'flex', alignItems: 'center', gap: 8 },
  '& .who': { ...theme.typography.h2, overflowWrap: 'anywhere' },
  '& .buttons': { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 },
  '& .buttons > :first-of-type': { gridColumn: '1 / -1' },
}));

export function RowPeek(props: RowActionsProps) {
  const { row, clock } = props;
  return (
    <Panel aria-label="The row you are on">
      <div>
        <h2 className="who">
          {row.consumerName} <LanguageChip language={row.language} />
        </h2>
        <RowDebt row={row} clock={clock} />
      </div>
      <RowMarks row={row} />
      <div className="buttons">
        <RowActions {...props} />
      </div>
      <CallOutlook row={row} clock={clock} />
      <RowHistory row={row} clock={clock} />
      <ScoreParts row={row} clock={clock} />
    </Panel>
  );
}
