/** What a restored desk no longer knows of what it gave out: found and told, without touching anything. */
import { noChain } from '../../store/marks.store.ts';
import type { Marks } from '../../store/marks.ts';

export type Gap = {
  /** What the database says. */
  readonly current: Marks;
  /** The highest of all that is known. */
  readonly known: Marks;
  /** When the restored backup was made; undefined when files were replaced by other means. */
  readonly backupMadeAt: string | undefined;
  /** True when `known` is what the agent stated, for want of the marks of the desk. */
  readonly isStated: boolean;
};

/**
 * True when the database is not the one whose marks lie beside it, or an older state of it.
 * @param hashAt the chain hash at a place in the database's chain
 */
export function isBehind(
  current: Marks,
  beside: Marks | undefined,
  hashAt: (activities: number) => string | undefined,
): boolean {
  if (!beside) return current.activities > 0 || current.receiptNumber > 0;
  if (beside.receiptNumber > current.receiptNumber) return true;
  if (beside.batchSequence > current.batchSequence) return true;
  if (beside.epoch !== current.epoch) return beside.epoch > current.epoch;
  return beside.activities > 0 && hashAt(beside.activities) !== beside.chainHead;
}

function span(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}

function describeStated({ current, known }: Gap): string {
  const said =
    'The last numbers are as stated at the restore: the marks of the desk were not at hand.';
  if (known.batchSequence === current.batchSequence || known.batchSha256 !== noChain) return said;
  return `${said} Rows of those batches go out again under their row ids, and the next batch names no batch before it.`;
}

/** The gap in words, for the agent, the activity and with it the office. */
export function describeGap(gap: Gap, receiptText: (number: number) => string): string {
  const { current, known, backupMadeAt } = gap;
  const parts = [
    backupMadeAt === undefined
      ? 'The desk opened on files older than its last work.'
      : `The backup of ${backupMadeAt} was restored.`,
  ];
  if (known.receiptNumber > current.receiptNumber) {
    const first = receiptText(current.receiptNumber + 1);
    const last = receiptText(known.receiptNumber);
    parts.push(`Void receipt numbers: ${span(first, last)}, given out after it.`);
  }
  if (known.batchSequence > current.batchSequence) {
    const first = String(current.batchSequence + 1);
    parts.push(`Batches no longer on this desk: ${span(first, String(known.batchSequence))}.`);
  }
  if (gap.isStated) parts.push(describeStated(gap));
  const lost = known.activities - current.activities;
  if (known.epoch === current.epoch && lost > 0) {
    parts.push(`Activities lost: ${lost}.`);
  }
  parts.push(`Device epoch ${known.epoch + 1} begins.`);
  return parts.join(' ');
}
