/**
 * Which cell of a header line is which column. Compares words, not spelling: case, spaces, punctuation
 * and usual abbreviations are folded before the look-up.
 */
import { nameColumns, placementColumns, requiredColumns } from './columns.ts';
import { extraColumns, headerSynonyms, type InputColumn } from './header-synonyms.ts';

export const inputColumns: readonly InputColumn[] = [...placementColumns, ...extraColumns];

const abbreviations: Readonly<Record<string, string>> = {
  acc: 'account',
  acct: 'account',
  accnt: 'account',
  addr: 'address',
  alternate: 'alt',
  amnt: 'amount',
  amt: 'amount',
  bal: 'balance',
  cred: 'creditor',
  curr: 'current',
  cur: 'current',
  cust: 'customer',
  cli: 'client',
  dt: 'date',
  dte: 'date',
  inv: 'invoice',
  int: 'interest',
  mob: 'mobile',
  nbr: 'number',
  no: 'number',
  nr: 'number',
  num: 'number',
  org: 'organization',
  orig: 'original',
  outst: 'outstanding',
  payt: 'payment',
  pct: 'percent',
  ph: 'phone',
  pmt: 'payment',
  pmnt: 'payment',
  pmts: 'payments',
  pymt: 'payment',
  pymts: 'payments',
  ref: 'reference',
  tel: 'phone',
  telephone: 'phone',
  tot: 'total',
};

const fillers = new Set(['a', 'as', 'at', 'in', 'of', 'on', 'the', 'to', 'usd']);

/**
 * The comparable form of a header: `Acct #`, `ACCOUNT NUMBER` and `accountNumber` all give
 * `accountnumber`. Empty when the cell holds no letter or digit.
 */
export function normalizeHeader(text: string): string {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('#', ' number ')
    .replaceAll('%', ' percent ')
    .match(/[a-z]+|\d+/g);
  if (words === null) return '';
  return words
    .filter((word) => !fillers.has(word))
    .map((word) => abbreviations[word] ?? word)
    .join('');
}

const columnByHeader: ReadonlyMap<string, InputColumn> = new Map(
  inputColumns.flatMap((column) =>
    [column, ...headerSynonyms[column]].map((phrase) => [normalizeHeader(phrase), column] as const),
  ),
);

/** The column a header cell names, if any. */
export function columnOfHeader(text: string): InputColumn | undefined {
  const normalized = normalizeHeader(text);
  return normalized === '' ? undefined : columnByHeader.get(normalized);
}

export type HeaderMapping = {
  /** Position of each recognized column in a row. */
  readonly positions: ReadonlyMap<InputColumn, number>;
  /** Header cells that name nothing known; their values are not read. */
  readonly unmapped: readonly string[];
  /** Columns that two or more header cells name, with those cells as written. */
  readonly clashes: readonly {
    readonly column: InputColumn;
    readonly headers: readonly string[];
  }[];
  /** Columns no import can do without that the header lacks; `name` stands for any name column. */
  readonly missing: readonly string[];
};

/** Reads a header line. Never refuses: the caller decides what clashes and missing columns mean. */
export function mapHeader(cells: readonly string[]): HeaderMapping {
  const positions = new Map<InputColumn, number>();
  const named = new Map<InputColumn, string[]>();
  const unmapped: string[] = [];
  cells.forEach((cell, index) => {
    const column = columnOfHeader(cell);
    if (column === undefined) {
      if (cell.trim() !== '') unmapped.push(cell.trim());
      return;
    }
    if (!positions.has(column)) positions.set(column, index);
    named.set(column, [...(named.get(column) ?? []), cell.trim()]);
  });
  const clashes = [...named]
    .filter(([, headers]) => headers.length > 1)
    .map(([column, headers]) => ({ column, headers }));
  const missing: string[] = requiredColumns.filter((column) => !positions.has(column));
  const hasName = [...nameColumns, 'full_name' as const].some((column) => positions.has(column));
  if (!hasName) missing.push('name');
  return { positions, unmapped, clashes, missing };
}
