/** Whether an address is current, a former one, or one where mail does not arrive. */
import { useState } from 'react';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

type Address = Workspace['addresses'][number];

const words: Readonly<Record<Address['status'], { title: string; hint: string }>> = {
  current: { title: 'This address is current', hint: 'Letters go there again.' },
  former: { title: 'They have moved away', hint: 'It no longer says where the consumer is.' },
  bad: {
    title: 'Mail does not arrive there',
    hint: 'No letter goes there until a better address is recorded (12 CFR 1006.42).',
  },
};

type DialogProps = {
  readonly accountId: string;
  readonly address: Address;
  readonly status: Address['status'];
  readonly onClose: () => void;
};

export function MarkAddressDialog({ accountId, address, status, onClose }: DialogProps) {
  const [source, setSource] = useState<ContactSource>(
    status === 'bad' ? 'mail_returned' : 'consumer',
  );
  const change = useChange('contacts.markAddress', 'Address marked.', onClose);
  return (
    <FormDialog
      open
      width="xs"
      title={words[status].title}
      description={`${address.line1}, ${address.city} ${address.state}. ${words[status].hint}`}
      submitLabel="Mark address"
      dirty={false}
      busy={change.isBusy}
      error={change.error}
      onSubmit={() => change.run({ accountId, addressId: address.id, status, source })}
      onClose={onClose}
    >
      <SourceField value={source} onChange={setSource} autoFocus />
    </FormDialog>
  );
}
