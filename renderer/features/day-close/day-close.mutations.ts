/** Closing the day, and handing out a sealed batch. */
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useToaster } from '../../components/Toaster.tsx';

type Count = Omit<InputOf<'day.close'>, 'requestId'>;

/** The same count is the same request: a double click, or a retry after a lost answer, seals once. */
export function useCloseDay() {
  const asked = useRef({ count: '', requestId: '' });
  return useMutation<OutputOf<'day.close'>, AppError, Count>({
    mutationKey: ['day.close'],
    mutationFn: (count) => {
      const text = JSON.stringify(count);
      if (asked.current.count !== text) asked.current = { count: text, requestId: newRequestId() };
      return ask('day.close', { ...count, requestId: asked.current.requestId });
    },
    onSuccess: () => {
      asked.current = { count: '', requestId: '' };
    },
  });
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
