import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { shootAll } from './support/shots.ts';

const tab = (page: Page, name: string): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** The number beside a tab's name. */
async function countOf(page: Page, name: string): Promise<number> {
  return Number(/\d+/.exec((await tab(page, name).textContent()) ?? '')?.[0]);
}

/** Counts follow what was done within moments. */
async function waitForCount(page: Page, name: string, count: number): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}\\s*${count}$`) }).waitFor();
}

/** Along the tabs with the arrow keys, then into the list. */
async function openTab(page: Page, from: string, steps: number, to: string): Promise<void> {
  await tabTo(page, tab(page, from));
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('grid', { name: new RegExp(`Letters: ${to}`) }).waitFor();
  const row = page.getByRole('row').nth(1);
  await row.waitFor();
  await tabTo(page, page.locator('[role=row][tabindex="0"]'));
}

test('letters by keyboard alone: why not, make, print, mail, came back, and a state’s wording', async () => {
  const { page, pageErrors } = await openApp({ sample: true, now: '2026-03-02T17:00:00Z' });
  const press = (key: string) => page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  await page
    .getByRole('row', { name: /Call back/ })
    .first()
    .waitFor();

  // From an account: the letters there are, what stands in the way of the others, and one made.
  await press('Enter');
  await page.getByRole('region', { name: 'What is owed' }).waitFor();
  await press('F8');
  await dialog.getByText('Not now').waitFor();
  await dialog.getByText('There is no agreement in force on this account.').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'letter-of-account');
  await press('Enter');
  await page.getByText('Payment reminder is ready to print').waitFor();
  await dialog.waitFor({ state: 'detached' });

  // What is due and may not be made says why, also on its key.
  await press('Control+3');
  await page.getByRole('grid', { name: 'Proposed letters' }).waitFor();
  await page
    .getByText(/^Not allowed: /)
    .first()
    .waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'letters-proposed');
  await press('m');
  await page
    .getByRole('status')
    .getByText(/\(\d+ (USC|CFR) /)
    .first()
    .waitFor();

  // One letter in full, then all that are ready in one PDF.
  const ready = await countOf(page, 'Ready to print');
  const printed = await countOf(page, 'Printed');
  await openTab(page, 'Proposed', 2, 'queued');
  await press('Enter');
  await dialog.getByText('What it says').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'letter');
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await press('a');
  await press('b');
  await dialog.getByText(`${ready} letters in one PDF`).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await tabTo(page, dialog.getByRole('button', { name: 'Save PDF' }));
  await press('Enter');
  const { pages } = await readPdf(readFileSync(await (await download).path()));
  expect(pages.filter(({ text }) => text.includes('A reminder about your account'))).toHaveLength(
    ready,
  );
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await waitForCount(page, 'Ready to print', 0);

  // Into the mailbox; the first one is marked, as mailed today.
  await openTab(page, 'Ready to print', 1, 'printed');
  await shootAll(page, 'letters-printed');
  await press('m');
  await dialog.getByLabel('In the mailbox on').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await press('Enter');
  await page.getByText('1 letter marked as mailed').waitFor();
  await waitForCount(page, 'Printed', printed + ready - 1);

  // And back: the sticker's words by their first letter, confirmed with Enter.
  const returned = await countOf(page, 'Returned');
  await openTab(page, 'Printed', 1, 'mailed');
  await press('c');
  await dialog.getByText('The letter came back').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await press('u');
  await press('Enter');
  await page.getByText('The address is marked bad; tracing is next.').waitFor();
  await openTab(page, 'Mailed', 1, 'returned');
  await waitForCount(page, 'Returned', returned + 1);
  await page
    .getByRole('row', { name: /Unclaimed/ })
    .first()
    .waitFor();

  // Wording that counsel approved lets letters out that waited for it.
  await tabTo(page, page.getByRole('button', { name: 'State texts' }));
  await press('Enter');
  const colorado = dialog.getByRole('listitem').filter({ hasText: 'Colorado' });
  await colorado.waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'letters-state-texts');
  await tabTo(page, colorado.getByRole('button', { name: 'Enter wording' }));
  await press('Enter');
  await dialog.getByLabel('Text to print').waitFor();
  await page.keyboard.type('For information see coag.gov.');
  await press('Control+Enter');
  await dialog.getByText('Say whose approval this is').waitFor();
  await tabTo(page, dialog.getByLabel('Approved by'));
  await page.keyboard.type('L. Ortiz, counsel');
  expect(await accessibilityViolations(page)).toEqual([]);
  await press('Enter');
  await dialog.getByText('Approved by L. Ortiz, counsel').waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await tabTo(page, tab(page, 'Returned'));
  for (let step = 0; step < 4; step += 1) await press('ArrowLeft');
  await page.getByRole('grid', { name: 'Letters: waiting' }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'letters-waiting');
  const waiting = await countOf(page, 'Waiting');
  await tabTo(page, page.getByRole('button', { name: 'Try all again' }));
  await press('Enter');
  await dialog.getByLabel('Mailing date').waitFor();
  await press('Enter');
  await dialog.getByText(/letters? ready to print/).waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => countOf(page, 'Waiting')).toBeLessThan(waiting);
  expect(pageErrors).toEqual([]);
});
