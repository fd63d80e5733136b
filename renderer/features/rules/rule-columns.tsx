/** The columns of the list of rules: what it does, its id, its name, its ground. */
import { styled } from '@mui/material/styles';
import type { Entry } from '../../../shared/compliance/explain/rule-entries.ts';
import type { Column } from '../../components/VirtualTable.tsx';
import { ActionMark } from './ActionMark.tsx';

const Quiet = styled('span')(({ theme }) => ({ color: theme.tokens.color.muted }));
const Marks = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  verticalAlign: 'middle',
});

/** Where nothing is known to be done, the list says so: an empty cell would look like "no rule". */
function Actions({ entry }: { readonly entry: Entry }) {
  if (entry.actions.length === 0) return <Quiet>Not known</Quiet>;
  return (
    <Marks>
      {entry.actions.map((action) => (
        <ActionMark key={action} action={action} />
      ))}
    </Marks>
  );
}

export const ruleColumns: readonly Column<Entry>[] = [
  { id: 'id', header: 'Id', width: 124, cell: ({ id }) => <strong>{id}</strong> },
  { id: 'title', header: 'Rule or place', width: 150, grow: 2, cell: ({ title }) => title },
  { id: 'action', header: 'Action', width: 164, cell: (entry) => <Actions entry={entry} /> },
  {
    id: 'cite',
    header: 'Ground',
    width: 200,
    grow: 3,
    priority: 2,
    cell: (entry) => {
      if (entry.kind === 'rule') return entry.rule.cite;
      return <Quiet>{entry.isReviewed ? 'State rules reviewed' : 'Not reviewed'}</Quiet>;
    },
  },
];
