/**
 * Payment schedules: their fields and the table that shows them.
 */
import { z } from 'zod';
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import { type Row, tableBlocks } from '../layout/table.ts';
import type { Problem } from '../problems.ts';
import { isoDate } from '../text-fields.ts';
import { textColumn } from './letter-frame.ts';
import type { LetterTools } from './letter-type.ts';

export const payments = z
  .array(z.strictObject({ due: isoDate, cents: z.int().positive() }))
  .min(1)
  .max(400);

export type Payments = z.infer<typeof payments>;

/** Number, due date, amount and what is left afterwards. */
export function scheduleBlocks(list: Payments, tools: LetterTools) {
  const total = list.reduce((all, { cents }) => all + cents, 0);
  let left = total;
  const rows: Row[] = list.map(({ due, cents }, index) => {
    left -= cents;
    return { cells: [`${index + 1}`, longDate(due), money(cents), money(left)] };
  });
  rows.push({ cells: ['', 'Total', money(total), ''], total: true });
  const { x, width } = textColumn(tools);
  return tableBlocks(rows, {
    x,
    width,
    fonts: tools.fonts,
    columns: [
      { heading: 'Payment', align: 'left', at: x },
      { heading: 'Due date', align: 'left', at: x + 70 },
      { heading: 'Amount', align: 'amount', at: x + width - 130 },
      { heading: 'Left to pay', align: 'amount', at: x + width },
    ],
  });
}

/** Due dates go forward. */
export function orderProblems(list: Payments): readonly Problem[] {
  const isOrdered = list.every(({ due }, index) => {
    const before = list[index - 1];
    return before === undefined || before.due < due;
  });
  if (isOrdered) return [];
  const message = 'The payments are not in the order of their due dates.';
  return [{ field: 'payments', kind: 'rule', message }];
}
