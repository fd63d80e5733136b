/** The one window as the rest of the shell sees it: there, not yet there, or gone. */
import type { BrowserWindow } from 'electron';
import { AppError } from '../../shared/errors.ts';

export type PageWindow = {
  readonly hold: (window: BrowserWindow) => void;
  /** For dialogs. @throws AppError `cancelled` when there is no window. */
  readonly get: () => BrowserWindow;
  /** Reaches nobody when there is no window: the page asks for the desk's state when it opens. */
  readonly send: (channel: string, value: unknown) => void;
  readonly focus: () => void;
};

export function createPageWindow(): PageWindow {
  let held: BrowserWindow | undefined;
  const present = (): BrowserWindow | undefined => (held?.isDestroyed() ? undefined : held);
  return {
    hold: (window) => {
      held = window;
    },
    get: () => {
      const window = present();
      if (!window) throw new AppError('cancelled', 'Amicable is closing.');
      return window;
    },
    send: (channel, value) => present()?.webContents.send(channel, value),
    focus: () => {
      const window = present();
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
  };
}
