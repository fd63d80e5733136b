/** Finds the header line, and with it the delimiter, in the first lines of a file. */
import { type HeaderMapping, mapHeader } from '../../../../shared/domain/placement/header.ts';
import { AppError } from '../../../../shared/errors.ts';
import { cellsOf, type Dialect, lexRecords } from './lexer.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const linesToTry = 40;
/** A title line may hold one or two of our words by chance. */
const fewestColumns = 3;

export type Header = Dialect & {
  readonly line: number;
  /** Header cells as written, trimmed; trailing empty ones dropped. */
  readonly cells: readonly string[];
  readonly mapping: HeaderMapping;
};

function newlineOf(sample: string): '\n' | '\r' {
  return !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
}

function withoutTrailingEmpty(cells: readonly string[]): readonly string[] {
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1);
}

function* candidates(sample: string): Generator<Header> {
  const newline = newlineOf(sample);
  for (const delimiter of delimiters) {
    let tried = 0;
    for (const record of lexRecords([sample], { delimiter, newline })) {
      tried += 1;
      if (tried > linesToTry) break;
      if (record.broken !== undefined) continue;
      const cells = withoutTrailingEmpty(cellsOf(record, delimiter));
      yield { delimiter, newline, line: record.line, cells, mapping: mapHeader(cells) };
    }
  }
}

/**
 * The line that names most columns, the account number among them.
 * @param sample the first text of the file
 * @throws AppError `invalid-input` when there is none, when two cells name one column, or when a column
 * is missing that no row can do without; `details` names them
 */
export function findHeader(sample: string): Header {
  let best: Header | undefined;
  for (const candidate of candidates(sample)) {
    const { positions } = candidate.mapping;
    if (positions.size < fewestColumns || !positions.has('client_account_number')) continue;
    if (best === undefined || positions.size > best.mapping.positions.size) best = candidate;
  }
  if (best === undefined) {
    throw new AppError(
      'invalid-input',
      `No header line was found in the first ${linesToTry} lines. One line must name the columns, for example client_code, client_account_number, last_name, itemization_balance, current_balance.`,
    );
  }
  assertUsable(best.mapping);
  return best;
}

function assertUsable({ clashes, missing }: HeaderMapping): void {
  const [clash] = clashes;
  if (clash !== undefined) {
    const names = clash.headers.map((header) => `“${header}”`).join(' and ');
    throw new AppError(
      'invalid-input',
      `The headers ${names} all mean ${clash.column}. Rename or remove all but one of them, then import again.`,
      { clashes },
    );
  }
  if (missing.length > 0) {
    const what = missing.map((column) => (column === 'name' ? 'the name' : column)).join(', ');
    throw new AppError(
      'invalid-input',
      `The file has no column for ${what}. Add it or ask the client for a complete file.`,
      { missing },
    );
  }
}
