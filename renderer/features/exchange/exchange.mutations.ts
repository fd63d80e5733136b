/** Taking the office's answer from a file. */
import { useMutation } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { answerText } from './exchange-text.ts';

type Answered = OutputOf<'exports.acknowledge'>;

/** @param onShowRejected opens the list of rows that came back */
export function useLoadAcknowledgment(onShowRejected: () => void) {
  const { toast } = useToaster();
  return useMutation<Answered | undefined, AppError>({
    mutationKey: ['exports.acknowledge'],
    mutationFn: async () => {
      const picked = unwrap(await amicable.pickFile('acknowledgment'));
      if (!picked) return undefined;
      return ask('exports.acknowledge', { requestId: newRequestId(), uploadId: picked.uploadId });
    },
    onSuccess: (answered) => {
      if (!answered) return;
      toast({
        message: answerText(answered),
        ...(answered.rejectedRows > 0 && { action: { label: 'Show', run: onShowRejected } }),
      });
    },
  });
}
