/** What a person does to bring a placement file in. */
import type { Locator, Page } from 'playwright-core';
import { aPlacementFile, type UploadedFile } from './placement-file.ts';

/** Presses a button as the keyboard does. */
export async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

export async function chooseFile(page: Page, button: string, file: UploadedFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page.getByRole('button', { name: button }));
  const { name, mimeType, buffer } = file;
  await (await chooser).setFiles({ name, mimeType, buffer });
}

export const activeRow = (page: Page) => page.locator('[role="row"][data-active]:focus');

/** Brings a file of good rows in, all its clients with it, and goes on to the queue. */
export async function importAndWork(page: Page, rows: number): Promise<void> {
  await press(page.getByRole('button', { name: 'Import a placement file' }));
  await chooseFile(page, 'Choose a file', aPlacementFile(rows, { isFaulty: false }));
  await press(page.getByRole('button', { name: `Import ${rows} accounts` }));
  await press(page.getByRole('button', { name: 'Work the queue' }));
  await activeRow(page).waitFor();
}
