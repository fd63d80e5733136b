/** Finds Electron's runtime; its npm package downloads one on first use. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

export type ElectronRuntime = { readonly file: string } | { readonly reason: string };

const folder = join(root, 'node_modules', 'electron');
const downloadLimitMs = 120_000;

function installedRuntime(): string | undefined {
  try {
    const file = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The runtime if it is there already; never downloads. */
export function findInstalledElectron(): string | undefined {
  return installedRuntime();
}

/** The runtime, downloaded when needed; or the reason, in one line, why there is none. */
export async function findElectron(): Promise<ElectronRuntime> {
  const headless =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless) return { reason: 'this machine has no display for the desktop app.' };
  const present = installedRuntime();
  if (present) return { file: present };
  const result = spawnSync(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    encoding: 'utf8',
    timeout: downloadLimitMs,
  });
  const file = installedRuntime();
  if (file) return { file };
  const why = (result.stderr ?? '')
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim();
  return {
    reason: `Electron's runtime could not be downloaded${why ? ` (${why.slice(0, 120)})` : ''}.`,
  };
}
