import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { supervisorPassphrase } from '../helpers/release.ts';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { shootAll } from './support/shots.ts';
import { still } from './support/still.ts';

const now = '2026-03-02T17:00:00Z';

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

async function type(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: field }));
  await page.keyboard.type(text);
}

async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

type Line = { readonly line: string; readonly code: string };

/** The supervisor sets a passphrase and makes a sheet. @returns what stands on its paper */
async function makeSheet(page: Page): Promise<readonly Line[]> {
  await page.keyboard.press('Control+7');
  await pressButton(page, 'Supervisor');
  await page.getByRole('heading', { level: 1, name: 'Supervisor' }).waitFor();
  await pressButton(page, 'Set the supervisor’s passphrase');
  await page.getByRole('dialog').waitFor();
  await type(page, 'New passphrase', supervisorPassphrase);
  await type(page, 'The same passphrase again', supervisorPassphrase);
  await page.keyboard.press('Enter');
  await pressButton(page, 'Make a sheet of codes');
  await page.getByRole('dialog', { name: 'Make a sheet of codes' }).waitFor();
  await type(page, 'Supervisor’s passphrase', 'not this one');
  await page.keyboard.press('Enter');
  await page.getByText('That is not the supervisor’s passphrase.').waitFor();
  await expectAccessible(page, 'wrong passphrase');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(supervisorPassphrase);
  await page.getByRole('combobox', { name: 'How many codes' }).selectOption('5');
  await page.keyboard.press('Enter');
  const paper = page.getByRole('dialog', { name: /^Sheet \w{4} is ready$/ });
  await paper.waitFor({ timeout: 60_000 });
  await expectAccessible(page, 'the paper');
  await shootAll(page, 'supervisor-paper');
  const download = page.waitForEvent('download');
  await pressButton(page, 'Save as a file');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^release-codes-\w{4}\.pdf$/);
  const { pages } = await readPdf(readFileSync(await file.path()));
  const text = pages.map((each) => each.text).join(' ');
  const printed = [...text.matchAll(/(\w{4}-\d+) (\w{3}-\w{3}-\w{3})/g)];
  await pressButton(page, 'Done');
  await page.getByRole('table', { name: 'Sheets of codes' }).getByText('5 of 5').waitFor();
  await expectAccessible(page, 'the sheets');
  await shootAll(page, 'settings-supervisor');
  return printed.map(([, line = '', code = '']) => ({ line, code }));
}

async function placeHold(page: Page, kind: string): Promise<void> {
  await page.keyboard.press('F9');
  await page.getByRole('dialog', { name: 'Place a hold' }).waitFor();
  await page.getByRole('combobox', { name: 'Hold', exact: true }).selectOption(kind);
  await type(page, 'On what does it rest?', 'Their mother said so on the phone');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Hold placed: ${kind}.`).waitFor();
}

async function fillRelease(page: Page, { line, code }: Line): Promise<void> {
  await type(page, 'Line on the supervisor’s sheet', line.toLowerCase());
  await type(page, 'Code', code.toLowerCase());
}

test('a supervisor makes a sheet; a code lifts a hold once, another lets a call begin, by keyboard alone', async () => {
  const { page, pageErrors } = await openApp({ sample: true, now });
  await page.getByRole('navigation', { name: 'Queue views' }).waitFor();
  const [first, second] = await makeSheet(page);
  if (!first || !second) throw new Error('The sheet has no codes.');

  await page.keyboard.press('Control+1');
  const views = page.getByRole('navigation', { name: 'Queue views' });
  await tabTo(page, views.getByRole('button', { name: /New business/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Call$/ }).first().click();
  await page.keyboard.press('Enter');
  const before = page.getByRole('region', { name: 'Before the call' });
  await before.waitFor();
  await placeHold(page, 'Minor');
  await before.getByText('Release needed: minor').waitFor();
  await expectAccessible(page, 'release needed');
  await shootAll(page, 'account-release-needed');

  await pressButton(page, 'Lift …');
  await page.getByRole('dialog', { name: 'Lift the hold: Minor' }).waitFor();
  await page.keyboard.press('Space');
  await type(page, 'Reason', 'Birth certificate of 1980, seen by the office');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Enter the line as printed/).waitFor();
  await fillRelease(page, first);
  await expectAccessible(page, 'lift with a code');
  await shootAll(page, 'hold-lift-code');
  await page.keyboard.press('Enter');
  await page.getByText('Hold lifted: Minor.').waitFor();
  await page.getByRole('button', { name: 'Start call' }).waitFor();

  await placeHold(page, 'Deceased');
  await before.getByText('Release needed: deceased').waitFor();
  await page.keyboard.press('Alt+C');
  await page.getByRole('dialog', { name: 'Call with a supervisor’s release' }).waitFor();
  await fillRelease(page, first);
  await type(page, 'Reason', 'The executor asked for a call');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`The code of line ${first.line} has been used. Ask for another.`).waitFor();
  await expectAccessible(page, 'a spent code');
  await shootAll(page, 'call-release-spent');
  for (const [field, text] of [
    ['Line on the supervisor’s sheet', second.line],
    ['Code', second.code],
  ] as const) {
    const box = page.getByRole('textbox', { name: field });
    await tabTo(page, box);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.getByText('The call is released.').waitFor();
  await page.getByRole('region', { name: 'Wrap up' }).waitFor();
  expect(pageErrors).toEqual([]);
});
