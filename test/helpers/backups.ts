/** Backups as a test makes and restores them. */
import { join } from 'node:path';
import type { TestDesk } from './desk.ts';
import { jobEnd } from './jobs.ts';

/** Makes a backup and answers its name. @throws when the job did not end well. */
export async function makeBackup(desk: TestDesk): Promise<string> {
  const { jobId } = await desk.ask('backups.make', { requestId: desk.newId() });
  const job = await jobEnd(desk, jobId);
  if (job.state !== 'done') throw new Error(`backup: ${job.error?.message}`);
  return (job.result as { readonly name: string }).name;
}

export function backupPath(desk: TestDesk, name: string): string {
  return join(desk.dir, 'backups', name);
}

/** Any change that leaves an activity. */
export async function changeSomething(desk: TestDesk, agentName: string): Promise<void> {
  const settings = await desk.ask('desk.settings', {});
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, agent: { ...settings.agent, name: agentName } },
  });
}
