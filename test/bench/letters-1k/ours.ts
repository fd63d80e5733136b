/**
 * Ours: one thousand different letters as one batch, the way the app prints the day's letters.
 */
import { renderBatch } from '../../../electron/backend/documents/letters/render-letter.ts';
import { letterContents } from './contents.ts';

export type Run = { readonly ms: number; readonly count: number; readonly bytes: number };

export async function run(count = 1000): Promise<Run> {
  const contents = letterContents(count);
  const start = performance.now();
  const bytes = await renderBatch(contents);
  return { ms: performance.now() - start, count, bytes: bytes.length };
}
