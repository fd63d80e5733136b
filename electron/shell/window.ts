/** The one window. */
import { join } from 'node:path';
import { BrowserWindow, type Rectangle } from 'electron';
import { appUrl } from './app-protocol.ts';
import { getBounds, setBounds } from './preferences.ts';

/** A position is kept only when it is whole. */
function knownBounds(): Partial<Rectangle> {
  const bounds = getBounds();
  if (!bounds) return {};
  const { x, y, width, height } = bounds;
  return x === undefined || y === undefined ? { width, height } : { x, y, width, height };
}

const usual = { width: 1280, height: 800 };

export async function openWindow(bundleDir: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    ...usual,
    ...knownBounds(),
    minWidth: 800,
    minHeight: 600,
    title: 'Amicable',
    show: false,
    webPreferences: {
      preload: join(bundleDir, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  window.on('close', () => setBounds(window.getNormalBounds()));
  window.once('ready-to-show', () => window.show());
  await window.loadURL(appUrl);
  return window;
}
