/** Where things are, for the scripts. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const dist = join(root, 'dist');
export const rendererDist = join(dist, 'renderer');
export const workerSource = pathToFileURL(join(root, 'electron', 'worker', 'backend-worker.ts'));
