/** Recording and withdrawing what a consumer wants: each sent once, with its undo at hand. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { wishText } from '../../../shared/domain/contact-wishes.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { keysOf } from '../../commands/keys.ts';
import { useToaster } from '../../components/Toaster.tsx';

export type WishInput = Omit<InputOf<'contacts.recordWish'>, 'requestId'>;
type Withdrawal = Omit<InputOf<'contacts.withdrawWish'>, 'requestId'>;

export function useWithdrawWish() {
  const { toast } = useToaster();
  return useMutation<OutputOf<'contacts.withdrawWish'>, AppError, Withdrawal>({
    mutationKey: ['contacts.withdrawWish'],
    mutationFn: (input) => ask('contacts.withdrawWish', { ...input, requestId: newRequestId() }),
    onSuccess: () => toast({ message: 'Withdrawn. What was said stays on record.' }),
    onError: (error) => toast({ message: error.message }),
  });
}

/** @param onDone after it was recorded */
export function useRecordWish(onDone: () => void) {
  const { toast } = useToaster();
  const withdraw = useWithdrawWish();
  const [requestId, setRequestId] = useState(newRequestId);
  const write = useMutation<OutputOf<'contacts.recordWish'>, AppError, WishInput>({
    mutationKey: ['contacts.recordWish'],
    mutationFn: (input) => ask('contacts.recordWish', { ...input, requestId }),
    onSuccess: ({ wishId }, { accountId, wish }) => {
      toast({
        message: `Recorded: ${wishText(wish)}`,
        action: {
          label: 'Undo',
          keys: keysOf('account.undo'),
          run: () => withdraw.mutate({ accountId, wishId, because: 'mistake' }),
        },
      });
      onDone();
    },
    onSettled: () => setRequestId(newRequestId()),
  });
  return {
    run: (input: WishInput) => {
      if (!write.isPending) write.mutate(input);
    },
    isBusy: write.isPending,
    error: write.error?.toValue(),
    reset: write.reset,
  };
}
