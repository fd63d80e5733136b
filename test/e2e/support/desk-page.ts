/** What a person does at the door of the desk: set it up, keep the code, lock, unlock. */
import type { Page } from 'playwright-core';

export const passphrase = 'correct horse battery';

/** Fills the five steps of set-up. @returns the recovery code that was shown */
export async function setUpDesk(page: Page): Promise<string> {
  await page.getByLabel('Agency name').fill('Harbor Resolution Services');
  await page.getByLabel('Agency code').fill('HARBOR');
  await page.getByLabel('Street address').fill('100 Main Street');
  await page.getByLabel('City').fill('Gary');
  await page.getByLabel('State').selectOption('IN');
  await page.getByLabel('ZIP code').fill('46402');
  await page.getByLabel('Phone').fill('219 555 0100');
  await next(page);
  await page.getByRole('heading', { level: 1, name: /license/i }).waitFor();
  await next(page);
  await page.getByLabel('Your name').fill('Jordan Reyes');
  await page.getByLabel('Agent code').fill('A7');
  await page.getByLabel('Time zone of this desk').selectOption('America/Chicago');
  await page.getByLabel('Device prefix').fill('D1');
  await next(page);
  await page.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  await page.keyboard.press('Enter');
  return keepRecoveryCode(page);
}

const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Reads the code from the screen and types back the group that is asked for. */
export async function keepRecoveryCode(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor();
  const items = await page
    .getByRole('list', { name: /Recovery code/ })
    .getByRole('listitem')
    .allTextContents();
  // Each group stands behind its place, a single digit.
  const groups = items.map((item) => item.slice(1));
  const field = page.getByRole('textbox', { name: /^Type the .* group/ });
  const label = (await field.getAttribute('aria-label')) ?? (await field.evaluate(labelOf));
  const index = places.findIndex((place) => label.includes(place));
  await field.fill(groups[index] ?? '');
  await page.keyboard.press('Enter');
  return groups.join('-');
}

function labelOf(field: Element): string {
  return field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
}

export async function unlockDesk(page: Page, secret = passphrase): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(secret);
  await page.keyboard.press('Enter');
}

export async function lockDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock the desk' }).click();
}

/** Opens an area by its place in the rail. */
export async function openArea(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('button', { name }).click();
}
