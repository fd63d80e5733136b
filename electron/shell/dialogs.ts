/** Native file dialogs. The page sees ids and names, never paths. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { AppError } from '../../shared/errors.ts';
import type { FilePurpose, PickedFile } from '../../shared/ipc/bridge.ts';
import { saveWhole } from '../save-whole.ts';
import { getLastFolder, setLastFolder } from './preferences.ts';

const filters: Readonly<Record<FilePurpose, { name: string; extensions: string[] }>> = {
  placement: { name: 'Placement files', extensions: ['csv', 'txt'] },
  acknowledgment: { name: 'Acknowledgments', extensions: ['json'] },
  backup: { name: 'Amicable backups', extensions: ['amicable'] },
};

/** @throws AppError `invalid-input` for an unknown purpose. */
export async function pickFile(
  window: BrowserWindow,
  uploadsDir: string,
  purpose: unknown,
): Promise<PickedFile | undefined> {
  if (typeof purpose !== 'string' || !Object.hasOwn(filters, purpose)) {
    throw new AppError('invalid-input', 'There is no such kind of file.');
  }
  const kind = purpose as FilePurpose;
  const folder = getLastFolder(kind);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [filters[kind], { name: 'All files', extensions: ['*'] }],
    ...(folder ? { defaultPath: folder } : {}),
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return undefined;
  setLastFolder(kind, dirname(path));
  const uploadId = randomUUID();
  await mkdir(uploadsDir, { recursive: true, mode: 0o700 });
  await copyFile(path, join(uploadsDir, uploadId));
  return { uploadId, name: basename(path), size: (await stat(path)).size };
}

/** @returns whether the agent chose a place; then the document is on the disk. */
export async function saveFile(
  window: BrowserWindow,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<boolean> {
  const folder = getLastFolder('save');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: folder ? join(folder, basename(file.name)) : basename(file.name),
  });
  if (canceled || !filePath) return false;
  setLastFolder('save', dirname(filePath));
  await saveWhole(filePath, file.bytes);
  return true;
}
