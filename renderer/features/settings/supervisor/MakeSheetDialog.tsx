/** Makes a sheet of codes, then hands over its paper: printed or saved while the dialog is open, never again. */
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import { newRequestId } from '../../../client/ask.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { EnterSubmits } from '../../account/dialogs/EnterSubmits.tsx';
import { SheetPaper } from './SheetPaper.tsx';
import { SupervisorField } from './SupervisorField.tsx';

const counts = ['5', '10', '20', '40'] as const;

export function MakeSheetDialog({ onClose }: { readonly onClose: () => void }) {
  const [made, setMade] = useState<OutputOf<'supervisor.makeSheet'>>();
  return made ? (
    <SheetPaper {...made} onClose={onClose} />
  ) : (
    <Ask onMade={setMade} onClose={onClose} />
  );
}

type AskProps = {
  readonly onMade: (made: OutputOf<'supervisor.makeSheet'>) => void;
  readonly onClose: () => void;
};

function Ask({ onMade, onClose }: AskProps) {
  const [requestId] = useState(newRequestId);
  const make = useWrite('supervisor.makeSheet', requestId);
  const [passphrase, setPassphrase] = useState('');
  const [count, setCount] = useState<(typeof counts)[number]>('20');
  const error = make.error?.toValue();
  return (
    <FormDialog
      open
      title="Make a sheet of codes"
      description="The codes are shown on paper once and are not kept. Have the printer ready."
      submitLabel="Make the sheet"
      dirty={false}
      busy={make.isPending}
      error={error?.code === 'denied' ? undefined : error}
      onSubmit={() => {
        if (passphrase === '' || make.isPending) return;
        make.mutate({ passphrase, codes: Number(count) }, { onSuccess: onMade });
      }}
      onClose={onClose}
    >
      <SupervisorField value={passphrase} onChange={setPassphrase} error={error} autoFocus />
      <EnterSubmits>
        <SelectField
          label="How many codes"
          options={counts.map((value) => ({ value, label: value }))}
          value={count}
          onChange={setCount}
        />
      </EnterSubmits>
    </FormDialog>
  );
}
