/** A note and the plan while no call is open here. */
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { BarRoot } from './BarRoot.tsx';
import { NextActionDialog } from './dialogs/NextActionDialog.tsx';
import { useNoteDraft } from './use-note-draft.ts';
import { nextActionText } from './words.ts';

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  gap: 12,
  alignItems: 'start',
  '& .act': { paddingTop: 20 },
  '& .plan': { display: 'flex', alignItems: 'center', gap: 4, fontSize: '0.8125rem' },
  '& .label': { color: theme.tokens.color.muted },
}));

function planText(workspace: Workspace): string {
  const { nextAction, holds } = workspace;
  if (!nextAction && holds.length > 0) return 'nothing, on hold';
  return nextActionText(nextAction, workspace);
}

export function NoteBar({ workspace }: { readonly workspace: Workspace }) {
  const accountId = workspace.account.id;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [isPlanning, setPlanning] = useState(false);
  const { toast } = useToaster();
  const draft = useNoteDraft(workspace.noteDraft, (text) =>
    ask('accounts.saveNoteDraft', { requestId: newRequestId(), accountId, text }),
  );
  const add = useWrite('accounts.addNote');
  const save = () => {
    if (draft.text.trim() === '' || add.isPending) return;
    add.mutate(
      { accountId, note: draft.text },
      {
        onSuccess: () => {
          draft.clear();
          toast({ message: 'Note kept.' });
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  useCommand('account.note', () => field.current?.focus());
  const isLive = workspace.account.state === 'live';
  return (
    <BarRoot aria-label="Note and plan">
      <Row onKeyDown={onKeyDown}>
        <TextField
          label="Note"
          rows={2}
          inputRef={field}
          value={draft.text}
          onChange={draft.change}
          maxLength={4000}
          placeholder="Write a note; it is kept as you type"
          error={(add.error?.toValue() ?? draft.problem)?.message}
        />
        <div className="act">
          <ActionButton
            disabled={draft.text.trim() === ''}
            busy={add.isPending}
            keys={keysOf('call.wrap-up')}
            onClick={save}
          >
            Keep note
          </ActionButton>
        </div>
        {isLive && (
          <div className="act plan">
            <span>
              <span className="label">Next:</span> {planText(workspace)}
            </span>
            <ActionButton kind="quiet" size="small" onClick={() => setPlanning(true)}>
              Change
            </ActionButton>
          </div>
        )}
      </Row>
      {isPlanning && <NextActionDialog workspace={workspace} onClose={() => setPlanning(false)} />}
    </BarRoot>
  );
}
