/** Command line of the desktop app. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { defaultDataFolder, uploadsFolder } from '../paths.ts';
import { startOffsetMs } from '../start-clock.ts';
import type { WorkerOptions } from '../worker/protocol.ts';

export type StartOptions = {
  readonly worker: WorkerOptions;
  /** Removes a throw-away desk. */
  readonly cleanUp: () => void;
};

function option(argv: readonly string[], name: string): string | undefined {
  return argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/**
 * `--desk=DIR`, `--sample`, and with it `--now=INSTANT`. The usual desk is the one that the browser host opens too.
 * @throws AppError `invalid-input` for a time that is none.
 */
export function readStartOptions(
  argv: readonly string[],
  app: Pick<App, 'getPath' | 'getVersion' | 'isPackaged'>,
): StartOptions {
  const sample = argv.includes('--sample');
  const clockOffsetMs = startOffsetMs(sample ? option(argv, 'now') : undefined, Date.now());
  const temporary = sample ? mkdtempSync(join(app.getPath('temp'), 'amicable-')) : undefined;
  const dir = temporary
    ? join(temporary, 'desk')
    : (option(argv, 'desk') ?? join(defaultDataFolder(), 'desk'));
  return {
    worker: {
      dir,
      uploadsDir: uploadsFolder(dir),
      fontsDir: app.isPackaged ? join(process.resourcesPath, 'fonts') : undefined,
      logFile: join(dir, 'logs', 'amicable.log'),
      appVersion: app.getVersion(),
      sample,
      clockOffsetMs,
    },
    cleanUp: () => {
      if (temporary) rmSync(temporary, { recursive: true, force: true });
    },
  };
}
