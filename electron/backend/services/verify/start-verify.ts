/** Checks the whole desk as a job; the agent works on meanwhile. */
import { join } from 'node:path';
import type { DeskContext } from '../../context.ts';
import { databaseFile } from '../../store/open-desk.ts';
import { runInThread } from '../thread/run-in-thread.ts';

/** @returns the job's id; its result is `verifyResultSchema`. */
export function startVerify({ env, desk, jobs }: DeskContext): string {
  return jobs.start('verify', async (job) => {
    const file = join(env.dir, databaseFile);
    const marks = desk.marks.read();
    const checks = await runInThread<'verify'>(
      env,
      { kind: 'verify', file, key: desk.key, marks },
      job,
    );
    return { ok: checks.every((check) => check.ok), checks: [...checks] };
  });
}
