/** Names a filter: a new view, or another name for one that is there. */
import { useState } from 'react';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';
import { newRequestId } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

export type NamedFilter = { readonly filter: QueueFilter } | { readonly view: SavedView };

export type ViewNameDialogProps = {
  readonly subject: NamedFilter;
  readonly onDone: (view: SavedView) => void;
  readonly onClose: () => void;
};

export function ViewNameDialog({ subject, onDone, onClose }: ViewNameDialogProps) {
  const before = 'view' in subject ? subject.view.name : '';
  const [name, setName] = useState(before);
  const [isTried, setTried] = useState(false);
  const [requestId] = useState(newRequestId);
  const save = useWrite('views.save', requestId);
  const rename = useWrite('views.rename', requestId);
  const write = 'view' in subject ? rename : save;
  const submit = () => {
    setTried(true);
    if (name.trim() === '') return;
    if ('view' in subject) {
      rename.mutate({ viewId: subject.view.id, name }, { onSuccess: onDone });
    } else {
      save.mutate({ filter: subject.filter, name }, { onSuccess: onDone });
    }
  };
  return (
    <FormDialog
      open
      width="xs"
      title={'view' in subject ? 'Rename the view' : 'Save this filter as a view'}
      submitLabel={'view' in subject ? 'Rename' : 'Save view'}
      dirty={name !== before}
      busy={write.isPending}
      error={write.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        required
        autoFocus
        maxLength={60}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? 'Give the view a name.' : undefined}
        helperText="Views stand at the left of the queue, with their counts."
      />
    </FormDialog>
  );
}
