/** Lines of the worksheet while they are typed: half filled ones are kept, only whole ones count. Pure. */
import type { BudgetLine } from '../../../shared/domain/ability-to-pay.ts';
import type { Frequency } from '../../../shared/domain/frequency.ts';
import { type Cents, cents, ZERO } from '../../../shared/domain/money.ts';
import type { BudgetLine as StoredLine } from './negotiation.queries.ts';

export type DraftLine = {
  readonly key: number;
  readonly label: string;
  readonly amount: Cents | undefined;
  /** What is wrong with the amount as typed. */
  readonly problem: string | undefined;
  readonly frequency: Frequency;
  readonly isProtected: boolean;
};

export function emptyLine(key: number): DraftLine {
  return {
    key,
    label: '',
    amount: undefined,
    problem: undefined,
    frequency: 'monthly',
    isProtected: false,
  };
}

/** Stored lines, with one empty line to type into when there are none. */
export function draftOf(lines: readonly StoredLine[] | undefined): readonly DraftLine[] {
  if (!lines || lines.length === 0) return [emptyLine(0)];
  return lines.map((line, key) => ({
    key,
    label: line.label,
    amount: cents(line.amount),
    problem: undefined,
    frequency: line.frequency,
    isProtected: line.protected ?? false,
  }));
}

/** Whole, and its amount within the limits of a worksheet. */
export function isFilled({ label, amount, problem }: DraftLine): boolean {
  return label.trim() !== '' && amount !== undefined && problem === undefined;
}

export function toBudgetLine(line: DraftLine): BudgetLine {
  return {
    label: line.label.trim(),
    amount: line.amount ?? ZERO,
    frequency: line.frequency,
    ...(line.isProtected ? { protected: true } : {}),
  };
}
