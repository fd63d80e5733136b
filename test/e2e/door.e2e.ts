import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import {
  keepRecoveryCode,
  lockDesk,
  openArea,
  passphrase,
  setUpDesk,
  unlockDesk,
} from './support/desk-page.ts';
import { shootAll } from './support/shots.ts';

test('a new desk is set up, locked, unlocked and recovered', async () => {
  const { page, pageErrors } = await openApp();
  await page.getByRole('heading', { name: 'Set up this desk' }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'set-up');
  const code = await setUpDesk(page);
  expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');

  await openArea(page, 'Settings');
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'settings');

  await lockDesk(page);
  await unlockDesk(page, 'not the passphrase');
  await page.getByText('That passphrase does not open this desk').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'unlock');
  await unlockDesk(page, passphrase);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Forgot the passphrase?' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase());
  await page.getByRole('textbox', { name: 'New passphrase' }).fill('another long secret');
  await page
    .getByRole('textbox', { name: 'The same passphrase again' })
    .fill('another long secret');
  await page.keyboard.press('Enter');
  expect(await keepRecoveryCode(page)).not.toBe(code);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  expect(pageErrors).toEqual([]);
});

test('a second tab with the used link is turned away, and a reload goes on', async () => {
  const { page } = await openApp();
  await setUpDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await page.reload();
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
});
