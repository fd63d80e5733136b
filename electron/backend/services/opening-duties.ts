/** What a desk does as it opens, before the agent sees it. */
import type { DeskContext } from '../context.ts';
import { moveMarks } from './once.ts';

export function runOpeningDuties(context: DeskContext): void {
  moveMarks(context);
}
