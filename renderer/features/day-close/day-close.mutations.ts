/** Closing the day, and handing out a sealed batch. */
import { useMutation } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';
import { useToaster } from '../../components/Toaster.tsx';

/** @param requestId one per opened question, so that a double click seals once */
export function useCloseDay(requestId: string) {
  return useWrite('day.close', requestId);
}

/** Asks where to keep the file; the bytes are those that were sealed. */
export function useSaveBatch() {
  const { toast } = useToaster();
  return useMutation<{ readonly saved: boolean }, AppError, { readonly batchId: string }>({
    mutationKey: ['exports.document'],
    mutationFn: async ({ batchId }) => {
      const { documentId } = await ask('exports.document', { requestId: newRequestId(), batchId });
      return unwrap(await amicable.saveDocument(documentId));
    },
    onSuccess: ({ saved }) => {
      if (saved) toast({ message: 'The batch is saved. Send it to the office.' });
    },
  });
}
