/** One client: who it is, how letters name it, its policy, and the policy in plain words beside it. */
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { Client } from '../../../shared/ipc/clients.contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ChevronLeftIcon } from '../../components/icons/icons.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Section } from '../../components/Section.tsx';
import { AddressFields } from './AddressFields.tsx';
import { AllocationOrderField } from './AllocationOrderField.tsx';
import { IdentityFields, LetterFields } from './IdentityFields.tsx';
import { AdditionFields, PlanFields } from './PlanFields.tsx';
import { PolicyInWords } from './PolicyInWords.tsx';
import { SettlementFields } from './SettlementFields.tsx';
import { useClientForm } from './use-client-form.ts';

const Form = styled('form')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 640px) minmax(240px, 340px) minmax(0, 1fr)',
  gap: '24px 40px',
  alignItems: 'start',
  paddingBottom: 40,
  '& > .fields': { display: 'grid', gap: 24, minWidth: 0 },
  '& > .head, & > .save': { gridColumn: '1 / -1' },
  '& > .head': { marginBottom: -12 },
  '& > .save': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    margin: '0 -32px',
    padding: '12px 32px',
    borderTop: `1px solid ${theme.tokens.color.rule}`,
    backgroundColor: theme.tokens.color.canvas,
  },
  '& .note': { color: theme.tokens.color.muted, fontSize: '0.75rem', lineHeight: '1rem' },
  '@media (max-width: 1100px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > aside': { position: 'static' },
  },
}));

export type ClientFormProps = {
  /** Absent for a new one. */
  readonly client: Client | undefined;
  readonly onDone: (client?: Client) => void;
};

export function ClientForm({ client, onDone }: ClientFormProps) {
  const form = useClientForm(client, onDone);
  const { draft, change, changePolicy, errors, refusals } = form;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const policy = { policy: draft.policy, onChange: changePolicy, errors };
  return (
    <Form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <div className="head">
        <PageHeader
          title={client ? client.name : 'New client'}
          description={client ? `Code ${client.code}` : 'It starts with a cautious policy.'}
          actions={
            <ActionButton icon={ChevronLeftIcon} onClick={form.leave}>
              All clients
            </ActionButton>
          }
        />
        {form.failure && <ErrorBanner error={form.failure} />}
      </div>
      <div className="fields">
        <Section title="Client">
          <IdentityFields
            draft={draft}
            onChange={change}
            errors={errors}
            isKnown={client !== undefined}
            isCodeFixed={client?.hasAccounts ?? false}
          />
        </Section>
        <Section title="Address" meta="where letters must name it">
          <AddressFields
            address={draft.address}
            onChange={(address) => change({ address })}
            errors={errors}
          />
        </Section>
        <Section title="In letters">
          <LetterFields draft={draft} onChange={change} errors={errors} />
        </Section>
        <Section title="Settlements">
          <SettlementFields {...policy} />
        </Section>
        <Section title="Plans">
          <PlanFields {...policy} />
        </Section>
        <Section title="What a payment reduces first">
          <AllocationOrderField
            order={draft.policy.allocationOrder}
            onChange={(allocationOrder) => changePolicy({ allocationOrder })}
          />
        </Section>
        <Section title="Added to the debt">
          <AdditionFields {...policy} />
        </Section>
      </div>
      <PolicyInWords draft={draft} />
      <div className="save">
        <ActionButton
          type="submit"
          kind="primary"
          busy={form.isBusy}
          disabled={client !== undefined && !form.isDirty}
        >
          {client ? 'Save' : 'Add the client'}
        </ActionButton>
        <ActionButton kind="quiet" onClick={form.leave}>
          {form.isDirty ? 'Discard' : 'Back'}
        </ActionButton>
      </div>
      <ConfirmDialog
        open={form.isAsking}
        danger
        title="Discard what you changed?"
        confirmLabel="Discard"
        cancelLabel="Keep editing"
        onConfirm={form.discard}
        onCancel={form.stay}
      >
        {client ? `${client.name} stays as it was.` : 'The new client is not added.'}
      </ConfirmDialog>
    </Form>
  );
}
