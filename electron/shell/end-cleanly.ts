/** However the app is told to end, the desk closes first: last window, menu, signal, the system's own end. */
import type { App } from 'electron';
import type { Closing } from '../closing.ts';

/**
 * A quit asks the page first, as closing its window does; only when nothing objects does the desk close.
 * A signal does not ask: an open call is found again at the next unlock.
 * Call when the app is ready: the runtime sets signal handlers of its own before that.
 * @returns ends the app at once, the desk first
 */
export function endCleanly(app: Pick<App, 'on' | 'quit' | 'exit'>, closing: Closing): () => void {
  const end = (): void => void closing.run().then(() => app.exit(0));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    end();
  });
  // Ctrl+C reaches the whole process group, and what started the app hands it on: it comes more than once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return end;
}
