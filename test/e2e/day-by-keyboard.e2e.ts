import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { shootAll } from './support/shots.ts';

test('a working day by keyboard alone: queue, call, payment, receipt, wrap-up, close', async () => {
  const { page, pageErrors } = await openApp({ sample: true, now: '2026-03-02T17:00:00Z' });
  const press = (key: string) => page.keyboard.press(key);
  const script = page.getByRole('region', { name: 'Outbound call' });

  // The queue says who is next; a callable row starts its call with one key.
  await page
    .getByRole('row', { name: /Call back/ })
    .first()
    .waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'queue');
  await press('j');
  await press('j');
  await press('c');

  // The script: someone answers, it is the person, the identity matches.
  await script.getByText('What happens on the line?').waitFor();
  await expect(page.getByRole('main').textContent()).resolves.not.toContain('$');
  await press('1');
  await script.getByText('May I speak with').waitFor();
  await press('1');
  await script.getByText('To protect your privacy').waitFor();
  await press('1');
  await page.getByText('Right party confirmed').waitFor();
  for (const step of ['step 5', 'step 6']) {
    await press('Alt+R');
    await press('1');
    await script.getByText(step).waitFor();
  }
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'account');

  // A payment: seen before it is posted, with its receipt.
  await press('F6');
  const payment = page.getByRole('dialog', { name: 'Take a payment' });
  await payment.waitFor();
  await page.keyboard.type('100.00');
  await payment.getByText('Balance after').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'payment');
  await press('Enter');
  const receipt = page.getByRole('dialog', { name: /^Receipt D\d+-\d{6}/ });
  await receipt.getByText('One hundred and 00/100 dollars').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'receipt');
  await press('Escape');
  await receipt.waitFor({ state: 'detached' });

  // Wrap-up: outcome by its first letters, a note, one chord.
  await press('F2');
  await page.keyboard.type('pay');
  await press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Note' }));
  await page.keyboard.type('Paid by cash at the counter.');
  await press('Control+Enter');
  await page
    .getByText('There was a conversation about this debt within seven days')
    .first()
    .waitFor();

  // The close: one hundred-dollar bill agrees with the receipt.
  await press('Control+5');
  await tabTo(page, page.getByRole('textbox', { name: '$100 bills' }));
  await page.keyboard.type('1');
  await page.getByText('The cash agrees with the receipts').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'close');
  await tabTo(page, page.getByRole('button', { name: /Close the day/ }));
  await press('Enter');
  await page.getByRole('alertdialog', { name: 'Close the day?' }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await press('Enter');
  await page
    .getByText(/amicable-.*\.zip/)
    .first()
    .waitFor();
  expect(pageErrors).toEqual([]);
});
