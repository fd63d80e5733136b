/** Ours: a file put where a host puts it, then `imports.commit` through the backend's one door. */
import { randomUUID } from 'node:crypto';
import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { sampleClients } from '../../../electron/sample/sample-clients.ts';
import type { Job } from '../../../shared/ipc/jobs.contract.ts';
import { type BenchDesk, openBenchDesk } from '../bench-desk.ts';

export type ImportRun = { readonly ms: number; readonly desk: BenchDesk };

async function endOf({ desk }: BenchDesk, jobId: string): Promise<Job> {
  for (;;) {
    const reply = await desk.read('jobs.get', { jobId });
    if (!reply.ok) throw new Error(reply.error.message);
    const job = reply.value as Job;
    if (job.state === 'done') return job;
    if (job.state !== 'running') throw new Error(job.error?.message ?? job.state);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Imports a placement file into a new desk: reading, checking, all tables, indexes and search. */
export async function run(file: string): Promise<ImportRun> {
  const desk = await openBenchDesk();
  const uploadId = randomUUID();
  linkSync(file, join(desk.uploadsDir, uploadId));
  const start = performance.now();
  const reply = await desk.desk.call('imports.commit', {
    uploadId,
    fileName: 'placement.csv',
    createClients: sampleClients.map(({ code, name }) => ({ code, name })),
  });
  if (!reply.ok) throw new Error(reply.error.message);
  await endOf(desk, (reply.value as { readonly jobId: string }).jobId);
  return { ms: performance.now() - start, desk };
}
