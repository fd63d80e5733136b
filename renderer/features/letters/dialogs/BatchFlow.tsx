/** Prints letters as one PDF: progress with a way to stop, then what was printed and what was pulled. */
import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Job } from '../../../../shared/ipc/jobs.contract.ts';
import { type BatchResult, batchResultSchema } from '../../../../shared/ipc/letters.ts';
import { newRequestId } from '../../../client/ask.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { DownloadIcon, PrinterIcon } from '../../../components/icons/icons.ts';
import { useToaster } from '../../../components/Toaster.tsx';
import { lettersText } from '../letter-words.ts';
import { usePaper } from '../letters.mutations.ts';
import { HeldBackList } from './HeldBackList.tsx';
import { JobDialog } from './JobDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';

export type BatchFlowProps = {
  /** Absent: every letter that is ready. */
  readonly letterIds?: readonly string[] | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type End =
  | { readonly kind: 'done'; readonly result: BatchResult }
  | { readonly kind: 'failed'; readonly message: string };

export function BatchFlow({ letterIds, onDone, onClose }: BatchFlowProps) {
  const [requestId] = useState(newRequestId);
  const [end, setEnd] = useState<End>();
  const { toast } = useToaster();
  const print = useWrite('letters.renderBatch', requestId);
  const begin = useEffectEvent(() => {
    print.mutate(letterIds ? { letterIds: [...letterIds] } : {});
  });
  // The same request id starts one job, however often a component mounts.
  useEffect(() => begin(), []);

  const finish = (job: Job) => {
    const result = batchResultSchema.safeParse(job.result);
    if (result.success) {
      onDone();
      setEnd({ kind: 'done', result: result.data });
    } else if (job.state === 'cancelled') {
      toast({ message: 'Stopped. Every letter is still ready to print.' });
      onClose();
    } else {
      setEnd({ kind: 'failed', message: job.error?.message ?? 'The letters were not printed.' });
    }
  };
  if (end?.kind === 'done') return <BatchDone result={end.result} onClose={onClose} />;
  const error =
    print.error?.toValue() ?? (end && { code: 'conflict' as const, message: end.message });
  if (error) {
    return (
      <NoteDialog title="Nothing was printed" onClose={onClose}>
        <ErrorBanner error={error} />
      </NoteDialog>
    );
  }
  if (!print.data) return null;
  return (
    <JobDialog
      jobId={print.data.jobId}
      title="Building the PDF"
      label="Letters drawn"
      onEnd={finish}
    />
  );
}

const Text = styled('p')(({ theme }) => ({
  fontSize: '0.8125rem',
  color: theme.tokens.color.muted,
  marginBottom: 8,
}));

function BatchDone(props: { readonly result: BatchResult; readonly onClose: () => void }) {
  const { result, onClose } = props;
  const { batch, cancelled, skipped, left } = result;
  const paper = usePaper();
  const documentId = batch?.documentId;
  return (
    <NoteDialog
      title={batch ? `${lettersText(batch.letters)} in one PDF` : 'No letter could be printed'}
      onClose={onClose}
      actions={
        documentId !== undefined && (
          <>
            <ActionButton
              icon={DownloadIcon}
              onClick={() => paper.mutate({ documentId, action: 'save' })}
            >
              Save PDF
            </ActionButton>
            <ActionButton
              kind="primary"
              autoFocus
              icon={PrinterIcon}
              onClick={() => paper.mutate({ documentId, action: 'print' })}
            >
              Print
            </ActionButton>
          </>
        )
      }
    >
      {batch && (
        <Text>
          Print on both sides, flipped on the long edge. When the letters are in the mailbox, mark
          them as mailed under Printed.
        </Text>
      )}
      {left > skipped.length && (
        <Text>{lettersText(left - skipped.length)} more are ready: print the next batch.</Text>
      )}
      <HeldBackList title="Pulled and cancelled" tone="blocked" letters={cancelled} />
      <HeldBackList title="Left out: make them again" tone="attention" letters={skipped} />
    </NoteDialog>
  );
}
