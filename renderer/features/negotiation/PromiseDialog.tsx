/** A promise on its own: an amount by a date. */
import { useState } from 'react';
import type { Cents } from '../../../shared/domain/money.ts';
import { noRevivalCaution } from '../../../shared/domain/negotiation/explain.ts';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { dateText } from '../payments/words.ts';
import { useMakePromise } from './negotiation.mutations.ts';
import type { Negotiation } from './negotiation.queries.ts';
import { SayThis } from './SayThis.tsx';

type PromiseDialogProps = {
  readonly accountId: string;
  readonly negotiation: Negotiation;
  readonly onClose: () => void;
};

export function PromiseDialog({ accountId, negotiation, onClose }: PromiseDialogProps) {
  const { promiseFrom, promiseUntil, balanceCents, limitation } = negotiation;
  const make = useMakePromise();
  const [due, setDue] = useState<string>();
  const [dueProblem, setDueProblem] = useState<string>();
  const [amount, setAmount] = useState<Cents>();
  const [amountProblem, setAmountProblem] = useState<string>();
  const [wasTried, setTried] = useState(false);
  const dateError = dueProblem ?? (due === undefined ? 'Enter a date.' : undefined);
  const amountError = amountProblem ?? (amount === undefined ? 'Enter an amount.' : undefined);
  const submit = (): void => {
    setTried(true);
    if (due === undefined || amount === undefined || dateError || amountError) return;
    make.mutate({ accountId, due, amountCents: amount }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      open
      title="Promise to pay"
      description={limitText(negotiation)}
      submitLabel="Record the promise"
      width="xs"
      dirty={due !== undefined || amount !== undefined}
      busy={make.isPending}
      error={make.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      {limitation !== 'open' && <SayThis>{noRevivalCaution}</SayThis>}
      <MoneyField
        label="Amount"
        required
        autoFocus
        value={amount}
        max={balanceCents}
        onChange={(next, problem) => {
          setAmount(next);
          setAmountProblem(problem);
        }}
        error={wasTried ? amountError : undefined}
      />
      <DateField
        label="By"
        required
        value={due}
        min={promiseFrom}
        max={promiseUntil}
        onChange={(next, problem) => {
          setDue(next);
          setDueProblem(problem);
        }}
        error={wasTried ? dateError : undefined}
      />
    </FormDialog>
  );
}

function limitText(negotiation: Negotiation): string {
  const { validationEnd, isNoticePending, promiseFrom, promiseUntil } = negotiation;
  if (validationEnd === undefined) {
    return `Between today and ${dateText(promiseUntil)}. For longer, make a plan.`;
  }
  const why = isNoticePending
    ? 'The validation notice has not been mailed yet'
    : `The validation period runs through ${dateText(validationEnd)}`;
  return `${why}: the earliest date is ${dateText(promiseFrom)}, the latest ${dateText(promiseUntil)}. A payment may come sooner.`;
}
