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
  /** Positions of cells that only an account fills: number, names, street. */
  readonly personal: readonly number[];
};

/** True when the row is an empty line, a total, a closing remark or the header again. */
export function isFurniture({ cells, header, personal }: Row): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined) return true;
  if (total.test(first) && personal.every((position) => !hasText(cells[position], first)))
    return true;
  if (filled.length === 1 && closing.test(first)) return true;
  return header.length > 1 && header.every((name, index) => cells[index]?.trim() === name);
}

function hasText(cell: string | undefined, label: string): boolean {
  const text = cell?.trim() ?? '';
  return text !== '' && text !== label;
}
