/** Prints a PDF through the system's dialog from a hidden, sandboxed window. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';

/** @returns whether the job was handed to a printer. */
export async function printPdf(bytes: Uint8Array): Promise<boolean> {
  const folder = await mkdtemp(join(app.getPath('temp'), 'amicable-print-'));
  const file = join(folder, 'document.pdf');
  await writeFile(file, bytes, { mode: 0o600 });
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      plugins: true,
    },
  });
  try {
    await window.loadURL(pathToFileURL(file).href);
    return await new Promise((resolve) => {
      window.webContents.print({}, (success) => resolve(success));
    });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
