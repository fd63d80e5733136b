/** Consent to emails at an address or texts at a number, with its exact words. */
import { useState } from 'react';
import type { Wish } from '../../../shared/domain/contact-wishes.ts';
import { formatPhone, normalizePhone } from '../../../shared/domain/phone.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type Said, SaidDialog } from './SaidDialog.tsx';

type Medium = 'email' | 'text';

const media = [
  { value: 'email', label: 'Emails' },
  { value: 'text', label: 'Texts' },
] as const;

/** What is on file for the medium. */
function known(workspace: Workspace, medium: Medium): string {
  if (medium === 'email') return workspace.consumer.email;
  const mobile = workspace.phones.find(({ type }) => type === 'mobile');
  return mobile ? formatPhone(mobile.digits) : '';
}

function toWish(medium: Medium, typed: string): Wish | undefined {
  const text = typed.trim();
  const contactPoint = medium === 'email' ? text : normalizePhone(text);
  return contactPoint ? { kind: 'message_consent', medium, contactPoint } : undefined;
}

type DialogProps = {
  readonly said: Said;
  readonly workspace: Workspace;
  readonly onClose: () => void;
};

export function MessageDialog({ said, workspace, onClose }: DialogProps) {
  const [medium, setMedium] = useState<Medium>('email');
  const [point, setPoint] = useState(known(workspace, 'email'));
  const [isChecked, setChecked] = useState(false);
  const wish = toWish(medium, point);
  const choose = (next: Medium) => {
    setMedium(next);
    setPoint(known(workspace, next));
  };
  return (
    <SaidDialog
      said={said}
      title="May be sent emails or texts"
      wish={wish}
      dirty={point !== known(workspace, medium)}
      onSubmit={() => setChecked(true)}
      onClose={onClose}
    >
      <SelectField label="By what?" options={media} value={medium} onChange={choose} />
      <TextField
        label={medium === 'email' ? 'At which address?' : 'At which number?'}
        required
        value={point}
        onChange={setPoint}
        maxLength={254}
        error={isChecked && !wish ? 'Enter where they may be sent.' : undefined}
      />
    </SaidDialog>
  );
}
