/**
 * Which cell of a header line is which column. Compares words, not spelling: case, spaces, punctuation
 * and usual abbreviations are folded before the look-up.
 */
import { nameColumns, placementColumns, requiredColumns } from './columns.ts';
import {
  extraColumns,
  headerSynonyms,
  type InputColumn,
  uncertainSynonyms,
} from './header-synonyms.ts';

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

const uncertainHeaders: ReadonlySet<string> = new Set(uncertainSynonyms.map(normalizeHeader));

/** The column a header cell names, if any. */
export function columnOfHeader(text: string): InputColumn | undefined {
  const normalized = normalizeHeader(text);
  return normalized === '' ? undefined : columnByHeader.get(normalized);
}

export type HeaderMapping = {
  /** Position of each recognized column in a row. */
  readonly positions: ReadonlyMap<InputColumn, number>;
  /** Header cells that name nothing known, or what a better name names; their values are not read. */
  readonly unmapped: readonly string[];
  /** Columns that two or more header cells name equally well, with those cells as written. */
  readonly clashes: readonly {
    readonly column: InputColumn;
    readonly headers: readonly string[];
  }[];
  /** Columns no import can do without that the header lacks; `name` stands for any name column. */
  readonly missing: readonly string[];
};

const phoneColumns: readonly InputColumn[] = ['phone1', 'phone2', 'phone3'];

type Named = { readonly column: InputColumn; readonly index: number; readonly cell: string };

/** What each header cell names; a second phone of one name is the next phone that nobody names. */
function nameCells(cells: readonly string[]): readonly Named[] {
  const columns = cells.map(columnOfHeader);
  const free = phoneColumns.filter((phone) => !columns.includes(phone));
  const taken = new Set<InputColumn>();
  return columns.flatMap((own, index) => {
    if (own === undefined) return [];
    const isSecond = taken.has(own) && phoneColumns.includes(own);
    const column = isSecond ? (free.shift() ?? own) : own;
    taken.add(column);
    return [{ column, index, cell: (cells[index] ?? '').trim() }];
  });
}

/** Of several cells for one column the canonical name counts; words that may mean something else give way. */
function chosen(column: InputColumn, named: readonly Named[]): readonly Named[] {
  const canonical = named.filter(({ cell }) => normalizeHeader(cell) === normalizeHeader(column));
  if (canonical.length > 0) return canonical;
  const certain = named.filter(({ cell }) => !uncertainHeaders.has(normalizeHeader(cell)));
  return certain.length > 0 ? certain : named;
}

/** Reads a header line. Never refuses: the caller decides what clashes and missing columns mean. */
export function mapHeader(cells: readonly string[]): HeaderMapping {
  const positions = new Map<InputColumn, number>();
  const clashes: { column: InputColumn; headers: readonly string[] }[] = [];
  const read = new Set<number>();
  for (const [column, named] of Map.groupBy(nameCells(cells), (one) => one.column)) {
    const [first, ...others] = chosen(column, named);
    if (first === undefined) continue;
    positions.set(column, first.index);
    read.add(first.index);
    if (others.length > 0 && !phoneColumns.includes(column)) {
      clashes.push({ column, headers: [first, ...others].map(({ cell }) => cell) });
    }
  }
  const unmapped = cells
    .map((cell) => cell.trim())
    .filter((cell, index) => cell !== '' && !read.has(index));
  const missing: string[] = requiredColumns.filter((column) => !positions.has(column));
  const hasName = [...nameColumns, 'full_name' as const].some((column) => positions.has(column));
  if (!hasName) missing.push('name');
  return { positions, unmapped, clashes, missing };
}
