/** Which of several numbers is not to be called any more. */
import { useState } from 'react';
import { formatPhone } from '../../../shared/domain/phone.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { type Said, SaidDialog } from './SaidDialog.tsx';

type DialogProps = {
  readonly said: Said;
  readonly phones: Workspace['phones'];
  readonly onClose: () => void;
};

export function NumberDialog({ said, phones, onClose }: DialogProps) {
  const [digits, setDigits] = useState(phones[0]?.digits);
  const options = phones.map(({ digits: value, type }) => ({
    value,
    label: `${formatPhone(value)}, ${type}`,
  }));
  return (
    <SaidDialog
      said={said}
      title="No more calls to a number"
      wish={
        digits === undefined ? undefined : { kind: 'opt_out', medium: 'call', contactPoint: digits }
      }
      onClose={onClose}
    >
      <SelectField label="Which number?" options={options} value={digits} onChange={setDigits} />
    </SaidDialog>
  );
}
