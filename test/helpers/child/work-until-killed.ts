/** Unlocks a desk and changes it without end, saying what was acknowledged. Arguments: the desk's folder. */
import { openDeskOfChild, passphrase, renameAgent, say } from './desk-of-child.ts';

const desk = openDeskOfChild(process.argv[2] ?? '');
await desk.call('desk.unlock', { passphrase });
say('ready');
for (let count = 1; ; count += 1) {
  if (count % 50 === 0) await desk.call('backups.make', {});
  const reply = await renameAgent(desk, `Agent ${count}`);
  if (reply.ok) say(String(count));
}
