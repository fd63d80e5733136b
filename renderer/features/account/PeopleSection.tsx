/** The person and how they are reached: numbers, addresses, language, other people, other debts. */
import { consumerFlagInfo } from '../../../shared/domain/consumer-flags.ts';
import {
  type PartyRole,
  partyRoleLabels,
  tellsRoleOfDebt,
} from '../../../shared/domain/party-roles.ts';
import { phoneStatusLabels } from '../../../shared/domain/phone-status.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { shortDate } from '../../components/date-text.ts';
import { PhoneText } from '../../components/PhoneText.tsx';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { ContactDialogRequest } from './dialogs/ContactDialogs.tsx';
import { Links } from './Links.tsx';
import { RowMenu } from './RowMenu.tsx';
import { Titled } from './Titled.tsx';

type PeopleProps = {
  readonly workspace: Workspace;
  readonly isDebtShown: boolean;
  readonly ask: (request: ContactDialogRequest) => void;
  readonly onOpenAccount: (accountId: string) => void;
};

export function PeopleSection({ workspace, isDebtShown, ask, onOpenAccount }: PeopleProps) {
  const add = (
    <RowMenu
      label="Add or change"
      text="Add or change"
      items={[
        { label: 'Phone number', run: () => ask({ kind: 'add-phone' }) },
        { label: 'Address', run: () => ask({ kind: 'add-address' }) },
        { label: 'Email', run: () => ask({ kind: 'email' }) },
        { label: 'Language', run: () => ask({ kind: 'language' }) },
        { label: 'Where they are', run: () => ask({ kind: 'zone' }) },
        { label: 'What to know about them', run: () => ask({ kind: 'flags' }) },
        { label: 'Another person', run: () => ask({ kind: 'party' }) },
      ]}
    />
  );
  return (
    <Section title="People and places" actions={add}>
      <Person workspace={workspace} isDebtShown={isDebtShown} />
      <Phones phones={workspace.phones} ask={ask} />
      <Addresses addresses={workspace.addresses} ask={ask} />
      <Parties parties={workspace.parties} isDebtShown={isDebtShown} />
      {isDebtShown && <Links workspace={workspace} ask={ask} onOpen={onOpenAccount} />}
    </Section>
  );
}

function Person({ workspace, isDebtShown }: Pick<PeopleProps, 'workspace' | 'isDebtShown'>) {
  const { consumer } = workspace;
  const flags = consumer.flags.filter((flag) => isDebtShown || !consumerFlagInfo[flag].tellsOfDebt);
  const born = consumer.dateOfBirth;
  const facts = [
    born === undefined ? undefined : `born ${shortDate(born)}`,
    consumer.ssnLast4 === undefined ? undefined : `SSN ••${consumer.ssnLast4}`,
    consumer.language === 'es' ? 'speaks Spanish' : undefined,
    consumer.statedZone === undefined ? undefined : `says to be in ${consumer.statedZone}`,
  ].filter((fact) => fact !== undefined);
  return (
    <Titled title={consumer.type === 'business' ? 'Business' : 'Consumer'}>
      <div className="row">
        <span>
          <strong>{consumer.name}</strong>
          {facts.length > 0 && <span className="quiet"> {facts.join(' · ')}</span>}
        </span>
      </div>
      {consumer.email !== '' && <div className="row">{consumer.email}</div>}
      {flags.map((flag) => (
        <div key={flag} className="row">
          <StatusChip tone="attention" variant="plain">
            {consumerFlagInfo[flag].label}
          </StatusChip>
        </div>
      ))}
    </Titled>
  );
}

type Ask = PeopleProps['ask'];

function Phones({ phones, ask }: { readonly phones: Workspace['phones']; readonly ask: Ask }) {
  if (phones.length === 0) return null;
  return (
    <Titled title="Numbers">
      {phones.map((phone) => (
        <div key={phone.id} className="row">
          <PhoneText number={phone.digits} kind={phone.type} />
          <span className="end">
            {phone.status !== 'ok' && (
              <StatusChip tone="blocked" variant="plain">
                {phoneStatusLabels[phone.status]}
              </StatusChip>
            )}
            <RowMenu
              label={`Mark ${phone.digits}`}
              items={(['wrong', 'not_in_service', 'opted_out', 'prohibited', 'ok'] as const)
                .filter((status) => status !== phone.status)
                .map((status) => ({
                  label: phoneStatusLabels[status],
                  run: () => ask({ kind: 'mark-phone', phone, status }),
                }))}
            />
          </span>
        </div>
      ))}
    </Titled>
  );
}

const addressLabels = { current: 'Current', former: 'Former', bad: 'Bad address' } as const;

function Addresses(props: { readonly addresses: Workspace['addresses']; readonly ask: Ask }) {
  if (props.addresses.length === 0) return null;
  return (
    <Titled title="Addresses">
      {props.addresses.map((address) => (
        <div key={address.id} className="row">
          <span className={address.status === 'current' ? undefined : 'former'}>
            {[address.line1, address.line2].filter((line) => line !== '').join(', ')}
            {address.line1 === '' ? '' : ', '}
            {address.city} {address.state} {address.zip}
          </span>
          <span className="end">
            {address.status !== 'current' && (
              <StatusChip tone={address.status === 'bad' ? 'attention' : 'neutral'} variant="plain">
                {addressLabels[address.status]}
              </StatusChip>
            )}
            <RowMenu
              label={`Mark the address in ${address.city}`}
              items={(['current', 'former', 'bad'] as const)
                .filter((status) => status !== address.status)
                .map((status) => ({
                  label: addressLabels[status],
                  run: () => props.ask({ kind: 'mark-address', address, status }),
                }))}
            />
          </span>
        </div>
      ))}
    </Titled>
  );
}

type PartiesProps = Pick<Workspace, 'parties'> & Pick<PeopleProps, 'isDebtShown'>;

function Parties({ parties, isDebtShown }: PartiesProps) {
  if (parties.length === 0) return null;
  return (
    <Titled title="Other people">
      {parties.map(({ id, role, name, address, phone }) => (
        <div key={id} className="row">
          <span>
            {name}
            {(isDebtShown || !tellsRoleOfDebt(role as PartyRole)) && (
              <span className="quiet"> {partyRoleLabels[role as PartyRole] ?? role}</span>
            )}
            {address !== '' && <span className="quiet"> · {address}</span>}
          </span>
          {phone !== '' && (
            <span className="end">
              <PhoneText number={phone} />
            </span>
          )}
        </div>
      ))}
    </Titled>
  );
}
