/** The page objects to being closed because a call is open: asked natively, once for close, quit and reload. */
import { type BrowserWindow, dialog } from 'electron';
import { callStillOpen } from '../../shared/call-still-open.ts';

const stay = 0;

/** Without an answer from here Electron would keep the window open without a word. */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Amicable',
      message: callStillOpen.title,
      detail: callStillOpen.body,
      buttons: [callStillOpen.stay, callStillOpen.leave],
      defaultId: stay,
      cancelId: stay,
    });
    // Preventing this event lets the page go.
    if (chosen !== stay) event.preventDefault();
  });
}
