/** Sizes of files in words. */

/** `812 bytes`, `14 KB`, `5.2 MB`; thousands, as file managers count. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
