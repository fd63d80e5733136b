import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { setUpDesk } from './support/desk-page.ts';
import { activeRow, chooseFile, importAndWork, press } from './support/import-steps.ts';
import { aPlacementFile, mistakenRows } from './support/placement-file.ts';
import { shootAll } from './support/shots.ts';
import { still } from './support/still.ts';

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    expect([colorScheme, await accessibilityViolations(page)]).toEqual([colorScheme, []]);
  }
}

async function openFreshDesk() {
  const app = await openApp();
  await setUpDesk(app.page);
  await app.page.getByRole('navigation', { name: 'Queue views' }).waitFor();
  return app;
}

const queueView = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Queue views' }).getByRole('button', { name });

test('a placement with bad rows comes in: preview, new clients, rejected rows, then the queue', async () => {
  const file = aPlacementFile(600);
  const { page, pageErrors } = await openFreshDesk();
  await page.getByText('No accounts yet').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'queue-empty');

  await press(page.getByRole('button', { name: 'Import a placement file' }));
  await page.getByRole('heading', { name: 'Bring in a placement file' }).waitFor();
  await expectAccessible(page);
  await chooseFile(page, 'Choose a file', file);
  await page.getByRole('heading', { name: file.name, exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(file.name);
  await page.getByRole('button', { name: `Import ${600 - mistakenRows} accounts` }).waitFor();
  await page.getByText('There is no such date.').waitFor();
  await page.getByText(/plans up to 12 months; installments from \$25\.00/).waitFor();
  await expectAccessible(page);
  await shootAll(page, 'import-review');

  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Save rejected rows as CSV' }));
  const rejected = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rejected[0]).toMatch(/^line,column,value,reason,client_code,/);
  expect(rejected.slice(1).map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    '5,itemization_date,2026-13-40',
    '10,current_balance,12.3456789',
    '22,state,ZZ',
    '35,client_account_number,',
  ]);

  await page.getByRole('textbox', { name: 'Name of NSB' }).fill('North Shore Savings');
  const utility = page.getByRole('checkbox', { name: 'Create TVU' });
  await utility.focus();
  await page.keyboard.press('Space');
  const ofUtility = file.rows.filter((row) => row.client_code === 'TVU').length;
  await page.getByText(/ of which you leave out/).waitFor();
  await page.keyboard.press('Space');
  expect(await utility.isChecked()).toBe(true);
  await page.keyboard.press('Space');
  await page.getByText('will be rejected').waitFor();

  const importButton = page.getByRole('button', { name: /^Import \d+ accounts$/ });
  const wanted = Number(/\d+/.exec((await importButton.textContent()) ?? '')?.[0]);
  expect(wanted).toBeLessThanOrEqual(600 - ofUtility);
  await press(importButton);
  await page.getByRole('heading', { name: `${wanted} accounts came in` }).waitFor();
  await page.getByText('with 2 new clients').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'import-done');

  await press(page.getByRole('button', { name: 'Work the queue' }));
  await activeRow(page).waitFor();
  await queueView(page, new RegExp(`^Today\\s*${wanted}$`)).waitFor();
  await expectAccessible(page);
  await shootAll(page, 'queue-new-business');

  await page.keyboard.press('Control+7');
  await press(page.getByRole('button', { name: 'Clients' }));
  const clients = page.getByRole('grid', { name: 'Clients' });
  await clients.getByText('North Shore Savings').waitFor();
  expect(await clients.getByText('TVU').count()).toBe(0);
  await expectAccessible(page);
  expect(pageErrors).toEqual([]);
});

test('the same file again brings nothing, and a file that is no placement says why', async () => {
  const { page } = await openFreshDesk();
  await importAndWork(page, 60);
  await page.keyboard.press('Control+6');
  await press(page.getByRole('button', { name: 'Import another file' }));
  await chooseFile(page, 'Choose a file', aPlacementFile(60, { isFaulty: false }));
  await page.getByText(/This very file came in .* as P-0412/).waitFor();
  await page.getByText('The file brings no new account').waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  await expectAccessible(page);

  const buffer = Buffer.from('a shopping list\r\nmilk\r\n');
  await chooseFile(page, 'Choose another file', { name: 'a.csv', mimeType: 'text/csv', buffer });
  await page.getByText('No header line was found').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'import-refused');
  const imports = page.getByRole('grid', { name: 'Files that came in' });
  expect(await imports.getByRole('row').count()).toBe(2);
});

test('the queue is worked by keyboard alone: move, search, filter, save a view, snooze, wake', async () => {
  const { page, pageErrors } = await openFreshDesk();
  await importAndWork(page, 600);
  const first = await activeRow(page).textContent();
  await page.keyboard.press('j');
  const second = await activeRow(page).textContent();
  expect(second).not.toBe(first);
  await page.keyboard.press('k');
  expect(await activeRow(page).textContent()).toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');

  await page.keyboard.press('/');
  await page.keyboard.type('martha');
  await page.getByRole('grid', { name: 'Accounts found' }).waitFor();
  await page.keyboard.press('Enter');
  await activeRow(page)
    .getByText(/^Martha/)
    .waitFor();
  await expectAccessible(page);
  await shootAll(page, 'queue-search');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();

  await page.getByRole('combobox', { name: 'Client' }).focus();
  await page.keyboard.type('Lakeview');
  await page.getByRole('combobox', { name: 'State of residence' }).focus();
  await page.keyboard.type('California');
  await press(page.getByRole('button', { name: 'Save view' }));
  await page.keyboard.type('Clinic in California');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Clinic in California' }).waitFor();
  const shown = await page.getByRole('grid').getByRole('row').count();
  await queueView(page, new RegExp(`^Clinic in California\\s*${shown - 1}$`)).waitFor();
  await expectAccessible(page);
  await press(page.getByRole('button', { name: 'Rename view' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('West');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'West' }).waitFor();
  await press(page.getByRole('button', { name: 'Remove view' }));
  await page.getByText('The view West was removed').waitFor();
  await queueView(page, /^West/).waitFor({ state: 'detached' });

  await press(queueView(page, /^New business/));
  await activeRow(page).waitFor();
  const name = (await activeRow(page).getByRole('gridcell').nth(1).textContent()) ?? '';
  await page.keyboard.press('s');
  await page.getByRole('dialog', { name: `Snooze ${name}` }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Say why; it stays on record.').waitFor();
  await expectAccessible(page);
  await shootAll(page, 'snooze');
  await page.keyboard.type('Waits for the pay day');
  await page.keyboard.press('Enter');
  await page.getByText(`${name} is snoozed until`).waitFor();
  await queueView(page, /^Snoozed\s*1$/).waitFor();
  await activeRow(page).waitFor();

  await press(queueView(page, /^Snoozed/));
  await activeRow(page).getByText(name).waitFor();
  await page.getByText('Waits for the pay day').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('s');
  await page.getByText(`${name} is back in the queue`).waitFor();
  await page.getByText('Nothing under Snoozed').waitFor();
  await expectAccessible(page);
  expect(pageErrors).toEqual([]);
});

test('single keys rest when they are switched off; the chords still work', async () => {
  const { page } = await openFreshDesk();
  await importAndWork(page, 60);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('single');
  await page.getByRole('option', { name: /Switch single-key shortcuts/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const row = await activeRow(page).textContent();
  for (const key of ['j', 's', '/']) await page.keyboard.press(key);
  expect(await activeRow(page).textContent()).toBe(row);
  await page.keyboard.press('Alt+s');
  await page.getByRole('dialog', { name: /^Snooze/ }).waitFor();
});

test('an import that is stopped changes nothing', async () => {
  const rows = 30_000;
  const { page } = await openFreshDesk();
  await press(page.getByRole('button', { name: 'Import a placement file' }));
  await chooseFile(page, 'Choose a file', aPlacementFile(rows, { isFaulty: false }));
  await press(page.getByRole('button', { name: 'Import 30,000 accounts' }));
  await page.getByRole('progressbar', { name: 'Rows brought in' }).waitFor();
  await expectAccessible(page);
  await press(page.getByRole('button', { name: 'Cancel' }));
  await page.getByText('Nothing was changed').first().waitFor();
  await page.getByText('None yet').waitFor();
  await page.keyboard.press('Control+1');
  await page.getByText('No accounts yet').waitFor();
});
