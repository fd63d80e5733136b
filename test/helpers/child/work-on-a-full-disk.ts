/**
 * Works on a desk until the disk is full, then tries a backup. Says the number of the last acknowledged
 * change, the error's code and message, and how the backup ended. Arguments: the desk's folder.
 */
import { openDeskOfChild, passphrase, renameAgent, say } from './desk-of-child.ts';

const desk = openDeskOfChild(process.argv[2] ?? '');
await desk.call('desk.unlock', { passphrase });

let acknowledged = 0;
for (;;) {
  const reply = await renameAgent(desk, `Agent ${acknowledged + 1} ${'x'.repeat(40)}`);
  if (!reply.ok) {
    say(JSON.stringify({ acknowledged, ...reply.error }));
    break;
  }
  acknowledged += 1;
}

const status = await desk.read('desk.settings');
say(JSON.stringify({ readable: status.ok }));

const made = await desk.call('backups.make', {});
if (made.ok) {
  const { jobId } = made.value as { readonly jobId: string };
  desk.backend.subscribe((event) => {
    if (event.type !== 'job' || event.job.id !== jobId || event.job.state === 'running') return;
    say(JSON.stringify({ backup: event.job.state, message: event.job.error?.message }));
    void desk.backend.close().then(() => process.exit(0));
  });
}
