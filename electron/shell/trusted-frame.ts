/** Only the top frame of our own page may call. */
import type { IpcMainInvokeEvent } from 'electron';
import { AppError } from '../../shared/errors.ts';
import { appHost, appScheme } from './app-protocol.ts';

/** @throws AppError `denied` for a missing, nested or foreign frame. */
export function requireTrustedFrame(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): void {
  const frame = event.senderFrame;
  const url = frame && frame.parent === null ? parse(frame.url) : undefined;
  if (url?.protocol !== `${appScheme}:` || url.host !== appHost) {
    throw new AppError('denied', 'This frame may not talk to the desk.');
  }
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
