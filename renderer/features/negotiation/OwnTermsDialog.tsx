/** The consumer's counter or the agent's own idea: checked as it is typed, agreed to or kept as refused. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { frequencyWords, planFrequencies } from '../../../shared/domain/frequency.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { Note } from '../payments/Note.tsx';
import { firstDueOf } from './FirstDate.tsx';
import { useAcceptOffer, useRecordOffer } from './negotiation.mutations.ts';
import { type Checked, type Negotiation, useCheckedTerms } from './negotiation.queries.ts';
import { type OwnTerms, readTerms } from './own-terms.ts';
import { SayThis } from './SayThis.tsx';
import { keptOpenText, offerTitle, planTitles } from './words.ts';

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: '14px 16px',
});

const Answers = styled('span')({ display: 'flex', gap: 8 });

const kinds = [
  { value: 'plan', label: 'Plan for the whole balance' },
  { value: 'lump_sum', label: 'Settlement, one payment' },
  { value: 'settlement_in_parts', label: 'Settlement in parts' },
] as const;
const often = planFrequencies.map((value) => ({ value, label: frequencyWords[value] }));
const partChoices = [
  { value: '2', label: 'Two' },
  { value: '3', label: 'Three' },
] as const;

type OwnTermsDialogProps = {
  readonly accountId: string;
  readonly negotiation: Negotiation;
  readonly onClose: () => void;
};

export function OwnTermsDialog({ accountId, negotiation, onClose }: OwnTermsDialogProps) {
  const [terms, setTerms] = useState<OwnTerms>({
    kind: 'plan',
    total: undefined,
    firstDue: firstDueOf(negotiation) ?? negotiation.promiseFrom,
    frequency: 'monthly',
    installment: negotiation.capacityCents,
    downPayment: undefined,
    parts: '2',
  });
  const [isDirty, setDirty] = useState(false);
  const change = (patch: Partial<OwnTerms>): void => {
    setTerms((before) => ({ ...before, ...patch }));
    setDirty(true);
  };
  const { offer, problem } = readTerms(terms, negotiation.balanceCents);
  const checked = useCheckedTerms(accountId, offer);
  const accept = useAcceptOffer();
  const record = useRecordOffer();
  const { toast } = useToaster();
  const verdict = offer && !checked.isPlaceholderData ? checked.data : undefined;
  const error = (accept.error ?? record.error ?? checked.error)?.toValue();
  const submit = (): void => {
    if (offer) {
      accept.mutate(
        { accountId, offer },
        {
          onSuccess: ({ plan }) => {
            if (plan) toast({ message: `${planTitles[plan.kind]}.` });
            onClose();
          },
        },
      );
    }
  };
  const keep = (answer: 'open' | 'refused'): void => {
    if (offer) {
      record.mutate(
        { accountId, offer, answer },
        {
          onSuccess: () => {
            const how = answer === 'open' ? keptOpenText(offer) : 'kept as refused.';
            toast({ message: `${offerTitle(offer)}: ${how}` });
            onClose();
          },
        },
      );
    }
  };
  return (
    <FormDialog
      open
      title="Other terms"
      description="What they propose, or what you think could work. Policy and law answer as you type."
      submitLabel="Make the agreement"
      dirty={isDirty}
      busy={accept.isPending}
      error={error}
      blocked={
        verdict?.accepted
          ? undefined
          : { reason: verdict ? 'These terms cannot be agreed to.' : 'Complete the terms first.' }
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <TermFields terms={terms} negotiation={negotiation} onChange={change} />
      <Verdict verdict={verdict} problem={problem} />
      {offer && verdict && (
        <Answers>
          <ActionButton busy={record.isPending} onClick={() => keep('refused')}>
            {verdict.accepted ? 'They refuse: keep it so' : 'Keep as refused by us'}
          </ActionButton>
          {verdict.accepted && (
            <ActionButton busy={record.isPending} onClick={() => keep('open')}>
              Keep it open
            </ActionButton>
          )}
        </Answers>
      )}
    </FormDialog>
  );
}

function TermFields(props: {
  readonly terms: OwnTerms;
  readonly negotiation: Negotiation;
  readonly onChange: (patch: Partial<OwnTerms>) => void;
}) {
  const { terms, negotiation, onChange } = props;
  const { promiseFrom, promiseUntil, balanceCents } = negotiation;
  return (
    <Fields>
      <SelectField
        label="Kind"
        autoFocus
        value={terms.kind}
        options={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <DateField
        label="First payment"
        value={terms.firstDue}
        min={promiseFrom}
        max={promiseUntil}
        onChange={(firstDue) => onChange({ firstDue })}
      />
      {terms.kind === 'plan' ? (
        <>
          <MoneyField
            label="Each payment"
            value={terms.installment}
            max={balanceCents}
            onChange={(installment) => onChange({ installment })}
          />
          <SelectField
            label="How often"
            value={terms.frequency}
            options={often}
            onChange={(frequency) => onChange({ frequency })}
          />
          <MoneyField
            label="Down payment"
            helperText="Left empty, every payment is alike."
            value={terms.downPayment}
            max={balanceCents}
            onChange={(downPayment) => onChange({ downPayment })}
          />
        </>
      ) : (
        <MoneyField
          label="In all"
          value={terms.total}
          max={balanceCents}
          onChange={(total) => onChange({ total })}
        />
      )}
      {terms.kind === 'settlement_in_parts' && (
        <SelectField
          label="Payments"
          value={terms.parts}
          options={partChoices}
          onChange={(parts) => onChange({ parts })}
        />
      )}
    </Fields>
  );
}

function Verdict(props: {
  readonly verdict: Checked | undefined;
  readonly problem: string | undefined;
}) {
  const { verdict, problem } = props;
  return (
    <div aria-live="polite">
      {problem !== undefined && <Note tone="blocked">{problem}</Note>}
      {verdict?.accepted && <SayThis>{verdict.explain}</SayThis>}
      {verdict && !verdict.accepted && (
        <Note tone="blocked">{verdict.reasons.map(({ message }) => message).join(' ')}</Note>
      )}
    </div>
  );
}
