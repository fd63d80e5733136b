/** Lines of the worksheet while they are typed: half filled ones are kept, only whole ones count. Pure. */
import type { BudgetLine } from '../../../shared/domain/ability-to-pay.ts';
import type { Frequency } from '../../../shared/domain/frequency.ts';
import { type Cents, cents, ZERO } from '../../../shared/domain/money.ts';
import type { BudgetLine as StoredLine } from './negotiation.queries.ts';

export type DraftLine = {
  readonly key: number;
  readonly label: string;
  readonly amount: Cents | undefined;
  readonly frequency: Frequency;
  readonly isProtected: boolean;
};

export function emptyLine(key: number): DraftLine {
  return { key, label: '', amount: undefined, frequency: 'monthly', isProtected: false };
}

/** Stored lines, with one empty line to type into when there are none. */
export function draftOf(lines: readonly StoredLine[] | undefined): readonly DraftLine[] {
  if (!lines || lines.length === 0) return [emptyLine(0)];
  return lines.map((line, key) => ({
    key,
    label: line.label,
    amount: cents(line.amount),
    frequency: line.frequency,
    isProtected: line.protected ?? false,
  }));
}

export function isFilled({ label, amount }: DraftLine): boolean {
  return label.trim() !== '' && amount !== undefined;
}

export function toBudgetLine(line: DraftLine): BudgetLine {
  return {
    label: line.label.trim(),
    amount: line.amount ?? ZERO,
    frequency: line.frequency,
    ...(line.isProtected ? { protected: true } : {}),
  };
}
