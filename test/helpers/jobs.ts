/** Waits for a job without sleeping: the backend says when it is over. */
import type { Job } from '../../shared/ipc/jobs.contract.ts';
import type { TestDesk } from './desk.ts';

export function jobEnd(desk: TestDesk, jobId: string): Promise<Job> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      desk.ask('jobs.get', { jobId }).then((job) => {
        if (job.state === 'running') return;
        stop();
        resolve(job);
      }, reject);
    };
    const stop = desk.backend.subscribe((event) => {
      if (event.type === 'job' && event.job.id === jobId) look();
    });
    look();
  });
}
