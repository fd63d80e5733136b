/** Ends an agreement: not kept, or no longer wanted. What was paid stays paid. */
import { useState } from 'react';
import { FormDialog } from '../../components/FormDialog.tsx';
import { RadioCards } from '../../components/RadioCards.tsx';
import { TextField } from '../../components/TextField.tsx';
import { fieldProblem } from '../payments/words.ts';
import { useCancelPlan } from './negotiation.mutations.ts';
import type { Plan } from './negotiation.queries.ts';

export function EndPlanDialog(props: { readonly plan: Plan; readonly onClose: () => void }) {
  const { plan, onClose } = props;
  const cancel = useCancelPlan();
  const [as, setAs] = useState<'defaulted' | 'cancelled'>('cancelled');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const error = cancel.error?.toValue();
  const missing = wasTried && reason.trim() === '' ? 'Give the reason; it is kept.' : undefined;
  const submit = (): void => {
    setTried(true);
    if (reason.trim() !== '') {
      cancel.mutate({ planId: plan.id, as, reason }, { onSuccess: onClose });
    }
  };
  return (
    <FormDialog
      open
      title="End the agreement"
      description="The payments still to come fall away. What has been paid stays paid, and the rest of the balance is owed as before."
      submitLabel="End the agreement"
      dirty={reason !== ''}
      busy={cancel.isPending}
      error={fieldProblem(error, 'reason') ? undefined : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioCards
        legend="Why it ends"
        value={as}
        onChange={setAs}
        options={[
          {
            value: 'cancelled',
            title: 'Cancelled',
            description: 'The consumer or the client wants other terms, or none.',
          },
          {
            value: 'defaulted',
            title: 'Not kept',
            description: 'Payments were missed and are not made up.',
          },
        ]}
      />
      <TextField
        label="Reason"
        required
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={fieldProblem(error, 'reason') ?? missing}
      />
    </FormDialog>
  );
}
