/** The one window. */
import { join } from 'node:path';
import { BrowserWindow, type Rectangle } from 'electron';
import { askBeforeLeaving } from './leave-question.ts';
import { getBounds, setBounds } from './preferences.ts';

/** A position is kept only when it is whole. */
function knownBounds(): Partial<Rectangle> {
  const bounds = getBounds();
  if (!bounds) return {};
  const { x, y, width, height } = bounds;
  return x === undefined || y === undefined ? { width, height } : { x, y, width, height };
}

const usual = { width: 1280, height: 800 };

/** Not loaded yet: the caller holds it before the page can ask for anything. */
export function openWindow(bundleDir: string): BrowserWindow {
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
  askBeforeLeaving(window);
  window.on('close', () => setBounds(window.getNormalBounds()));
  window.once('ready-to-show', () => window.show());
  return window;
}
