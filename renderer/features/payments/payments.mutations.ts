/** What the agent does with money: take it, take it back, replace and print receipts. */
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';

/** One request for as long as the dialog is open: a second click posts nothing more. */
export function usePostPayment() {
  const [requestId] = useState(newRequestId);
  return useWrite('payments.post', requestId);
}

export function useReversePayment() {
  const [requestId] = useState(newRequestId);
  return useWrite('payments.reverse', requestId);
}

export function useReissueReceipt() {
  const [requestId] = useState(newRequestId);
  return useWrite('receipts.reissue', requestId);
}

export type Paper = 'letter' | 'roll';

export type Errand = { readonly paper: Paper; readonly to: 'printer' | 'file' };

/** Makes the paper and hands it to the printer, or to a folder the agent chooses. */
export function usePrintReceipt(
  receiptNumber: string,
): UseMutationResult<unknown, AppError, Errand> {
  return useMutation<unknown, AppError, Errand>({
    mutationKey: ['receipts.document'],
    mutationFn: async ({ paper, to }) => {
      const requestId = newRequestId();
      const { documentId } = await ask('receipts.document', { requestId, receiptNumber, paper });
      return to === 'printer'
        ? unwrap(await amicable.printDocument(documentId))
        : unwrap(await amicable.saveDocument(documentId));
    },
  });
}
