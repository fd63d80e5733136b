/** `npm start`: the desktop app where Electron's runtime starts, else the same application in the browser. */
import { AppError } from '../shared/errors.ts';
import { startBrowserHost } from './browser-host.ts';
import { buildStale } from './build.ts';
import { fail, say } from './command-line.ts';
import { runDesktopApp } from './desktop-app.ts';
import { findElectron } from './electron-runtime.ts';
import { root } from './paths.ts';
import { help, readOptions, type StartOptions } from './start-options.ts';

/** @returns why the desktop app does not run here, in one line; when it does run, ends with it. */
async function runOnDesktop({ desk, sample, now }: StartOptions): Promise<string> {
  const electron = await findElectron();
  if ('reason' in electron) return electron.reason;
  const end = await runDesktopApp(electron.file, [
    root,
    ...(desk === undefined ? [] : [`--desk=${desk}`]),
    ...(sample ? ['--sample'] : []),
    ...(now === undefined ? [] : [`--now=${now}`]),
  ]);
  return 'reason' in end ? end.reason : process.exit(end.code);
}

async function start(options: StartOptions): Promise<void> {
  await buildStale(say);
  if (!options.browser) say(`Serving to the browser: ${await runOnDesktop(options)}`);
  await startBrowserHost({
    port: options.port,
    dir: options.desk,
    sample: options.sample,
    now: options.now,
    open: options.open,
    say,
    fail,
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await start(options);
  else say(help.trimEnd());
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  fail(error.message);
}
