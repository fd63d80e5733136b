/**
 * Unlocks a desk and posts, takes back and reissues without end. Says every acknowledged receipt as
 * `number payment-id`. Arguments: the desk's folder, account ids joined by commas.
 */
import { openDeskOfChild, passphrase, say } from './desk-of-child.ts';

const [dir = '', ids = ''] = process.argv.slice(2);
const accounts = ids.split(',');
const desk = openDeskOfChild(dir);
await desk.call('desk.unlock', { passphrase });
say('ready');

type Posted = {
  readonly receiptNumber: string;
  readonly payment: { readonly id: string };
};

for (let count = 1; ; count += 1) {
  const posted = await desk.call('payments.post', {
    accountId: accounts[count % accounts.length],
    method: 'cash',
    amountCents: 100 + (count % 7),
    reference: '',
    payorName: 'Dana Whitfield',
  });
  if (!posted.ok) throw new Error(posted.error.message);
  const { receiptNumber, payment } = posted.value as Posted;
  say(`${receiptNumber} ${payment.id}`);
  if (count % 5 === 0) {
    const reissued = await desk.call('receipts.reissue', { receiptNumber, reason: 'Spoiled' });
    if (reissued.ok) say(`${(reissued.value as Posted).receiptNumber} ${payment.id}`);
  }
  if (count % 9 === 0) {
    await desk.call('payments.reverse', { paymentId: payment.id, reason: 'Returned' });
  }
}
