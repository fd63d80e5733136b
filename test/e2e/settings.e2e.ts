import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { lockDesk, openArea, passphrase, setUpDesk, unlockDesk } from './support/desk-page.ts';
import { shootAll } from './support/shots.ts';

async function openSection(page: Page, name: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Settings' });
  await sections.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await openArea(page, 'Settings');
  await page.getByRole('heading', { level: 1, name: 'Agency and agent' }).waitFor();
}

async function renameAgent(page: Page, name: string): Promise<void> {
  await openSection(page, 'Agency and agent');
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByLabel('Desk status').getByText(name).waitFor();
}

async function backUp(page: Page): Promise<void> {
  await openSection(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('Backup made and checked').waitFor();
}

const sections = [
  'Agency and agent',
  'License lines',
  'Receipts',
  'Security',
  'Supervisor',
  'Backups',
  'Check the desk',
  'Diagnostics',
  'Appearance and keyboard',
];

test('every section of the settings is readable in both themes', async () => {
  const { page, pageErrors } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  for (const name of sections) {
    await openSection(page, name);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([name, colorScheme, await accessibilityViolations(page)]).toEqual([
        name,
        colorScheme,
        [],
      ]);
    }
  }
  expect(pageErrors).toEqual([]);
});

test('settings are checked at their field, saved, and left only on purpose', async () => {
  const { page } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  const zip = page.getByRole('textbox', { name: 'ZIP code' });
  await zip.fill('4640');
  await page.keyboard.press('Enter');
  await page.getByText('Use a ZIP code such as 46402.').waitFor();
  expect(await zip.evaluate((field) => field === document.activeElement)).toBe(true);
  await page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('button', { name: 'Receipts' })
    .click();
  await page.getByText('not saved yet').waitFor();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await renameAgent(page, 'Ana Ruiz');

  await openSection(page, 'Backups');
  await page.getByRole('textbox', { name: /Copy every backup/ }).fill('/no/such/folder');
  await page.keyboard.press('Enter');
  await page.getByText('The second backup folder is not there').waitFor();
  await page.getByRole('button', { name: 'Discard changes' }).click();

  await openSection(page, 'License lines');
  await page.getByRole('button', { name: 'Add a license line' }).click();
  await page.getByRole('combobox', { name: 'State' }).selectOption('NV');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nevada foreign collection agency certificate FA10042');
  await page.keyboard.press('Enter');
  await page.getByText('Settings saved.').waitFor();
});

test('the desk is backed up, checked and diagnosed from the settings', async () => {
  const { page, pageErrors } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  await renameAgent(page, 'Ana Ruiz');
  await backUp(page);
  await page.getByRole('table', { name: 'Backups' }).getByText('Made on request').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'settings-backups');

  await openSection(page, 'Check the desk');
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('Everything holds').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'settings-check');

  await openSection(page, 'Diagnostics');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a diagnostic bundle' }).click();
  expect((await download).suggestedFilename()).toMatch(/^amicable-diagnostics-.*\.zip$/);
  expect(pageErrors).toEqual([]);
});

test('a backup is restored from the unlock screen, and the desk says so', async () => {
  const { page, pageErrors } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  await renameAgent(page, 'At The Backup');
  await backUp(page);
  await renameAgent(page, 'After The Backup');
  await lockDesk(page);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByRole('radio').first().waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'restore');
  const secret = page.getByRole('textbox', { name: 'Passphrase' });
  await secret.fill('not this one');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open this desk').waitFor();
  await secret.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByLabel('Desk status').getByText('At The Backup').waitFor();
  await page.getByText(/The backup of .* was restored/).waitFor();
  expect(pageErrors).toEqual([]);
});

test('without the marks of the desk a restore asks what left it last, by keyboard alone', async () => {
  const { page, dir, pageErrors } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  await renameAgent(page, 'At The Backup');
  await backUp(page);
  await lockDesk(page);
  rmSync(join(dir ?? '', 'marks'));
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('textbox', { name: 'Last receipt number' });
  await receipt.waitFor();
  await expect.poll(() => receipt.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'restore-last-given');
  await page.keyboard.press('Enter');
  await page.getByText('Enter a receipt number from 0 up.').waitFor();
  await page.keyboard.type('D1-000007');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByText(/Void receipt numbers: .*-000001 to .*-000007/).waitFor();
  expect(pageErrors).toEqual([]);
});

test('the passphrase and the recovery code are changed with the keyboard alone', async () => {
  const { page } = await openApp();
  await setUpDesk(page);
  await openSettings(page);
  await openSection(page, 'Security');
  const change = page.getByRole('button', { name: 'Change the passphrase' });
  await change.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await change.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  for (const [label, text] of [
    ['Present passphrase', passphrase],
    ['New passphrase', 'another long secret'],
    ['The same passphrase again', 'another long secret'],
  ] as const) {
    await page.getByRole('textbox', { name: label }).focus();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.getByText('The passphrase is changed.').waitFor();

  await page.getByRole('button', { name: 'Make a new recovery code' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Passphrase' }).focus();
  await page.keyboard.type('another long secret');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.reload();
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await lockDesk(page);
  await unlockDesk(page, 'another long secret');
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
});

test('theme and shortcuts are kept for the next start', async () => {
  const first = await openApp();
  if (first.dir === undefined) throw new Error('The desk has no folder.');
  await setUpDesk(first.page);
  await openSettings(first.page);
  await openSection(first.page, 'Appearance and keyboard');
  await first.page.getByRole('radio', { name: /^Dark/ }).check();
  await first.page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await first.close();

  const { page, pageErrors } = await openApp({ dir: first.dir });
  await unlockDesk(page);
  await openSettings(page);
  await openSection(page, 'Appearance and keyboard');
  expect(await page.getByRole('radio', { name: /^Dark/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).isChecked()).toBe(
    false,
  );
  await page.getByRole('radio', { name: /^As this computer/ }).check();
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).check();
  expect(pageErrors).toEqual([]);
});
