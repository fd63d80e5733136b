import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { accessibilityViolations } from './support/axe.ts';
import { shootAll } from './support/shots.ts';

test('a screen that cannot be drawn leaves a way back, and nothing of what it showed', async () => {
  const { page } = await openApp({ sample: true, now: '2026-03-02T17:00:00Z' });
  const row = page.getByRole('row', { name: /New/ }).first();
  await row.waitFor();
  await row.focus();
  await page.keyboard.press('Enter');
  const offer = page.getByRole('region', { name: 'Negotiate' }).getByRole('radio').first();
  await offer.waitFor();
  await page.evaluate(() => {
    const { flatMap } = Array.prototype;
    Object.assign(window, { repair: () => Object.assign(Array.prototype, { flatMap }) });
    Object.assign(Array.prototype, {
      flatMap: () => {
        throw new Error('Maria Gomez owes $1,000.00');
      },
    });
  });
  await offer.focus();
  await page.keyboard.press('Space');
  await page.getByText('This screen could not be shown').waitFor();
  const words = await page.getByRole('main').textContent();
  expect(words).toContain('Nothing that was saved is lost');
  expect(words).not.toContain('Gomez');
  await page.evaluate(() => Reflect.get(window, 'repair')());
  expect(await accessibilityViolations(page)).toEqual([]);
  await shootAll(page, 'broken-screen');
  await page.keyboard.press('Enter');
  await offer.waitFor();
});
