/** Command line of the desktop app. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { startOffsetMs } from '../start-clock.ts';
import type { WorkerOptions } from '../worker/protocol.ts';

export type StartOptions = {
  readonly worker: WorkerOptions;
  /** Removes what a throw-away desk and the uploads left. */
  readonly cleanUp: () => void;
};

function option(argv: readonly string[], name: string): string | undefined {
  return argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** `--desk=DIR`, `--sample`, and with it `--now=INSTANT`. */
export function readStartOptions(
  argv: readonly string[],
  app: Pick<App, 'getPath' | 'getVersion' | 'isPackaged'>,
): StartOptions {
  const temporary = mkdtempSync(join(app.getPath('temp'), 'amicable-'));
  const sample = argv.includes('--sample');
  const now = sample ? option(argv, 'now') : undefined;
  const dir = sample
    ? join(temporary, 'desk')
    : (option(argv, 'desk') ?? join(app.getPath('userData'), 'desk'));
  return {
    worker: {
      dir,
      uploadsDir: join(temporary, 'uploads'),
      fontsDir: app.isPackaged ? join(process.resourcesPath, 'fonts') : undefined,
      logFile: join(dir, 'logs', 'amicable.log'),
      appVersion: app.getVersion(),
      sample,
      clockOffsetMs: startOffsetMs(now, Date.now()),
    },
    cleanUp: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
