/** The file a host put into the uploads folder for the agent; known by its id alone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { maskSensitive } from '../../../../shared/domain/placement/mask.ts';
import type { BackendEnv } from '../../env.ts';

/** @param uploadId a UUID, checked by the contract: it cannot lead out of the folder */
export function uploadPath(
  { uploadsDir }: Pick<BackendEnv, 'uploadsDir'>,
  uploadId: string,
): string {
  return join(uploadsDir, uploadId);
}

export function removeUpload(env: Pick<BackendEnv, 'uploadsDir'>, uploadId: string): void {
  rmSync(uploadPath(env, uploadId), { force: true });
}

/** The last part of a name as any system writes paths, without control characters and sensitive numbers. */
export function shownFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return maskSensitive(last.replace(/\p{Cc}/gu, '').trim()) || 'placement.csv';
}
