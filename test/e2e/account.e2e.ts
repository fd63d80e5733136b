import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { shoot, shootAll } from './support/shots.ts';
import { still } from './support/still.ts';

const now = '2026-03-02T17:00:00Z';

async function openSample() {
  const app = await openApp({ sample: true, now });
  await app.page.getByRole('navigation', { name: 'Queue views' }).waitFor();
  return app;
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    expect([what, colorScheme, await accessibilityViolations(page)]).toEqual([
      what,
      colorScheme,
      [],
    ]);
  }
}

/** Opens the first account of a queue view that fits, by keyboard. */
async function openFrom(page: Page, view: RegExp, row: RegExp): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Queue views' });
  await views.getByRole('button', { name: view }).click();
  const found = page.getByRole('row', { name: row }).first();
  await found.click();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Before the call' }).waitFor();
}

const startButton = (page: Page) => page.getByRole('button', { name: 'Start call' });
const wrapUpBar = (page: Page) => page.getByRole('region', { name: 'Wrap up' });

async function takeTheirCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: /They came to us/ }).click();
  await page.getByRole('menuitem', { name: 'They are on the phone' }).click();
  await page.getByRole('region', { name: 'Inbound call' }).waitFor();
}

/** A blocked account says why, by which law and when it lifts, and no key goes round it. */
async function blockedAccount(page: Page): Promise<void> {
  await openFrom(page, /On hold/, /Blocked/);
  const verdict = page.getByRole('region', { name: 'Before the call' }).getByRole('status');
  await verdict.getByText(/Blocked: /).waitFor();
  expect(await verdict.textContent()).toMatch(/USC|CFR|placement agreement/);
  expect(await startButton(page).getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(page, 'held account');
  await shootAll(page, 'account-held');
  await page.keyboard.press('Alt+C');
  await startButton(page).click({ force: true });
  const why = page.getByRole('dialog', { name: /^Why\?/ });
  await why.waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  expect(await page.getByText('Calling').count()).toBe(0);

  await page.keyboard.press('F9');
  await page.getByRole('dialog', { name: 'Place a hold' }).waitFor();
  await expectAccessible(page, 'place a hold');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lift …' }).first().click();
  await page.getByRole('dialog', { name: /Lift the hold/ }).waitFor();
  await expectAccessible(page, 'lift a hold');
  await page.keyboard.press('Escape');
}

/** Nothing of the debt before the identity check, nothing lost on reload, a hold at the end. */
async function inboundCall(page: Page): Promise<void> {
  await openFrom(page, /New business/, /Call$/);
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await takeTheirCall(page);
  const main = page.getByRole('main');
  expect(await main.textContent()).not.toContain('$');
  await expectAccessible(page, 'call not confirmed');
  await shootAll(page, 'call-unconfirmed');

  await page.getByRole('textbox', { name: 'Note' }).fill('Is upset about letters');
  await still(page);
  await page.waitForFunction(() => document.title !== '');
  await page.keyboard.press('F2');
  await page.getByRole('listbox', { name: 'Outcomes' }).waitFor();
  await expectAccessible(page, 'outcomes');
  await page.keyboard.press('Escape');

  // Leaving asks; Escape stays.
  await page.keyboard.press('Control+1');
  await page.getByRole('alertdialog', { name: 'The call is still open' }).waitFor();
  await expectAccessible(page, 'leaving a call');
  await page.keyboard.press('Escape');

  // Another page takes over, as after a crash: script, note and the way back are there.
  await page.getByRole('button', { name: 'Gives the name I have' }).click();
  await page.getByRole('button', { name: 'Matches', exact: true }).click();
  await page.getByText('Right party confirmed').waitFor();
  await page.reload();
  await page.getByText(`The call with ${name} is still open.`).waitFor();
  await page.getByRole('button', { name: 'Go to the call' }).click();
  await page.getByText('Right party confirmed').waitFor();
  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(
    'Is upset about letters',
  );

  // They have an attorney: the script ends, the outcome and its hold are proposed.
  await page.getByRole('button', { name: 'Has an attorney' }).click();
  await page.getByRole('button', { name: 'Gives name and address' }).click();
  await wrapUpBar(page).getByText('Hold: Attorney').waitFor();
  await expectAccessible(page, 'end of the script');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: Has an attorney', { exact: true }).waitFor();
  await page.getByText('Blocked: attorney').waitFor();
  await expectAccessible(page, 'wrapped up');
}

/** A stranger calls in: which number they mean is asked before the call is over, and it is kept. */
async function wrongNumber(page: Page): Promise<void> {
  await openFrom(page, /New business/, /Call$/);
  await takeTheirCall(page);
  await page.getByRole('button', { name: 'We have been calling the wrong person' }).click();
  await page.getByRole('button', { name: 'Gives the number' }).click();
  const bar = wrapUpBar(page);
  await bar.getByText('The number they name is marked as a wrong number.').waitFor();
  await page.keyboard.press('Control+Enter');
  await bar.getByText('Choose the number, so that what was said is kept.').waitFor();
  await expectAccessible(page, 'which number');
  await shoot(page, 'call-which-number');
  const field = bar.getByRole('combobox', { name: 'The number they mean' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('(');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: Wrong number', { exact: true }).waitFor();
  const people = page.getByRole('region', { name: 'People and places' });
  await people.getByText('Wrong number').first().waitFor();
}

/** A call back is agreed in the consumer’s own time; an hour that the law forbids is refused. */
async function callBack(page: Page): Promise<void> {
  await openFrom(page, /New business/, /Call$/);
  await takeTheirCall(page);
  await page.getByRole('button', { name: 'Is the person, asks for another time' }).click();
  await page.getByRole('button', { name: 'Time noted' }).click();
  const bar = wrapUpBar(page);
  await page.keyboard.press('Control+Enter');
  await bar.getByText('Enter the day.').waitFor();
  await bar.getByRole('textbox', { name: 'Their day' }).fill('3/4/2026');
  await bar.getByLabel(/^Time, /).fill('21:30');
  await page.keyboard.press('Control+Enter');
  await bar.getByText(/Calls may start from 8:01 AM through 8:59 PM/).waitFor();
  await expectAccessible(page, 'call back refused');
  await shoot(page, 'call-back-refused');
  await page.getByRole('button', { name: 'Take the nearest time' }).click();
  expect(await bar.getByLabel(/^Time, /).inputValue()).toMatch(/^\d\d:01$/);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: Asked for a call back', { exact: true }).waitFor();
  await page.getByText(/The call back agreed for .* may go out at that time/).waitFor();
}

/** Numbers, addresses, flags, the next action and a note, each in its dialog. */
async function peopleAndPlaces(page: Page): Promise<void> {
  await openFrom(page, /New business/, /Call$/);
  const people = page.getByRole('region', { name: 'People and places' });
  const add = async (what: string) => {
    await people.getByRole('button', { name: 'Add or change' }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await add('Phone number');
  const number = page.getByRole('dialog', { name: 'Add a number' });
  await expectAccessible(page, 'add a number');
  await page.keyboard.type('911');
  await page.keyboard.press('Enter');
  await number.getByText(/Enter a US number/).waitFor();
  await page.getByRole('textbox', { name: 'Number' }).fill('(312) 555-0177');
  await page.keyboard.press('Enter');
  await people.getByText('(312) 555-0177').waitFor();

  await people.getByRole('button', { name: 'Mark 3125550177' }).click();
  await page.getByRole('menuitem', { name: 'Opted out' }).click();
  await page.getByRole('dialog', { name: /opted out/ }).waitFor();
  await expectAccessible(page, 'mark a number');
  await page.keyboard.press('Enter');
  await people.getByText('Opted out').waitFor();

  await add('Address');
  await page.getByRole('dialog', { name: 'New address' }).waitFor();
  await expectAccessible(page, 'new address');
  await page.keyboard.press('Escape');
  await add('What to know about them');
  await page.getByRole('checkbox', { name: 'Servicemember' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await people.getByText('Servicemember').waitFor();

  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('dialog', { name: 'Next action' }).waitFor();
  await expectAccessible(page, 'next action');
  await page.getByRole('combobox', { name: 'Next action' }).selectOption('Review');
  await page.getByRole('textbox', { name: 'Day' }).fill('3/20/2026');
  await page.keyboard.press('Enter');
  await page.getByText('Review Mar 20').waitFor();
  await page.keyboard.press('Alt+N');
  await page.keyboard.type('Prefers the afternoon');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Timeline' }).getByText('Prefers the afternoon').waitFor();
  await expectAccessible(page, 'account');
}

/** In a narrow window columns are tabs, and a call brings the script to the front. */
async function narrowWindow(page: Page): Promise<void> {
  await openFrom(page, /New business/, /Call$/);
  await page.setViewportSize({ width: 1040, height: 760 });
  await page.keyboard.press('Alt+2');
  await page.getByRole('tabpanel', { name: 'Call' }).getByText('Before the call').waitFor();
  await expectAccessible(page, 'narrow');
  await page.keyboard.press('Alt+C');
  await page.getByText('What happens on the line?').waitFor();
  await shoot(page, 'account-narrow');
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Wrapped up: No answer', { exact: true }).waitFor();
  await expectAccessible(page, 'narrow after the call');
}

async function toQueue(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByRole('navigation', { name: 'Queue views' }).waitFor();
}

test('an account without its consumer on the line: what blocks it says why, people and plans are kept', async () => {
  const { page, pageErrors } = await openSample();
  await blockedAccount(page);
  await toQueue(page);
  await peopleAndPlaces(page);
  expect(pageErrors).toEqual([]);
});

test('calls: the debt stays hidden, a crash loses nothing, a call back has its hours, narrow windows lead', async () => {
  const { page, pageErrors } = await openSample();
  await inboundCall(page);
  await toQueue(page);
  await callBack(page);
  await toQueue(page);
  await narrowWindow(page);
  expect(pageErrors).toEqual([]);
});

test('a stranger who calls in: the number they mean is asked for and marked', async () => {
  const { page, pageErrors } = await openSample();
  await wrongNumber(page);
  expect(pageErrors).toEqual([]);
});
