import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePassphrase } from '../../electron/sample/sample-desk.ts';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { unlockDesk } from './support/desk-page.ts';
import { shoot } from './support/shots.ts';

const now = '2026-03-02T17:00:00Z';

const noteField = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const question = (page: Page) => page.getByRole('alertdialog', { name: 'The call is still open' });

/** A sample desk with an account on screen that may be called. */
async function openAccount() {
  const app = await openApp({ sample: true, now });
  const { page } = app;
  const views = page.getByRole('navigation', { name: 'Queue views' });
  await views.getByRole('button', { name: /New business/ }).click();
  await page.getByRole('row', { name: /Call$/ }).first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Before the call' }).waitFor();
  return app;
}

async function takeTheirCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: /They came to us/ }).click();
  await page.getByRole('menuitem', { name: 'They are on the phone' }).click();
  await page.getByRole('region', { name: 'Inbound call' }).waitFor();
}

test('a call is not left by locking, reloading or closing without a question, and loses nothing', async () => {
  const { page, pageErrors, answerLeaving } = await openAccount();

  // Without a call nothing asks; what was typed a moment ago is kept all the same.
  await noteField(page).fill('Moves to a new address in April');
  await page.keyboard.press('Control+Shift+L');
  await unlockDesk(page, samplePassphrase);
  await page.getByRole('region', { name: 'Before the call' }).waitFor();
  expect(await noteField(page).inputValue()).toBe('Moves to a new address in April');

  await takeTheirCall(page);
  await noteField(page).fill('Is on the way to work');
  await page.keyboard.press('Control+Shift+L');
  await question(page).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shoot(page, 'lock-during-call');
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'detached' });

  await answerLeaving('stay');
  await page.evaluate(() => window.location.reload());
  await page.getByRole('region', { name: 'Inbound call' }).waitFor();
  expect(await noteField(page).inputValue()).toBe('Is on the way to work');
  await answerLeaving('leave');

  await page.getByRole('button', { name: 'Lock the desk' }).click();
  await question(page).getByRole('button', { name: 'Lock, keep it open' }).click();
  await unlockDesk(page, samplePassphrase);
  await page.getByRole('region', { name: 'Inbound call' }).waitFor();
  expect(await noteField(page).inputValue()).toBe('Is on the way to work');
  await page.getByRole('button', { name: 'Hangs up or leaves' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: Left before saying who they are', { exact: true }).waitFor();
  expect(pageErrors).toEqual([]);
});

test('a wrap-up that is faster than the desk waits for the last step of the script', async () => {
  const { page, pageErrors } = await openAccount();
  await page.route('**/ipc/calls.progress', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await takeTheirCall(page);
  await page.getByRole('button', { name: 'Gives the name I have' }).click();
  await page.getByRole('button', { name: 'Matches', exact: true }).click();
  await page.getByRole('button', { name: 'Hangs up or leaves' }).click();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: Right party ended the talk', { exact: true }).waitFor();
  expect(pageErrors).toEqual([]);
});
