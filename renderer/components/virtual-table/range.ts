/** Which rows exist in the page: those in view, and always the active one, so that focus is never lost. */
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

export function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (active >= range.count || indexes.includes(active)) return indexes;
  return [...indexes, active].sort((a, b) => a - b);
}
