/** What the settings area changes beside the settings themselves. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError, ErrorValue } from '../../../shared/errors.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { behindTheDoor } from '../unlock/door.ts';

type Action<Input> = {
  readonly run: (input: Input) => void;
  readonly isBusy: boolean;
  readonly error: ErrorValue | undefined;
};

/** @param onDone closes the dialog */
export function useChangePassphrase(
  onDone: () => void,
): Action<{ readonly current: string; readonly next: string }> {
  const { toast } = useToaster();
  const change = useWrite('desk.changePassphrase');
  return {
    run: (input) =>
      change.mutate(input, {
        onSuccess: () => {
          toast({ message: 'The passphrase is changed.' });
          onDone();
        },
      }),
    isBusy: change.isPending,
    error: change.error?.toValue(),
  };
}

/** The new code is put up in front of the desk until the agent has kept it. */
export function useReplaceRecoveryCode(): Action<{ readonly passphrase: string }> {
  const [requestId] = useState(newRequestId);
  const replace = useMutation<void, AppError, { readonly passphrase: string }>({
    mutationKey: ['desk.replaceRecoveryCode'],
    mutationFn: (input) =>
      behindTheDoor('replaced', () => ask('desk.replaceRecoveryCode', { ...input, requestId })),
  });
  return { run: replace.mutate, isBusy: replace.isPending, error: replace.error?.toValue() };
}

/** Makes the bundle, then asks where to keep it. */
export function useSaveDiagnostics(): Action<void> {
  const { toast } = useToaster();
  const save = useMutation<{ readonly saved: boolean }, AppError>({
    mutationKey: ['checks.diagnostics'],
    mutationFn: async () => {
      const { documentId } = await ask('checks.diagnostics', { requestId: newRequestId() });
      return unwrap(await amicable.saveDocument(documentId));
    },
    onSuccess: ({ saved }) => {
      if (saved) toast({ message: 'The diagnostic bundle is saved.' });
    },
  });
  return { run: () => save.mutate(), isBusy: save.isPending, error: save.error?.toValue() };
}
