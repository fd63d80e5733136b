/** Builds what is stale: the page with the browser host's bridge, and Electron's bundles. */
import { pathToFileURL } from 'node:url';
import { buildElectron, buildPage } from './bundles.ts';
import { writeNotices } from './notices.ts';
import { whenStale } from './stale.ts';

const shared = ['package-lock.json', 'build/bundles.ts', 'shared'];

export async function buildStale(say: (line: string) => void): Promise<void> {
  const page = [...shared, 'renderer', 'electron/host/page'];
  if (await whenStale('page', page, buildPage)) say('page built');
  if (await whenStale('electron', [...shared, 'electron'], buildElectron)) say('desktop app built');
  const notices = ['package-lock.json', 'build/notices.ts', 'build/licenses'];
  if (await whenStale('notices', notices, async () => writeNotices())) say('notices written');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildStale((line) => process.stdout.write(`build: ${line}\n`));
}
