/** `npm run dev`: the browser host on a sample desk; the page is built anew whenever a source changes. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { startBrowserHost } from './browser-host.ts';
import { buildPage } from './bundles.ts';
import { fail, say } from './command-line.ts';
import { root } from './paths.ts';

const settleMs = 150;

let timer: NodeJS.Timeout | undefined;
let building = Promise.resolve();

function rebuildSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    building = building
      .then(buildPage)
      .then(() => say('page built: reload the tab'))
      .catch((error: Error) => say(`the page did not build: ${error.message}`));
  }, settleMs);
}

await buildPage();
for (const folder of ['renderer', 'shared']) {
  watch(join(root, folder), { recursive: true }, rebuildSoon);
}
await startBrowserHost({
  port: 0,
  dir: undefined,
  sample: true,
  now: undefined,
  open: false,
  say,
  fail,
});
