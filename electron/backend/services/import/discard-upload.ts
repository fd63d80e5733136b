/** Forgets a file that the agent decided not to import. */
import type { DeskContext } from '../../context.ts';
import { deleteLooseReports } from '../../store/imports.store.ts';
import { once } from '../once.ts';
import { removeUpload } from './upload-file.ts';

export function discardUpload(
  context: DeskContext,
  input: { readonly requestId: string; readonly uploadId: string },
): Record<string, never> {
  once(context, 'imports.discard', input, () => {
    deleteLooseReports(context.db);
    return {};
  });
  removeUpload(context.env, input.uploadId);
  return {};
}
