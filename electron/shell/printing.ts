/**
 * Prints a PDF through the system's dialog from a hidden, sandboxed window. The viewer needs a file: it lies in
 * one private folder while it prints, and what a crash left there goes at the next start.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow } from 'electron';

export type Printer = {
  /** @returns whether the job was handed to a printer. */
  readonly print: (bytes: Uint8Array) => Promise<boolean>;
  readonly close: () => void;
};

/** @param folder the printer's own: whatever is in it goes */
export function openPrinter(folder: string): Printer {
  const empty = (): void => rmSync(folder, { recursive: true, force: true });
  empty();
  return {
    print: async (bytes) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${randomUUID()}.pdf`);
      try {
        await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
        return await printFile(file);
      } finally {
        await rm(file, { force: true });
      }
    },
    close: empty,
  };
}

async function printFile(file: string): Promise<boolean> {
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
  }
}
