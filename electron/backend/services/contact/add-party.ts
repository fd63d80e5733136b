/** Adds another person to an account: who they are and in what role they stand to it. */
import { partyRoleLabels } from '../../../../shared/domain/party-roles.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { insertParty } from '../../store/parties.store.ts';
import { changeContact, recordContactChange } from './change-contact.ts';

/** @throws AppError `not-found` */
export function addParty(
  context: DeskContext,
  input: ParsedInputOf<'contacts.addParty'>,
): OutputOf<'contacts.addParty'> {
  return changeContact(context, 'contacts.addParty', input, (account) => {
    const { db, env } = context;
    const { role, name, address, phone, source } = input;
    const id = env.newId();
    const since = context.today().toString();
    insertParty(db, { id, accountPk: account.pk, role, name, address, phone, since });
    recordContactChange(context, {
      account,
      partyRole: role,
      field: 'party',
      old: '',
      new: [name, address, phone].filter((part) => part !== '').join('; '),
      source,
      contactPoint: [address, phone].filter((part) => part !== '').join('; '),
      note: `${partyRoleLabels[role]}: ${name}`,
    });
    return { id };
  });
}
