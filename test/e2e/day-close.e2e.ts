import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readBatch } from '../../electron/backend/exchange/day-export/read-batch.ts';
import { anAccount } from '../helpers/accounts.ts';
import { answerTo } from '../helpers/day.ts';
import { openMoneyDesk, pay } from '../helpers/money.ts';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { unlockDesk } from './support/desk-page.ts';
import { shootAll } from './support/shots.ts';

/** A desk with three payments in cash, $123.45 in all, taken an hour ago. */
async function deskWithCash(): Promise<string> {
  const now = new Date(Date.now() - 3_600_000).toISOString();
  const { desk, db } = await openMoneyDesk({ now });
  for (const amount of [10_000, 2_000, 345]) await pay(desk, anAccount(db), amount);
  db.close();
  await desk.backend.close();
  return desk.dir;
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await accessibilityViolations(page)]).toEqual([colorScheme, []]);
  }
}

async function savedBytes(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return readFileSync(await (await download).path());
}

async function loadAnswer(page: Page, answer: unknown): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load an acknowledgment' }).focus();
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(JSON.stringify(answer));
  await (await chooser).setFiles({ name: 'answer.json', mimeType: 'application/json', buffer });
}

test('the day is counted, closed and sealed with the keyboard alone, and the office answers', async () => {
  const dir = await deskWithCash();
  const { page, pageErrors } = await openApp({ dir });
  await unlockDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();

  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { level: 1, name: 'Cash and close' }).waitFor();
  const hundreds = page.getByRole('textbox', { name: '$100 bills' });
  await hundreds.waitFor();
  expect(await hundreds.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('1');
  await page.getByText('$3.45 less than the receipts').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'cash-close');

  await page.keyboard.press('Enter');
  await page.getByText('Say why the cash differs').waitFor();
  await page.keyboard.type('Coins stayed in the box at the clinic');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog', { name: 'Close the day?' }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Batch 1 is sealed' }).waitFor();
  await page.getByText('Whoever holds the file can read it').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'batch-sealed');

  const bytes = await savedBytes(page);
  const batch = readBatch(bytes);
  expect(batch.rows['payments.csv'].map(({ amount }) => amount)).toEqual([
    '100.00',
    '20.00',
    '3.45',
  ]);
  expect(batch.rows['cash_close.csv'][0]).toMatchObject({
    difference: '-3.45',
    reason: 'Coins stayed in the box at the clinic',
  });

  await page.keyboard.press('Control+6');
  await page.getByRole('tab', { name: 'Sealed batches' }).click();
  const row = page.getByRole('grid', { name: 'Sealed batches' }).getByRole('row').nth(1);
  await row.focus();
  expect(
    createHash('sha256')
      .update(await savedBytes(page))
      .digest('hex'),
  ).toBe(batch.sha256);

  await loadAnswer(page, { ...answerTo(batch), sha256: '0'.repeat(64) });
  await page.getByText('other bytes than were sealed').waitFor();
  await expectAccessible(page);
  const [returned] = batch.rows['payments.csv'];
  const rejected = {
    file: 'payments.csv',
    rowId: returned?.row_id ?? '',
    reason: 'Closed account',
  };
  await loadAnswer(page, answerTo(batch, [{ ...rejected, file: 'payments.csv' }]));
  await page.getByText('1 row sent back.').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'exchange-batches');
  await page.getByRole('tab', { name: /Sent back/ }).click();
  await page.getByRole('grid', { name: 'Rows sent back' }).getByText('Closed account').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'exchange-sent-back');

  await page.keyboard.press('Control+4');
  await page.getByRole('table', { name: 'Collected by client and method' }).waitFor();
  await expectAccessible(page);
  await shootAll(page, 'report');
  expect(pageErrors).toEqual([]);
});

test('a count half done is still there after a look at another area', async () => {
  const { page } = await openApp({ dir: await deskWithCash() });
  await unlockDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await page.keyboard.press('Control+5');
  await page.getByRole('textbox', { name: '$5 bills' }).fill('12');
  await page.keyboard.press('Control+4');
  await page.getByRole('heading', { level: 1, name: 'Daily report' }).waitFor();
  await page.keyboard.press('Control+5');
  expect(await page.getByRole('textbox', { name: '$5 bills' }).inputValue()).toBe('12');
});
