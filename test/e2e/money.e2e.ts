import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { shootAll } from './support/shots.ts';

test('from the worksheet to a plan, a payment, its receipt and its return, by keyboard alone', async () => {
  const { page, pageErrors } = await openApp({ sample: true, now: '2026-03-02T17:00:00Z' });
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  const dialog = page.getByRole('dialog');
  const gone = () => dialog.waitFor({ state: 'detached' });
  const negotiate = page.getByRole('region', { name: 'Negotiate' });
  const pay = page.getByRole('region', { name: 'Pay', exact: true });
  const button = (name: RegExp | string) => negotiate.getByRole('button', { name });

  await page.getByRole('row', { name: /New/ }).first().waitFor();
  await page.getByRole('row', { name: /New/ }).first().focus();
  await press('Enter');
  await negotiate.getByText('Offers, the whole balance first').waitFor();

  // What they can pay shapes the offers.
  await tabTo(page, button('Worksheet …'));
  await press('Enter');
  await dialog.getByLabel('They say they can pay').waitFor();
  await tabTo(page, dialog.getByLabel('Income, line 1'));
  await type('Wages');
  await press('Tab');
  await type('1200');
  await tabTo(page, dialog.getByLabel('Living costs, line 1'));
  await type('Rent');
  await press('Tab');
  await type('-5');
  await press('Control+Enter');
  await dialog.getByText('Enter an amount above zero.').waitFor();
  await press('Control+A');
  await type('800');
  await dialog.getByText('half of what is left').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'worksheet');
  await press('Control+Enter');
  await gone();
  await negotiate.getByText('$200.00 a month').waitFor();

  // Terms beyond policy: the reason, and they are kept as refused.
  await tabTo(page, button(/Other terms/));
  await press('Enter');
  await dialog.getByLabel('Kind').waitFor();
  await tabTo(page, dialog.getByLabel('Each payment'));
  await press('Control+A');
  await type('20.00');
  await dialog
    .getByText(/must be at least|at most \d+ months/)
    .first()
    .waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'other-terms');
  await tabTo(page, dialog.getByRole('button', { name: 'Keep as refused by us' }));
  await press('Enter');
  await gone();
  await button('1 offer answered').waitFor();

  // The plan: chosen, read aloud, agreed.
  await press('F4');
  await tabTo(page, negotiate.getByRole('radio').first());
  await press('ArrowUp');
  await negotiate.getByText('That comes to exactly').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'offers');
  await tabTo(page, button(/They agree/));
  await press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await press('Enter');
  await negotiate.getByText('Plan agreed').waitFor();
  await shootAll(page, 'agreement');

  // The first installment, and its receipt as a file.
  await press('F6');
  await dialog.getByRole('button', { name: /Promised for/ }).waitFor();
  await tabTo(page, dialog.getByRole('button', { name: /Promised for/ }));
  await press('Enter');
  await dialog.getByText(/Promise of .*: kept/).waitFor();
  await tabTo(page, dialog.getByLabel('Received from'));
  await press('Enter');
  const receipt = page.getByRole('dialog', { name: /^Receipt/ });
  await receipt.getByText('Balance after').waitFor();
  const download = page.waitForEvent('download');
  await tabTo(page, receipt.getByRole('button', { name: 'Save …' }));
  await press('Enter');
  const { pages } = await readPdf(readFileSync(await (await download).path()));
  expect(pages[0]?.text).toContain('Amount received');
  await press('Escape');
  await gone();
  await negotiate.getByText('Kept').waitFor();

  // It comes back: the receipt is void, the promise open again.
  await tabTo(page, pay.getByRole('button', { name: /^D\d+-/ }).first());
  await press('Enter');
  await tabTo(page, receipt.getByRole('button', { name: /Reverse payment/ }));
  await press('Enter');
  await dialog.getByLabel('Reason').waitFor();
  await type('Check returned');
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'reversal');
  await press('Enter');
  await receipt.getByText('This receipt is void').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'receipt-void');
  await press('Escape');
  await gone();
  await pay.getByText('Taken back: Check returned').waitFor();
  await negotiate.getByText('Kept').waitFor({ state: 'detached' });
  expect(pageErrors).toEqual([]);
});
