/** Runs the loopback browser host until it is told to stop. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClosing } from '../electron/closing.ts';
import { openBrowserHost } from '../electron/host/server.ts';
import { defaultDataFolder, uploadsFolder } from '../electron/paths.ts';
import { startOffsetMs } from '../electron/start-clock.ts';
import { startBackend } from '../electron/worker/connect.ts';
import { largestUploadBytes } from '../shared/ipc/bridge.ts';
import { failureLine } from './command-line.ts';
import { rendererDist, root, workerSource } from './paths.ts';

export type BrowserHostStart = {
  readonly port: number;
  readonly dir: string | undefined;
  readonly sample: boolean;
  readonly now: string | undefined;
  readonly open: boolean;
  readonly say: (line: string) => void;
  readonly fail: (line: string) => never;
};

export function appVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // No browser to open: the printed line is enough.
  child.unref();
}

export async function startBrowserHost(start: BrowserHostStart): Promise<void> {
  const closing = createClosing();
  // Ctrl+C reaches the whole process group, and the bootstrap hands it on: it comes more than once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void closing.run().then(() => process.exit(0)));
  }
  try {
    const temporary = start.sample ? mkdtempSync(join(tmpdir(), 'amicable-')) : undefined;
    if (temporary) closing.add(() => rmSync(temporary, { recursive: true, force: true }));
    const dir = temporary
      ? join(temporary, 'desk')
      : (start.dir ?? join(defaultDataFolder(), 'desk'));
    const uploadsDir = uploadsFolder(dir);
    const thread = startBackend(workerSource, {
      dir,
      uploadsDir,
      logFile: join(dir, 'logs', 'amicable.log'),
      appVersion: appVersion(),
      sample: start.sample,
      clockOffsetMs: startOffsetMs(start.now, Date.now()),
    });
    closing.add(thread.close);
    const host = await openBrowserHost({
      backend: await thread.ready,
      pageDir: rendererDist,
      uploadsDir,
      preferencesFile: join(dir, 'preferences.json'),
      largestUploadBytes,
      port: start.port,
    });
    closing.add(host.close);
    if (closing.hasBegun()) return;
    start.say(`Amicable: ${host.url}`);
    if (start.open) openInBrowser(host.url);
  } catch (error) {
    if (closing.hasBegun()) return;
    await closing.run();
    start.fail(failureLine(error));
  }
}
