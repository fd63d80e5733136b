/** How a job that did not end well reads as an error; undefined for any other. */
import { type ErrorCode, type ErrorValue, errorCodes } from '../../../shared/errors.ts';
import type { Job } from '../../../shared/ipc/jobs.contract.ts';

function isErrorCode(code: string): code is ErrorCode {
  return (errorCodes as readonly string[]).includes(code);
}

export function jobFailure(job: Job | undefined): ErrorValue | undefined {
  if (job?.state !== 'failed' || !job.error) return undefined;
  const { code, message } = job.error;
  return { code: isErrorCode(code) ? code : 'internal', message };
}
