import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { activeRow } from './support/import-steps.ts';
import { tabTo } from './support/keyboard.ts';
import { shoot, shootAll } from './support/shots.ts';

const now = '2026-03-02T17:00:00Z';

async function openSample() {
  const app = await openApp({ sample: true, now });
  await app.page.getByRole('navigation', { name: 'Queue views' }).waitFor();
  return app;
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([what, colorScheme, await accessibilityViolations(page)]).toEqual([
      what,
      colorScheme,
      [],
    ]);
  }
}

const whyDialog = (page: Page) => page.getByRole('dialog', { name: /^Why\?/ });
const rules = (page: Page) => page.getByRole('grid', { name: 'Rules in force' });
const focused = (page: Page) => page.locator(':focus');

/** Stands on the first account of a bankruptcy: neither call, letter nor payment. */
async function standOnHeldRow(page: Page): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Queue views' });
  await tabTo(page, views.getByRole('button', { name: /On hold/ }));
  await page.keyboard.press('Enter');
  await activeRow(page)
    .filter({ hasText: /Blocked|release/i })
    .waitFor();
  await walkToBankruptcy(page);
}

async function walkToBankruptcy(page: Page): Promise<void> {
  for (let step = 0; step < 50; step += 1) {
    const row = await activeRow(page).textContent();
    if (row?.includes('Blocked: bankruptcy')) return;
    await page.keyboard.press('j');
    await expect.poll(() => activeRow(page).textContent()).not.toBe(row);
  }
  throw new Error('No account on hold is bankrupt.');
}

/** The row's verdict, its reasons, the rule among all rules, and the way back to the row. */
async function fromRowToRule(page: Page): Promise<void> {
  await standOnHeldRow(page);
  const consumer = activeRow(page).getByRole('gridcell').nth(1);
  const name = (await consumer.textContent()) ?? '';
  await page.keyboard.press('w');
  const dialog = whyDialog(page);
  await dialog.getByRole('listitem').first().waitFor();
  expect(await dialog.textContent()).toMatch(/BLOCK|HOLD/);
  expect(await dialog.textContent()).toMatch(/USC|CFR|placement agreement/);
  expect(await dialog.textContent()).toMatch(/rule pack \d{4}-\d\d-\d\d\.\d+/);
  await expectAccessible(page, 'why');
  await shootAll(page, 'why');

  const label = (await focused(page).textContent()) ?? '';
  const ruleId = /Open rule (\S+?)Enter/.exec(label)?.[1] ?? '';
  expect(ruleId).not.toBe('');
  await page.keyboard.press('Enter');
  await activeRow(page).filter({ hasText: ruleId }).waitFor();
  const pane = page.getByRole('region').filter({ hasText: 'Rule id' });
  for (const words of ['Citation', 'Evidence', 'Rule pack']) {
    await pane.getByText(words, { exact: true }).waitFor();
  }
  await pane.getByText(/Nobody can override it|unless a supervisor releases it/).waitFor();
  await expectAccessible(page, 'rule');
  await shootAll(page, 'rule');

  await page.keyboard.press('Escape');
  await activeRow(page)
    .filter({ hasText: /Blocked|release/i })
    .waitFor();
  expect(await consumer.textContent()).toBe(name);
}

/** The same answer on the account: by key, from the blocked button, from a letter that may not be made. */
async function onTheAccount(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Before the call' }).waitFor();
  await page.keyboard.press('Alt+Y');
  await whyDialog(page).getByText('All reasons are listed').waitFor();
  await page.keyboard.press('Escape');
  await whyDialog(page).waitFor({ state: 'detached' });
  await expectAccessible(page, 'account with why');
  await shoot(page, 'account-why');

  await tabTo(page, page.getByRole('button', { name: 'Start call' }));
  await page.keyboard.press('Enter');
  await whyDialog(page).waitFor();
  await page.keyboard.press('Escape');
  await whyDialog(page).waitFor({ state: 'detached' });

  await page.keyboard.press('F6');
  await whyDialog(page).getByText('No payment may be taken').waitFor();
  await page.keyboard.press('Escape');
  await whyDialog(page).waitFor({ state: 'detached' });

  await page.keyboard.press('F8');
  const letters = page.getByRole('dialog', { name: 'Make a letter' });
  await letters.getByRole('heading', { name: 'Not now' }).waitFor();
  await tabTo(page, letters.getByRole('button', { name: 'Why?' }).first());
  await expectAccessible(page, 'letters with why');
  await page.keyboard.press('Enter');
  await whyDialog(page).getByText('All reasons are listed').waitFor();
  await shoot(page, 'letter-why');
  await page.keyboard.press('Escape');
  await whyDialog(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await letters.waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByText(/rule pack/)
    .first()
    .waitFor();
}

/** Looked up without an account: in the palette, by its key, by search. */
async function lookUp(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('contact rules');
  await page.getByRole('option', { name: 'Contact rules' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+8');
  await activeRow(page).filter({ hasText: 'G1' }).waitFor();
  await page.keyboard.press('j');
  await activeRow(page).filter({ hasText: 'cease request' }).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('massachusetts');
  await rules(page).getByRole('row', { name: /MA/ }).waitFor();
  await page.keyboard.press('Enter');
  await activeRow(page).filter({ hasText: 'Massachusetts' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await focused(page).textContent()).toContain('At most 2 calls and texts in 7 days');
  expect(await focused(page).textContent()).toContain('940 CMR 7.04');
  await expectAccessible(page, 'state');
  await shootAll(page, 'rules-state');

  await tabTo(page, page.getByRole('searchbox', { name: 'Search rules and places' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('puerto rico');
  await page
    .getByRole('region', { name: 'Puerto Rico' })
    .getByText('State rules not reviewed; federal rules apply.')
    .waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('no such rule');
  await page.getByText('No rule matches').waitFor();
  await expectAccessible(page, 'no rule');
}

test('a blocked call explained by keyboard alone: row, reasons, rule, and back', async () => {
  const { page, pageErrors } = await openSample();
  await fromRowToRule(page);
  await onTheAccount(page);
  await lookUp(page);
  expect(pageErrors).toEqual([]);
});
