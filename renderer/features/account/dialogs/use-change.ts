/** One change made in a dialog: sent once, says that it was done, closes the dialog. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../../shared/errors.ts';
import type { ChannelName } from '../../../../shared/ipc/channels.ts';
import type { InputOf, OutputOf } from '../../../../shared/ipc/contract.ts';
import { ask, newRequestId } from '../../../client/ask.ts';
import { useToaster } from '../../../components/Toaster.tsx';

/** The dialog keeps one request id for as long as it is open: a second press changes nothing more. */
export function useChange<C extends ChannelName>(
  channel: C,
  done: string,
  onClose: () => void,
  onAnswer?: (answer: OutputOf<C>) => void,
) {
  const { toast } = useToaster();
  const [requestId, setRequestId] = useState(newRequestId);
  const write = useMutation<OutputOf<C>, AppError, Omit<InputOf<C>, 'requestId'>>({
    mutationKey: [channel],
    mutationFn: (input) => ask(channel, { ...input, requestId } as InputOf<C>),
    onSuccess: (answer) => {
      onAnswer?.(answer);
      toast({ message: done });
      onClose();
    },
    // What was refused left no trace; corrected, it is another request.
    onError: () => setRequestId(newRequestId()),
  });
  return {
    run: (input: Omit<InputOf<C>, 'requestId'>) => {
      if (!write.isPending) write.mutate(input);
    },
    isBusy: write.isPending,
    error: write.error?.toValue(),
  };
}
