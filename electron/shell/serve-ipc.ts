/** The shell's IPC: every call is checked for its frame first; errors cross as values. */
import { randomUUID } from 'node:crypto';
import { ipcMain } from 'electron';
import { AppError, type Reply } from '../../shared/errors.ts';
import { toErrorValue } from '../backend/to-error-value.ts';
import type { BackendConnection } from '../worker/connect.ts';
import { copyText } from './copy-text.ts';
import { pickFile, saveFile } from './dialogs.ts';
import { openExternal } from './lockdown.ts';
import type { PageWindow } from './page-window.ts';
import { getPreferences, setPreferences } from './preferences.ts';
import type { Printer } from './printing.ts';
import { shellChannels } from './shell-channels.ts';
import { requireTrustedFrame } from './trusted-frame.ts';

type Serving = {
  readonly backend: BackendConnection;
  readonly page: PageWindow;
  readonly printer: Printer;
  readonly uploadsDir: string;
};

type DocumentValue = { readonly name: string; readonly mime: string; readonly base64: string };

/** @returns stops the backend's events from reaching the page */
export function serveIpc({ backend, page, printer, uploadsDir }: Serving): () => void {
  const readDocument = async (documentId: unknown) => {
    const reply = await backend.call('documents.read', { documentId });
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details);
    const { name, mime, base64 } = reply.value as DocumentValue;
    return { name, mime, bytes: Buffer.from(base64, 'base64') };
  };

  const serve = (channel: string, work: (...args: unknown[]) => unknown): void => {
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Reply<unknown>> => {
      try {
        requireTrustedFrame(event);
        return { ok: true, value: await work(...args) };
      } catch (error) {
        return { ok: false, error: toErrorValue(error, randomUUID) };
      }
    });
  };

  ipcMain.handle(shellChannels.call, async (event, channel: unknown, input: unknown) => {
    try {
      requireTrustedFrame(event);
    } catch (error) {
      return { ok: false, error: toErrorValue(error, randomUUID) };
    }
    return backend.call(String(channel), input);
  });
  serve(shellChannels.pickFile, (purpose) => pickFile(page.get(), uploadsDir, purpose));
  serve(shellChannels.saveDocument, async (documentId) => ({
    saved: await saveFile(page.get(), await readDocument(documentId)),
  }));
  serve(shellChannels.printDocument, async (documentId) => {
    const { mime, bytes } = await readDocument(documentId);
    if (mime !== 'application/pdf') {
      throw new AppError(
        'invalid-input',
        'Only PDF documents can be printed. Save this one instead.',
      );
    }
    return { printed: await printer.print(bytes) };
  });
  serve(shellChannels.getPreferences, () => getPreferences());
  serve(shellChannels.setPreferences, (patch) => setPreferences(patch));
  serve(shellChannels.copyText, (text) => copyText(text));
  serve(shellChannels.openExternal, async (url) => ({ opened: await openExternal(String(url)) }));
  return backend.subscribe((event) => page.send(shellChannels.event, event));
}
