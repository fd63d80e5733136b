/** Finds a browser for the end-to-end tests; on Debian as root installs Chromium when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

export function findChromium(): string | undefined {
  const places = [
    process.env.AMICABLE_CHROMIUM ?? '',
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((dir) => names.map((name) => join(dir, name))),
    ...(usualPlaces[process.platform] ?? []),
  ];
  return places.find((place) => place !== '' && existsSync(place));
}

function installWithApt(): void {
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium');
}

/** The browser, or the one line that says how to get one. */
export function needChromium(): { readonly file: string } | { readonly missing: string } {
  const present = findChromium();
  if (present) return { file: present };
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot) {
    process.stdout.write('chromium: none found, installing it with apt-get\n');
    installWithApt();
    const installed = findChromium();
    if (installed) return { file: installed };
  }
  return {
    missing:
      'no Chrome or Chromium found: install one (Debian: apt-get install chromium), or name it in AMICABLE_CHROMIUM',
  };
}
