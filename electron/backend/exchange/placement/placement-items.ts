/**
 * The rows of an opened placement file, one after another: what can be imported and what cannot.
 * Holds one record at a time, and one short key per account to find repeats.
 */
import type { Temporal } from 'temporal-polyfill';
import { longestCell } from '../../../../shared/domain/placement/cell-text.ts';
import type { DateOrder } from '../../../../shared/domain/placement/date-order.ts';
import { maskDigits, maskSensitive } from '../../../../shared/domain/placement/mask.ts';
import { createRowParser } from '../../../../shared/domain/placement/parse-row.ts';
import type {
  PlacementRow,
  RowProblem,
} from '../../../../shared/domain/placement/placement-row.ts';
import { reportedValue } from '../../../../shared/domain/placement/row-reader.ts';
import type { Header } from './find-header.ts';
import { isFurniture } from './furniture.ts';
import { cellsOf, type LexedRecord } from './lexer.ts';

export type RejectedRow = {
  readonly kind: 'rejected';
  /** Physical line of the file that the row starts on, from 1. */
  readonly line: number;
  /** Canonical column; empty when the row as a whole is wrong. */
  readonly column: string;
  /** The cell as written, shortened, sensitive digits masked. */
  readonly value: string;
  readonly reason: string;
  /** The cells as written, sensitive digits masked. */
  readonly original: readonly string[];
};

export type PlacementItem =
  | {
      readonly kind: 'row';
      readonly line: number;
      readonly row: PlacementRow;
      /** As written, sensitive digits included. */
      readonly cells: readonly string[];
    }
  | RejectedRow;

/** Why a record cannot be matched with the header, if so. */
function shapeProblem(
  record: LexedRecord,
  cells: readonly string[],
  width: number,
): RowProblem | undefined {
  if (record.broken !== undefined) {
    return { column: '', value: reportedValue('', record.text), reason: record.broken };
  }
  if (cells.length < width && !record.isTerminated) {
    const reason = `The file ends in the middle of this row, after ${cells.length} of ${width} cells.`;
    return { column: '', value: reportedValue('', cells.at(-1) ?? ''), reason };
  }
  const surplus = cells.slice(width).find((cell) => cell.trim() !== '');
  if (surplus === undefined) return undefined;
  const reason = `More cells than the header's ${width}. Is a text with a separator not in quotes?`;
  return { column: '', value: reportedValue('', surplus), reason };
}

/** What every account has one of, and a total line none. */
const furnitureLacks = [
  'first_name',
  'last_name',
  'business_name',
  'full_name',
  'address1',
] as const;

/** What stands against a row that is right in itself, if anything. */
export type RowCheck = (row: PlacementRow) => RowProblem | undefined;

type ItemOptions = {
  readonly header: Header;
  readonly dateOrder: DateOrder;
  readonly today: Temporal.PlainDate;
  readonly check?: RowCheck | undefined;
};

/** How the cells of a row go into a report: shortened, sensitive digits masked. */
export function cellMask({ mapping }: Header): (cells: readonly string[]) => readonly string[] {
  const ssnPosition = mapping.positions.get('ssn_last4');
  return (cells) =>
    cells.map((cell, position) => {
      const short = cell.slice(0, longestCell);
      return position === ssnPosition ? maskDigits(short) : maskSensitive(short);
    });
}

/** Checks records below the header. A row that lacks cells at its end has them empty. */
export function* placementItems(
  records: Iterable<LexedRecord>,
  { header, dateOrder, today, check }: ItemOptions,
): Generator<PlacementItem> {
  const { positions } = header.mapping;
  const parse = createRowParser({ positions, dateOrder, today });
  const original = cellMask(header);
  const number = positions.get('client_account_number');
  const personal = furnitureLacks.flatMap((column) => positions.get(column) ?? []);

  for (const record of records) {
    const { line } = record;
    const cells = record.broken === undefined ? cellsOf(record, header.delimiter) : [record.text];
    const problem = shapeProblem(record, cells, header.cells.length);
    const parsed = problem === undefined ? parse(cells, line) : { ok: false as const, problem };
    const objection = parsed.ok ? check?.(parsed.row) : undefined;
    if (objection) yield { kind: 'rejected', line, ...objection, original: original(cells) };
    else if (parsed.ok) yield { kind: 'row', line, row: parsed.row, cells };
    else if (!isFurniture({ cells, header: header.cells, number, personal })) {
      yield { kind: 'rejected', line, ...parsed.problem, original: original(cells) };
    }
  }
}
