/** What states require without wording at hand, and the wording that the agency's counsel approved. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import { useAsk } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { scrollbar } from '../../../theme/mixins.ts';
import { dayText } from '../letter-words.ts';
import { useDay } from '../letters.queries.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { StateTextForm } from './StateTextForm.tsx';

export type StateText = OutputOf<'letters.stateTexts'>['texts'][number];

const List = styled('ul')(({ theme }) => ({
  maxHeight: '58vh',
  overflowY: 'auto',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  ...scrollbar(theme.tokens),
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'start',
    padding: '10px 8px 10px 0',
    borderBottom: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& .words': { color: theme.tokens.color.muted },
  '& .given': { gridColumn: '1 / -1', whiteSpace: 'pre-line' },
}));

export function StateTextsDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useAsk('letters.stateTexts', {}).data?.texts ?? [];
  const [editing, setEditing] = useState<StateText>();
  if (editing) return <StateTextForm subject={editing} onClose={() => setEditing(undefined)} />;
  return (
    <NoteDialog title="Texts that states require" width="md" onClose={onClose}>
      <List>
        {texts.map((text) => (
          <StateTextRow key={text.id} text={text} onEdit={() => setEditing(text)} />
        ))}
      </List>
    </NoteDialog>
  );
}

/** `California` and the rest of the requirement. */
function parts(requirement: string): readonly [string, string] {
  const at = requirement.indexOf(':');
  return [requirement.slice(0, at), requirement.slice(at + 1).trim()];
}

function StateTextRow(props: { readonly text: StateText; readonly onEdit: () => void }) {
  const { text, onEdit } = props;
  const { today } = useDay();
  const [place, words] = parts(text.requirement);
  const isGiven = text.text !== undefined;
  return (
    <li>
      <div>
        <strong>{place}</strong> <span className="words">{words}</span>
      </div>
      <ActionButton size="small" onClick={onEdit}>
        {isGiven ? 'Change' : 'Enter wording'}
      </ActionButton>
      <div className="given">
        {isGiven ? (
          <>
            <StatusChip tone="done" variant="plain">
              Approved by {text.approvedBy}
              {text.on === undefined ? '' : `, ${dayText(text.on, today)}`}
            </StatusChip>
            <p>{text.text}</p>
          </>
        ) : (
          <StatusChip tone="attention" variant="plain">
            Letters wait for it
          </StatusChip>
        )}
      </div>
    </li>
  );
}
