/** Takes a placement file from step to step; where it stands survives leaving the screen. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import type { ImportPreview, ImportResult } from '../../../shared/ipc/imports.contract.ts';
import type { Job } from '../../../shared/ipc/jobs.contract.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { useAsk } from '../../client/use-ask.ts';
import { useJob } from '../../client/use-job.ts';
import { useKept } from '../../client/use-kept.ts';
import { beginning, type ClientChoice, type ImportFlow, proposeClients } from './import-flow.ts';

const stopped: ErrorValue = {
  code: 'cancelled',
  message: 'The work was stopped. Nothing was changed.',
};

/** Jobs end with the desk's session; what one brought is in the list of past imports. */
const unknownEnd: ErrorValue = {
  code: 'cancelled',
  message:
    'The desk was locked meanwhile. If the file is not among those brought in, choose it again.',
};

function toValue(error: unknown): ErrorValue {
  if (error instanceof AppError) return error.toValue();
  return { code: 'internal', message: 'Something went wrong. Try again.' };
}

function failureOf({ state, error }: Job): ErrorValue {
  if (state === 'cancelled' || !error) return stopped;
  return { code: error.code as ErrorValue['code'], message: error.message };
}

export type ImportSteps = {
  readonly flow: ImportFlow;
  /** The job in hand; undefined before its first answer and between jobs. */
  readonly job: Job | undefined;
  readonly choose: () => Promise<void>;
  /** True while the agent chooses and the file is taken over. */
  readonly isPicking: boolean;
  readonly cancel: () => void;
  readonly changeClients: (clients: readonly ClientChoice[]) => void;
  readonly commit: () => Promise<void>;
  /** True from the click on Import until the import has begun. */
  readonly isCommitting: boolean;
  readonly startOver: () => void;
};

export function useImport(): ImportSteps {
  const [flow, keep] = useKept<ImportFlow>('import-flow', beginning);
  const jobId = 'jobId' in flow ? flow.jobId : undefined;
  const job = useJob(jobId);
  const lost = useAsk('jobs.get', { jobId: jobId ?? '' }, { enabled: jobId !== undefined }).error;
  const [isPicking, setPicking] = useState(false);
  const [isCommitting, setCommitting] = useState(false);
  // A second click comes before the first one shows.
  const isAsking = useRef(false);

  const advance = useEffectEvent((ended: Job) => {
    if (flow.step === 'reading') {
      if (ended.state !== 'done') {
        discard(flow.file.uploadId);
        return keep({ step: 'choose', error: failureOf(ended) });
      }
      // The job's kind fixes the shape of its result.
      const preview = ended.result as unknown as ImportPreview;
      const clients = proposeClients(preview);
      keep({ step: 'review', file: flow.file, preview, clients, requestId: newRequestId() });
    }
    if (flow.step === 'importing') {
      const { file, preview, clients } = flow;
      if (ended.state === 'done') {
        const result = ended.result as unknown as ImportResult;
        return keep({ step: 'done', fileName: preview.fileName, result });
      }
      const error = failureOf(ended);
      // A cancelled import has removed its file; after a failure it is still there to try again.
      if (error.code === 'cancelled') keep({ step: 'choose', error });
      else keep({ step: 'review', file, preview, clients, requestId: newRequestId(), error });
    }
  });
  useEffect(() => {
    if (job && job.id === jobId && job.state !== 'running') advance(job);
  }, [job, jobId]);

  useEffect(() => {
    if (jobId !== undefined && lost?.code === 'not-found')
      keep({ step: 'choose', error: unknownEnd });
  }, [jobId, lost, keep]);

  const choose = async () => {
    setPicking(true);
    const picked = await amicable.pickFile('placement').finally(() => setPicking(false));
    if (!picked.ok) return keep({ step: 'choose', error: picked.error });
    const file = picked.value;
    if (!file) return;
    if (flow.step === 'review') discard(flow.file.uploadId);
    try {
      const started = await ask('imports.preview', {
        requestId: newRequestId(),
        uploadId: file.uploadId,
        fileName: file.name,
      });
      keep({ step: 'reading', file, jobId: started.jobId });
    } catch (error) {
      keep({ step: 'choose', error: toValue(error) });
    }
  };
  const commit = async () => {
    if (flow.step !== 'review' || isAsking.current) return;
    const { file, preview, clients, requestId } = flow;
    const createClients = clients
      .filter(({ isCreated }) => isCreated)
      .map(({ code, name }) => ({ code, name }));
    setCommitting(true);
    isAsking.current = true;
    try {
      const started = await ask('imports.commit', {
        requestId,
        uploadId: file.uploadId,
        fileName: file.name,
        createClients,
      });
      keep({ step: 'importing', file, preview, clients, jobId: started.jobId });
    } catch (error) {
      keep({ ...flow, error: toValue(error) });
    } finally {
      isAsking.current = false;
      setCommitting(false);
    }
  };
  return {
    flow,
    job: job?.id === jobId ? job : undefined,
    choose,
    isPicking,
    commit,
    isCommitting,
    cancel: () => {
      if (jobId) void ask('jobs.cancel', { requestId: newRequestId(), jobId }).catch(() => {});
    },
    changeClients: (clients) => {
      if (flow.step === 'review') keep({ ...flow, clients, requestId: newRequestId() });
    },
    startOver: () => {
      if (flow.step === 'review') discard(flow.file.uploadId);
      keep(beginning);
    },
  };
}

/** The upload is of no more use; where it is gone already nothing is lost. */
function discard(uploadId: string): void {
  void ask('imports.discard', { requestId: newRequestId(), uploadId }).catch(() => {});
}
