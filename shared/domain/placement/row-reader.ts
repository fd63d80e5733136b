/**
 * Reads the cells of one row after another by column name, and remembers the first problem of the row.
 * Reading goes on after a problem (values come back null), so that good rows pay for no bookkeeping.
 */
import { isRefusal, type Refusal } from './cell.ts';
import { cleanCell, parseLine } from './cell-text.ts';
import { inputColumns } from './header.ts';
import type { InputColumn } from './header-synonyms.ts';
import { maskDigits, maskSensitive } from './mask.ts';
import type { PlacementRemark, RowProblem } from './placement-row.ts';

const longestReportedValue = 200;

/** May be a whole SSN in a cell for something else. */
const nineDigits = /^(?:\D*\d){9}\D*$/;

export type RowReader = {
  readonly start: (cells: readonly string[]) => void;
  /** What the cell says (`cleanCell`); empty when the file lacks the column. */
  readonly text: (column: InputColumn) => string;
  /** The parsed cell; null when it is empty or refused. */
  readonly read: <T>(column: InputColumn, parse: (text: string) => T | Refusal) => T | null;
  /** The same, and an empty cell is a problem. */
  readonly readRequired: <T>(column: InputColumn, parse: (text: string) => T | Refusal) => T | null;
  /**
   * The same for what an account can do without: a cell that cannot be read is left out with a remark, which
   * tells what it was. Cells that hold what may not be kept are refused all the same.
   */
  readonly readOrLeaveOut: <T>(
    column: InputColumn,
    parse: (text: string) => T | Refusal,
    what: string,
  ) => T | null;
  readonly fail: (column: string, value: string, reason: string) => void;
  readonly remark: (column: string, text: string) => void;
  readonly problem: () => RowProblem | undefined;
  readonly remarks: () => readonly PlacementRemark[];
};

const noRemarks: readonly PlacementRemark[] = [];

/** How a cell appears in a report: shortened, sensitive digits masked. */
export function reportedValue(column: string, value: string): string {
  const short =
    value.length > longestReportedValue ? `${value.slice(0, longestReportedValue)}…` : value;
  return column === 'ssn_last4' ? maskDigits(short) : maskSensitive(short);
}

export function createRowReader(positions: ReadonlyMap<InputColumn, number>): RowReader {
  const positionOf = Object.fromEntries(
    inputColumns.map((column) => [column, positions.get(column) ?? -1]),
  ) as Readonly<Record<InputColumn, number>>;
  let cells: readonly string[] = [];
  let problem: RowProblem | undefined;
  let remarks: readonly PlacementRemark[] = noRemarks;

  function text(column: InputColumn): string {
    return cleanCell(cells[positionOf[column]] ?? '');
  }

  function fail(column: string, value: string, reason: string): void {
    problem ??= { column, value: reportedValue(column, value), reason };
  }

  function parsed<T>(
    column: InputColumn,
    value: string,
    parse: (text: string) => T | Refusal,
  ): T | null {
    const result = parse(value);
    if (!isRefusal(result)) return result;
    fail(column, value, result.refused);
    return null;
  }

  function remark(column: string, text: string): void {
    remarks = [...remarks, { column, text }];
  }

  return {
    start(next) {
      cells = next;
      problem = undefined;
      remarks = noRemarks;
    },
    text,
    read(column, parse) {
      const value = text(column);
      return value === '' ? null : parsed(column, value, parse);
    },
    readRequired(column, parse) {
      const value = text(column);
      if (value !== '') return parsed(column, value, parse);
      fail(column, '', 'Missing. Every row needs it.');
      return null;
    },
    readOrLeaveOut(column, parse, what) {
      const value = text(column);
      if (value === '') return null;
      const result = parse(value);
      if (!isRefusal(result)) return result;
      const written = parseLine(value);
      if (isRefusal(written)) fail(column, value, written.refused);
      else
        remark(
          column,
          `“${nineDigits.test(written) ? maskDigits(written) : written}” is no ${what} and was left out.`,
        );
      return null;
    },
    fail,
    remark,
    problem: () => problem,
    remarks: () => remarks,
  };
}
