/** One line per check; a failed one lists the ids of what is wrong, for the office or support. */
import { styled } from '@mui/material/styles';
import type { CheckResult } from '../../../shared/ipc/checks.contract.ts';
import { CopyableId } from '../../components/CopyableId.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { figures } from '../../theme/mixins.ts';

const List = styled('ul')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& > li': {
      display: 'grid',
      gridTemplateColumns: '88px minmax(0, 1fr)',
      alignItems: 'start',
      minHeight: measure.row,
      padding: '6px 0',
      borderBottom: `1px solid ${color.hairline}`,
    },
    '& > li > :first-of-type': { marginTop: 2 },
    '& .problems': {
      ...figures,
      gridColumn: 2,
      display: 'grid',
      gap: 2,
      margin: '4px 0 4px',
      padding: 0,
      listStyle: 'none',
      color: color.muted,
      fontSize: '0.75rem',
      maxHeight: 240,
      overflow: 'auto',
    },
    '& .advice': { gridColumn: 2, color: color.tone.attention.text, fontSize: '0.75rem' },
  };
});

/** How many ids are shown; all of them can be copied at once. */
const shown = 10;

export function CheckResults({ checks }: { readonly checks: readonly CheckResult[] }) {
  const failedFirst = [...checks].sort((left, right) => Number(left.ok) - Number(right.ok));
  return (
    <List aria-label="Results of the check">
      {failedFirst.map((result) => (
        <li key={result.check}>
          <StatusChip tone={result.ok ? 'done' : 'attention'} variant="plain">
            {result.ok ? 'Holds' : 'Failed'}
          </StatusChip>
          <span>{result.states}</span>
          {!result.ok && <Problems result={result} />}
        </li>
      ))}
    </List>
  );
}

function Problems({ result: { check, problems, count } }: { readonly result: CheckResult }) {
  const more = count - Math.min(shown, problems.length);
  return (
    <>
      <ul className="problems">
        {problems.slice(0, shown).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {more > 0 && <li>and {more.toLocaleString('en-US')} more</li>}
      </ul>
      <span className="advice">
        Tell the office before you go on.{' '}
        <CopyableId
          value={[check, ...problems].join('\n')}
          what={`problems of ${check}`}
          shown="Copy the list"
        />
      </span>
    </>
  );
}
