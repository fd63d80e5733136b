/**
 * Takes cash and closes the day without end, saying every receipt and batch that was acknowledged.
 * Arguments: the desk's folder, an account's id.
 */
import { openDeskOfChild, passphrase, say } from './desk-of-child.ts';

const [, , dir = '', accountId = ''] = process.argv;
const desk = openDeskOfChild(dir);
await desk.call('desk.unlock', { passphrase });
say('ready');
for (let count = 1; ; count += 1) {
  const payment = { accountId, method: 'cash', amountCents: 100, reference: '', payorName: 'Dana' };
  const paid = await desk.call('payments.post', payment);
  if (paid.ok) {
    say(`receipt ${(paid.value as { readonly receiptNumber: string }).receiptNumber}`);
  }
  if (count % 2 !== 0) continue;
  const closed = await desk.call('day.close', { counts: [], reason: 'Kept in the office safe' });
  if (closed.ok) {
    const { sequence, sha256 } = closed.value as { sequence: number; sha256: string };
    say(`batch ${sequence} ${sha256}`);
  }
}
