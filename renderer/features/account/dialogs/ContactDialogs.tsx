/** Which change of people and places is being made, and its dialog. */
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { AddressDialog } from './AddressDialog.tsx';
import { EmailDialog } from './EmailDialog.tsx';
import { FlagsDialog } from './FlagsDialog.tsx';
import { LanguageDialog } from './LanguageDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { MarkAddressDialog } from './MarkAddressDialog.tsx';
import { MarkPhoneDialog } from './MarkPhoneDialog.tsx';
import { PartyDialog } from './PartyDialog.tsx';
import { PhoneDialog } from './PhoneDialog.tsx';
import { ZoneDialog } from './ZoneDialog.tsx';

type Phone = Workspace['phones'][number];
type Address = Workspace['addresses'][number];

export type ContactDialogRequest =
  | { readonly kind: 'add-phone' }
  | { readonly kind: 'mark-phone'; readonly phone: Phone; readonly status: Phone['status'] }
  | { readonly kind: 'add-address' }
  | {
      readonly kind: 'mark-address';
      readonly address: Address;
      readonly status: Address['status'];
    }
  | { readonly kind: 'email' }
  | { readonly kind: 'language' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'flags' }
  | { readonly kind: 'party' }
  | { readonly kind: 'link'; readonly link: Workspace['likelySame'][number] };

type DialogsProps = {
  readonly workspace: Workspace;
  readonly request: ContactDialogRequest | undefined;
  readonly onClose: () => void;
};

/** Mounted anew for every request, so that nothing typed stays behind. */
export function ContactDialogs({ workspace, request, onClose }: DialogsProps) {
  const accountId = workspace.account.id;
  switch (request?.kind) {
    case 'add-phone':
      return <PhoneDialog accountId={accountId} onClose={onClose} />;
    case 'mark-phone':
      return <MarkPhoneDialog accountId={accountId} {...request} onClose={onClose} />;
    case 'add-address':
      return <AddressDialog accountId={accountId} onClose={onClose} />;
    case 'mark-address':
      return <MarkAddressDialog accountId={accountId} {...request} onClose={onClose} />;
    case 'email':
      return <EmailDialog accountId={accountId} consumer={workspace.consumer} onClose={onClose} />;
    case 'language':
      return (
        <LanguageDialog accountId={accountId} consumer={workspace.consumer} onClose={onClose} />
      );
    case 'zone':
      return <ZoneDialog accountId={accountId} consumer={workspace.consumer} onClose={onClose} />;
    case 'flags':
      return <FlagsDialog accountId={accountId} consumer={workspace.consumer} onClose={onClose} />;
    case 'party':
      return <PartyDialog accountId={accountId} onClose={onClose} />;
    case 'link':
      return <LinkDialog accountId={accountId} link={request.link} onClose={onClose} />;
    case undefined:
      return null;
  }
}
