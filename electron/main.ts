/** Composition root of the desktop app: lifecycle only. */
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { lockDown } from './shell/lockdown.ts';
import { setMenu } from './shell/menu.ts';
import { serveIpc } from './shell/serve-ipc.ts';
import { readStartOptions } from './shell/start-options.ts';
import { openWindow } from './shell/window.ts';
import { connectBackend } from './worker/connect.ts';

const bundleDir = import.meta.dirname;

async function start(): Promise<void> {
  const options = readStartOptions(process.argv, app);
  await app.whenReady();
  lockDown(app, session.defaultSession);
  serveApp(join(bundleDir, '..', 'renderer'));
  const backend = await connectBackend(
    new URL('./backend-worker.js', import.meta.url),
    options.worker,
  );
  let window = undefined as Awaited<ReturnType<typeof openWindow>> | undefined;
  serveIpc({
    backend,
    uploadsDir: options.worker.uploadsDir,
    window: () => {
      if (!window) throw new Error('The window is not open yet.');
      return window;
    },
  });
  setMenu((commandId) => window?.webContents.send('amicable:command', commandId));
  window = await openWindow(bundleDir);
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    void backend.close().finally(() => {
      options.cleanUp();
      app.quit();
    });
  });
}

app.enableSandbox();
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    dialog.showErrorBox(
      'Amicable cannot start',
      error instanceof Error ? error.message : 'Unknown cause.',
    );
    app.exit(1);
  });
} else {
  app.quit();
}
