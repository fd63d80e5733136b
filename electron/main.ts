/** Composition root of the desktop app: lifecycle only. */
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { createClosing } from './closing.ts';
import { startRefused } from './exit-codes.ts';
import { appUrl, registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { endCleanly } from './shell/end-cleanly.ts';
import { lockDown } from './shell/lockdown.ts';
import { setMenu } from './shell/menu.ts';
import { createPageWindow } from './shell/page-window.ts';
import { openPrinter } from './shell/printing.ts';
import { serveIpc } from './shell/serve-ipc.ts';
import { shellChannels } from './shell/shell-channels.ts';
import { readStartOptions } from './shell/start-options.ts';
import { openWindow } from './shell/window.ts';
import { startBackend } from './worker/connect.ts';

const bundleDir = import.meta.dirname;
const closing = createClosing();

async function start(): Promise<void> {
  const options = readStartOptions(process.argv, app);
  closing.add(options.cleanUp);
  await app.whenReady();
  const end = endCleanly(app, closing);
  lockDown(app, session.defaultSession);
  serveApp(join(bundleDir, '..', 'renderer'));
  const thread = startBackend(new URL('./backend-worker.js', import.meta.url), options.worker);
  closing.add(thread.close);
  const page = createPageWindow();
  const printer = openPrinter(join(app.getPath('userData'), 'printing'));
  closing.add(printer.close);
  const stopServing = serveIpc({
    backend: await thread.ready,
    page,
    printer,
    uploadsDir: options.worker.uploadsDir,
  });
  closing.add(stopServing);
  setMenu((commandId) => page.send(shellChannels.command, commandId));
  app.on('second-instance', page.focus);
  const window = openWindow(bundleDir);
  page.hold(window);
  // Windows ends the session without asking the app to quit.
  window.on('session-end', end);
  await window.loadURL(appUrl);
}

async function refuse(error: unknown): Promise<void> {
  if (closing.hasBegun()) return;
  await closing.run();
  dialog.showErrorBox(
    'Amicable cannot start',
    error instanceof Error ? error.message : 'Unknown cause.',
  );
  app.exit(startRefused);
}

app.enableSandbox();
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  start().catch(refuse);
} else {
  app.quit();
}
