/** Sizes of files and answers of the office in words. */
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { countText } from '../day-close/day-text.ts';

/** `812 bytes`, `14 KB`, `5.2 MB`; thousands, as file managers count. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What became of a batch, in one sentence. */
export function answerText({
  sequence,
  acceptedRows,
  rejectedRows,
  known,
}: OutputOf<'exports.acknowledge'>): string {
  if (known) return `Batch ${sequence}: this answer was taken before. Nothing changed.`;
  const accepted = `${countText(acceptedRows, 'row')} accepted`;
  if (rejectedRows === 0) return `Batch ${sequence}: ${accepted}.`;
  return `Batch ${sequence}: ${accepted}, ${countText(rejectedRows, 'row')} sent back.`;
}
