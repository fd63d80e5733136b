/** `npm run dist`: installers for this platform into `release/`. Needs Electron's runtime from its registry. */
import { build } from 'electron-builder';
import { buildStale } from './build.ts';
import { root } from './paths.ts';

await buildStale((line) => process.stdout.write(`build: ${line}\n`));
await build({ projectDir: root, publish: 'never' });
