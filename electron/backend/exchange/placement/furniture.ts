/**
 * Lines of an export that are no accounts: totals and counts below the list, headers repeated on every
 * page, lines of empty cells. Asked only about rows that failed, so that no account is taken for one.
 */

const total =
  /^(?:[*\-= ]*)(?:grand |sub[- ]?|report |file |client )?(?:totals?|sum|count)\b|^(?:record|row|account)s?(?: count)?\s*[:=]/i;
const closing =
  /^(?:[*\-= ]*)(?:end of|page \d|printed|generated|exported|report|run date|trailer|eof\b|\d[\d,]* (?:record|row|account)s?\b)|^[*\-=_ ]+$/i;

type Row = {
  readonly cells: readonly string[];
  readonly header: readonly string[];
  /** Position of the account number, where a total has its count. */
  readonly number: number | undefined;
  /** Positions of cells that only an account fills: names, street. */
  readonly personal: readonly number[];
};

/** True when the row is an empty line, a total, a closing remark or the header again. */
export function isFurniture(row: Row): boolean {
  const { cells, header } = row;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined) return true;
  if (isTotal(row, filled)) return true;
  if (filled.length === 1 && closing.test(first)) return true;
  return header.length > 1 && header.every((name, index) => cells[index]?.trim() === name);
}

const count = /^\d{1,3}(?:,?\d{3})*$/;

/** A total says so in its first words, and has labels, counts and nothing else where an account has a person. */
function isTotal({ cells, number, personal }: Row, filled: readonly string[]): boolean {
  if (!filled.slice(0, 2).some((cell) => total.test(cell))) return false;
  const isLabel = (cell: string): boolean => cell === '' || total.test(cell);
  const textAt = (position: number): string => cells[position]?.trim() ?? '';
  const numberText = number === undefined ? '' : textAt(number);
  return (
    (isLabel(numberText) || count.test(numberText)) &&
    personal.every((position) => isLabel(textAt(position)))
  );
}
