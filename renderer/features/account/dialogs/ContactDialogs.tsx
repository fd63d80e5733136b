/** Which change of people and places is being made, and its dialog. */
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { AddressDialog } from './AddressDialog.tsx';
import { DeclineLinkDialog } from './DeclineLinkDialog.tsx';
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
  | { readonly kind: 'link' | 'decline-link'; readonly link: Workspace['likelySame'][number] };

type DialogsProps = {
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly request: ContactDialogRequest | undefined;
  readonly onClose: () => void;
};

/** Mounted anew for every request, so that nothing typed stays behind. */
export function ContactDialogs({ workspace, isDebtShown, request, onClose }: DialogsProps) {
  const { account, consumer } = workspace;
  const accountId = account.id;
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
      return <EmailDialog accountId={accountId} consumer={consumer} onClose={onClose} />;
    case 'language':
      return <LanguageDialog accountId={accountId} consumer={consumer} onClose={onClose} />;
    case 'zone':
      return <ZoneDialog accountId={accountId} consumer={consumer} onClose={onClose} />;
    case 'flags':
      return (
        <FlagsDialog
          accountId={accountId}
          consumer={consumer}
          isDebtShown={isDebtShown}
          onClose={onClose}
        />
      );
    case 'party':
      return <PartyDialog accountId={accountId} isDebtShown={isDebtShown} onClose={onClose} />;
    case 'link':
      return <LinkDialog accountId={accountId} link={request.link} onClose={onClose} />;
    case 'decline-link':
      return <DeclineLinkDialog accountId={accountId} link={request.link} onClose={onClose} />;
    case undefined:
      return null;
  }
}
