/** What comes next on the account, and when. */
import { useState } from 'react';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { NextActionFields } from '../../call/NextActionFields.tsx';
import { callBackZone, type NextActionForm, readNextAction } from '../../call/next-action-form.ts';
import { EnterSubmits } from './EnterSubmits.tsx';
import { FirstFocus } from './FirstFocus.tsx';
import { useChange } from './use-change.ts';

type DialogProps = { readonly workspace: Workspace; readonly onClose: () => void };

function initial({ nextAction, today }: Workspace): NextActionForm {
  const kind = nextAction?.kind ?? 'call';
  const planned = nextAction?.on;
  const on = planned === undefined || planned < today ? today : planned;
  return { kind, on: kind === 'call_back' ? undefined : on, time: '' };
}

export function NextActionDialog({ workspace, onClose }: DialogProps) {
  const [form, setForm] = useState(() => initial(workspace));
  const [isChecked, setChecked] = useState(false);
  const change = useChange('accounts.setNextAction', 'Next action planned.', onClose);
  const read = readNextAction(form, callBackZone(workspace));
  const submit = () => {
    setChecked(true);
    if (read.problem !== undefined || !read.action) return;
    change.run({ accountId: workspace.account.id, action: read.action });
  };
  return (
    <FormDialog
      open
      title="Next action"
      description="A call back is agreed in the consumer’s own time."
      submitLabel="Plan it"
      dirty={JSON.stringify(form) !== JSON.stringify(initial(workspace))}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EnterSubmits>
        <FirstFocus>
          <NextActionFields
            workspace={workspace}
            isDebtShown
            value={form}
            onChange={setForm}
            error={isChecked ? read.problem : undefined}
          />
        </FirstFocus>
      </EnterSubmits>
    </FormDialog>
  );
}
