import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { setUpDesk } from './support/desk-page.ts';
import { shootAll } from './support/shots.ts';
import { still } from './support/still.ts';

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    expect([colorScheme, await accessibilityViolations(page)]).toEqual([colorScheme, []]);
  }
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a client and its policy are written down, corrected beside the fields, and kept', async () => {
  const { page, pageErrors } = await openApp();
  await setUpDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Clients' }).press('Enter');
  await page.getByText('No clients yet').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'New client' }).press('Enter');
  await page.keyboard.type('NSB');
  await page.keyboard.press('Tab');
  await page.keyboard.type('North Shore Bank');
  await field(page, 'Street address').fill('1 Harbor Way');
  await page.getByRole('radio', { name: 'From a share of the balance' }).check();
  await field(page, 'Smallest share of the balance').fill('62.5');
  await page.getByRole('button', { name: 'Add an exception' }).press('Enter');
  await field(page, 'Longest plan, months').fill('500');
  await page.keyboard.press('Enter');
  await page.getByText('Enter street, city, state and ZIP').waitFor();
  await page.getByText('Enter 1 to 120 months.').waitFor();
  expect(
    await field(page, 'Street address').evaluate((each) => each === document.activeElement),
  ).toBe(true);
  await expectAccessible(page);
  await shootAll(page, 'client-corrected');

  await field(page, 'City').fill('Gary');
  await page.getByRole('combobox', { name: 'State' }).selectOption('IN');
  await field(page, 'ZIP code').fill('46402');
  await field(page, 'Longest plan, months').fill('24');
  await field(page, 'Smallest share').fill('50');
  await page.getByRole('button', { name: 'Move Costs down' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Move Costs down');
  const words = page.getByRole('complementary', { name: 'The policy in plain words' });
  await words.getByText('A payment reduces fees, then interest, then costs').waitFor();
  await words.getByText('62.5% or more of the balance may be accepted: $625.00').waitFor();
  await words.getByText('Debts 365 days old or older: from 50%.').waitFor();
  await shootAll(page, 'client-policy');
  await page.getByRole('button', { name: 'Add the client' }).press('Enter');
  await page.getByText('North Shore Bank is saved').waitFor();

  const row = page.getByRole('grid', { name: 'Clients' }).getByRole('row').nth(1);
  await row.getByText('From 62.5%').waitFor();
  await row.getByText('24 months, from $25.00').waitFor();
  await expectAccessible(page);
  await page.locator('[role="row"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await field(page, 'Name').fill('Another name');
  await page.getByRole('button', { name: 'All clients' }).press('Enter');
  await page.getByRole('alertdialog', { name: 'Discard what you changed?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard', exact: true }).last().press('Enter');
  await page.getByRole('grid', { name: 'Clients' }).getByText('North Shore Bank').waitFor();
  expect(pageErrors).toEqual([]);
});

test('a code that another client has is refused beside the field', async () => {
  const { page } = await openApp();
  await setUpDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Clients' }).press('Enter');
  for (const [code, name] of [
    ['LCC', 'Lakeview Community Clinic'],
    ['lcc', 'Lake County Credit'],
  ] as const) {
    await page.getByRole('button', { name: 'New client' }).press('Enter');
    await field(page, 'Code').fill(code);
    await field(page, 'Name').fill(name);
    await page.keyboard.press('Enter');
    await page
      .getByText(/is saved|already has the code/)
      .last()
      .waitFor();
  }
  await page.getByText('Lakeview Community Clinic already has the code LCC.').waitFor();
  expect(await field(page, 'Code').evaluate((each) => each === document.activeElement)).toBe(true);
  await expectAccessible(page);
});
