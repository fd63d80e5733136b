/** Screenshots that the tests leave in `.cache/shots`; the README's are chosen from them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../build/paths.ts';
import { still } from './still.ts';

const folder = join(root, '.cache', 'shots');

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await still(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Both themes, at both sizes of the design: `queue-light-1280.png` and so on. The first stays on screen. */
export async function shootAll(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await shoot(page, `${name}-${colorScheme}-${width}`);
    }
  }
}
