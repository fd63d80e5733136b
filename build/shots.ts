/** `npm run shots`: the README's pictures, taken by the tests of the interface. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium } from './chromium.ts';
import { root } from './paths.ts';
import { runSteps } from './steps.ts';

/** Picture in the README: screenshot the tests leave. */
const pictures = {
  'queue-light.png': 'queue-light-1280.png',
  'account-light.png': 'account-light-1280.png',
  'payment-dark.png': 'payment-dark-1280.png',
  'close-light.png': 'close-light-1280.png',
} as const;

const browser = needChromium();
if ('missing' in browser) {
  process.stderr.write(`${browser.missing}\n`);
  process.exit(1);
}
process.env.AMICABLE_CHROMIUM = browser.file;
const taken = runSteps([
  { name: 'build', command: 'node', args: ['build/build.ts'] },
  {
    name: 'journey',
    command: 'vitest',
    args: ['run', '--config', 'test/e2e/vitest.config.ts', 'test/e2e/day-by-keyboard.e2e.ts'],
  },
]);
if (!taken) process.exit(1);

const folder = join(root, 'build', 'readme');
mkdirSync(folder, { recursive: true });
for (const [picture, shot] of Object.entries(pictures)) {
  copyFileSync(join(root, '.cache', 'shots', shot), join(folder, picture));
}
