/**
 * Posts payments until the disk is full, then once more with the same request. Says how many were
 * acknowledged and both errors. Arguments: the desk's folder, an account id.
 */
import { randomUUID } from 'node:crypto';
import { openDeskOfChild, passphrase, say } from './desk-of-child.ts';

const [dir = '', accountId = ''] = process.argv.slice(2);
const desk = openDeskOfChild(dir);
await desk.call('desk.unlock', { passphrase });

let acknowledged = 0;
for (;;) {
  const input = {
    requestId: randomUUID(),
    accountId,
    method: 'check',
    amountCents: 100,
    reference: String(acknowledged),
    payorName: 'Dana Whitfield',
  };
  const reply = await desk.call('payments.post', input);
  if (!reply.ok) {
    const again = await desk.call('payments.post', input);
    const listed = await desk.read('payments.list', { accountId });
    say(
      JSON.stringify({
        acknowledged,
        first: reply.error,
        again: again.ok ? 'posted' : again.error.code,
        listed: listed.ok && (listed.value as { payments: unknown[] }).payments.length,
      }),
    );
    break;
  }
  acknowledged += 1;
}
await desk.backend.close();
process.exit(0);
