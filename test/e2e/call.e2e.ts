import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { setUpDesk, unlockDesk } from './support/desk-page.ts';
import { importAndWork } from './support/import-steps.ts';
import { shoot } from './support/shots.ts';

const noteField = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const question = (page: Page) => page.getByRole('alertdialog', { name: 'The call is still open' });
const inbound = (page: Page) => page.getByRole('region', { name: 'Inbound call' });
const lockKeys = 'Control+Shift+L';

/** A desk with an account on screen. */
async function openAccount() {
  const app = await openApp();
  await setUpDesk(app.page);
  await importAndWork(app.page, 3);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('region', { name: 'Before the call' }).waitFor();
  return app;
}

async function takeTheirCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: /They came to us/ }).click();
  await page.getByRole('menuitem', { name: 'They are on the phone' }).click();
  await inbound(page).waitFor();
}

/** Without a call nothing asks; what was typed a moment ago is kept all the same. */
async function lockAtOnce(page: Page): Promise<void> {
  await noteField(page).fill('Moves to a new address in April');
  await page.keyboard.press(lockKeys);
  await unlockDesk(page);
  await page.getByRole('region', { name: 'Before the call' }).waitFor();
  expect(await noteField(page).inputValue()).toBe('Moves to a new address in April');
}

async function lockInCall(page: Page): Promise<void> {
  await noteField(page).fill('Is on the way to work');
  await page.keyboard.press(lockKeys);
  await question(page).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shoot(page, 'lock-during-call');
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Lock the desk' }).click();
  await question(page).getByRole('button', { name: 'Lock, keep it open' }).click();
  await unlockDesk(page);
  await inbound(page).waitFor();
  expect(await noteField(page).inputValue()).toBe('Is on the way to work');
}

/** The desk takes its time with every step; Ctrl+Enter, twice, does not. */
async function hastyWrapUp(page: Page): Promise<void> {
  const desk = Promise.withResolvers<void>();
  await page.route('**/ipc/calls.progress', async (route) => {
    await desk.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Gives the name I have' }).click();
  await page.getByRole('button', { name: 'Matches', exact: true }).click();
  await page.getByRole('button', { name: 'Hangs up or leaves' }).click();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  desk.resolve();
  await page.getByText('Wrapped up: Right party ended the talk', { exact: true }).waitFor();
}

/** Asks the page to load again. @returns when it has stayed; fails when it has gone */
function reloadInVain(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('beforeunload', () => setTimeout(resolve), { once: true });
        window.location.reload();
      }),
  );
}

test('a call is not left by locking, reloading or closing without a question, and loses nothing', async () => {
  const { page, pageErrors, answerLeaving } = await openAccount();
  await lockAtOnce(page);
  await takeTheirCall(page);
  await lockInCall(page);

  await answerLeaving('stay');
  await reloadInVain(page);
  expect(await noteField(page).inputValue()).toBe('Is on the way to work');
  await answerLeaving('leave');

  await hastyWrapUp(page);
  expect(pageErrors).toEqual([]);
});
