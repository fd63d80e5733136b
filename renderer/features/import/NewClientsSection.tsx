/** Clients that the desk does not know: each is created with a cautious policy, or its rows are left out. */
import { styled } from '@mui/material/styles';
import { CheckRow } from '../../components/CheckRow.tsx';
import { Section } from '../../components/Section.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { ClientChoice } from './import-flow.ts';
import { accountsText, cautiousPolicyText } from './import-words.ts';

const Root = styled('div')(({ theme }) => ({
  fontSize: '0.8125rem',
  '& .policy': { color: theme.tokens.color.muted, marginBottom: 8, maxWidth: '80ch' },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: 16,
    padding: '6px 0',
    borderBottom: `1px solid ${theme.tokens.color.hairline}`,
  },
}));

export type NewClientsSectionProps = {
  readonly clients: readonly ClientChoice[];
  readonly onChange: (clients: readonly ClientChoice[]) => void;
};

export function NewClientsSection({ clients, onChange }: NewClientsSectionProps) {
  const change = (code: string, patch: Partial<ClientChoice>) =>
    onChange(clients.map((client) => (client.code === code ? { ...client, ...patch } : client)));
  return (
    <Section title="New clients" meta="not on this desk yet">
      <Root>
        <p className="policy">
          A new client starts with a cautious policy: {cautiousPolicyText()}. Change it under
          Settings, Clients, whenever the client says more.
        </p>
        <ul>
          {clients.map((client) => (
            <ClientLine key={client.code} client={client} onChange={change} />
          ))}
        </ul>
      </Root>
    </Section>
  );
}

type ClientLineProps = {
  readonly client: ClientChoice;
  readonly onChange: (code: string, patch: Partial<ClientChoice>) => void;
};

function ClientLine({ client, onChange }: ClientLineProps) {
  const { code, name, accounts, isCreated } = client;
  return (
    <li>
      <CheckRow
        label={`Create ${code}`}
        checked={isCreated}
        onChange={(checked) => onChange(code, { isCreated: checked })}
        description={
          isCreated ? accountsText(accounts) : `${accountsText(accounts)} will be rejected`
        }
      />
      {isCreated && (
        <TextField
          label={`Name of ${code}`}
          labelHidden
          required
          maxLength={80}
          value={name}
          onChange={(text) => onChange(code, { name: text })}
          error={name.trim() === '' ? 'Give the client a name.' : undefined}
        />
      )}
    </li>
  );
}
