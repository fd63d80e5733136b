/** The draft of a client, what is wrong with it, saving it, and leaving without losing what was typed. */
import { useMemo, useState } from 'react';
import { type ClientDetails, clientDetailsSchema } from '../../../shared/domain/client.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { Client } from '../../../shared/ipc/clients.contract.ts';
import { newRequestId } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { type FieldErrors, noErrors, refusedFields } from '../settings/fields/field-errors.ts';
import { useLeaveGuard } from '../settings/use-settings-form.ts';
import {
  type ClientDraft,
  clientOf,
  draftOf,
  type PolicyDraft,
  problemsOfDraft,
} from './client-draft.ts';

export type ClientFormState = {
  readonly draft: ClientDraft;
  readonly change: (patch: Partial<ClientDraft>) => void;
  readonly changePolicy: (patch: Partial<PolicyDraft>) => void;
  readonly errors: FieldErrors;
  /** A refusal that belongs to no field. */
  readonly failure: ErrorValue | undefined;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  /** Counts refused tries to save: each moves the focus to the first field that is wrong. */
  readonly refusals: number;
  readonly save: () => void;
  readonly leave: () => void;
  /** True while the agent is asked whether to discard what they changed. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly discard: () => void;
};

/** Fields a refusal is about; a conflict is always about the code. */
function refusedBy(error: ErrorValue | undefined): FieldErrors {
  return error?.code === 'conflict' ? { code: error.message } : refusedFields(error, 'client');
}

export function useClientForm(
  client: Client | undefined,
  onDone: (client?: Client) => void,
): ClientFormState {
  const [start] = useState(() => draftOf(client));
  const [draft, setDraft] = useState(start);
  const [refusals, setRefusals] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const write = useWrite('clients.save', requestId);
  const { toast } = useToaster();
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  useLeaveGuard(isDirty);

  const change = (patch: Partial<ClientDraft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    if (write.isError) write.reset();
  };
  const refused = useMemo(() => refusedBy(write.error?.toValue()), [write.error]);
  const found = useMemo(
    () => (refusals > 0 ? problemsOfDraft(draft) : noErrors),
    [refusals, draft],
  );
  const isFieldRefused = Object.keys(refused).length > 0;
  const refuse = () => setRefusals((count) => count + 1);
  return {
    draft,
    change,
    changePolicy: (patch) => change({ policy: { ...draft.policy, ...patch } }),
    errors: isFieldRefused ? refused : found,
    failure: isFieldRefused ? undefined : write.error?.toValue(),
    isDirty,
    isBusy: write.isPending,
    refusals,
    save: () => {
      if (write.isPending) return;
      if (Object.keys(problemsOfDraft(draft)).length > 0) return refuse();
      const details: ClientDetails = clientDetailsSchema.parse(clientOf(draft));
      write.mutate(
        { client: details, ...(client && { clientId: client.id }) },
        {
          onSuccess: (saved) => {
            toast({ message: `${saved.name} is saved` });
            onDone(saved);
          },
          onError: () => {
            refuse();
            // What is corrected after a refusal is another request.
            setRequestId(newRequestId());
          },
        },
      );
    },
    leave: () => (isDirty ? setAsking(true) : onDone()),
    isAsking,
    stay: () => setAsking(false),
    discard: () => onDone(),
  };
}
