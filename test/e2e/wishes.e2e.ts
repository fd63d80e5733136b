import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { shoot, shootAll } from './support/shots.ts';
import { still } from './support/still.ts';

/** Half past nine in Chicago. */
const now = '2026-03-02T15:30:00Z';

const wants = (page: Page) => page.getByRole('group', { name: 'What the consumer wants' });
const chip = (page: Page) => wants(page).getByText(/^Not before \d+:00 AM$/);
const verdict = (page: Page) =>
  page.getByRole('region', { name: 'Before the call' }).getByRole('status');

async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    expect([what, await accessibilityViolations(page)]).toEqual([what, []]);
  }
}

/** A call of theirs, in which it is known who speaks. */
async function confirmedCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: /They came to us/ }).click();
  await page.getByRole('menuitem', { name: 'They are on the phone' }).click();
  await page.getByRole('button', { name: 'Gives the name I have' }).click();
  await page.getByRole('button', { name: 'Matches', exact: true }).click();
  await page.getByText('Right party confirmed').waitFor();
}

/** Two keys record it, one takes it back. */
async function notInTheMorning(page: Page): Promise<void> {
  await page.keyboard.press('Alt+W');
  await page.getByRole('menu', { name: 'The consumer said' }).waitFor();
  await expectAccessible(page, 'what they said');
  await shoot(page, 'wishes-menu');
  await page.keyboard.press('1');
  await chip(page).waitFor();
  await page.getByText(/^Recorded: Not before/).waitFor();
  await page.keyboard.press('Alt+U');
  await chip(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+W');
  await page.keyboard.press('1');
  await chip(page).waitFor();
}

/** Times have a form with the hour that it is there; a consent asks for its words. */
async function forms(page: Page): Promise<void> {
  await page.keyboard.press('Alt+W');
  await page.keyboard.press('2');
  await page.getByRole('dialog', { name: 'A time they named' }).waitFor();
  await expectAccessible(page, 'a time they named');
  await shoot(page, 'wishes-time');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+W');
  await page.keyboard.press('0');
  const consent = page.getByRole('dialog', { name: 'May be called again today' });
  await consent.waitFor();
  await page.keyboard.press('Enter');
  await consent.getByText('Write down the words with which they consented.').waitFor();
  await page.keyboard.type('Try me again after lunch');
  await expectAccessible(page, 'a consent');
  await page.keyboard.press('Enter');
  await wants(page).getByText('May be called again today').waitFor();
  await expectAccessible(page, 'wishes in a call');
  await shootAll(page, 'wishes-call');
}

/** The hour before is refused with what would do; the hour itself is not. */
async function callBackThen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Next action' });
  await dialog.getByRole('combobox', { name: 'Next action' }).selectOption('Call back');
  await dialog.getByRole('textbox', { name: 'Their day' }).fill('3/20/2026');
  const time = dialog.getByLabel(/^Time, /);
  await time.fill('08:30');
  await page.keyboard.press('Enter');
  await dialog
    .getByText(/named this time as inconvenient.*nearest time that would do is/)
    .waitFor();
  await expectAccessible(page, 'call back at an inconvenient time');
  await time.fill('11:00');
  await page.keyboard.press('Enter');
  await page.getByText('Next action planned.').waitFor();
}

test('what the consumer wants is recorded in a call with two keys, and calls obey it', async () => {
  const { page, pageErrors } = await openApp({ sample: true, now });
  const views = page.getByRole('navigation', { name: 'Queue views' });
  await views.getByRole('button', { name: /New business/ }).click();
  await page.getByRole('row', { name: /Call$/ }).first().click();
  await page.keyboard.press('Enter');
  await verdict(page)
    .getByText(/Call until/)
    .waitFor();

  await confirmedCall(page);
  await notInTheMorning(page);
  await forms(page);
  await page.getByRole('button', { name: 'Hangs up or leaves' }).click();
  await page.keyboard.press('Control+Enter');
  await verdict(page).getByText('The consumer named this time as inconvenient.').waitFor();
  await page.keyboard.press('Alt+C');
  expect(await page.getByText('Calling').count()).toBe(0);
  await shoot(page, 'wishes-account');
  await callBackThen(page);

  await chip(page).click();
  await page.getByRole('menuitem', { name: 'They took it back' }).click();
  await verdict(page)
    .getByText(/Call until/)
    .waitFor();
  expect(pageErrors).toEqual([]);
});
