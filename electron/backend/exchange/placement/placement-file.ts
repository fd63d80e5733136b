/**
 * Opens a placement file: learns its encoding, delimiter, header and the order of its dates by reading it
 * once, then gives its rows in flat memory, as often as asked. Writes nothing.
 */
import type { Temporal } from 'temporal-polyfill';
import { cleanCell } from '../../../../shared/domain/placement/cell-text.ts';
import { dateColumns } from '../../../../shared/domain/placement/columns.ts';
import {
  createDateSurvey,
  type DateOrder,
} from '../../../../shared/domain/placement/date-order.ts';
import type { InputColumn } from '../../../../shared/domain/placement/header-synonyms.ts';
import { AppError } from '../../../../shared/errors.ts';
import {
  assertUnchanged,
  type ByteFacts,
  closeFile,
  inspectBytes,
  type OpenFile,
  openFile,
  readTexts,
} from './file-bytes.ts';
import { findHeader, type Header } from './find-header.ts';
import { cellsOf, type LexedRecord, lexRecords } from './lexer.ts';
import { cellMask, type PlacementItem, placementItems, type RowCheck } from './placement-items.ts';
import type { Encoding } from './sniff.ts';

export type PlacementFacts = {
  readonly bytes: number;
  /** Of the file's bytes, lower-case hex: the same file again has the same. */
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Physical line of the header, from 1. */
  readonly headerLine: number;
  /** The header's cells as written. */
  readonly header: readonly string[];
  /** Which header cell was taken for which column. */
  readonly columns: readonly { readonly column: InputColumn; readonly header: string }[];
  /** Header cells that are not read. */
  readonly unmapped: readonly string[];
  readonly dateOrder: DateOrder;
  /** Records below the header, totals and repeated headers included: more than there are rows. */
  readonly records: number;
};

export type PlacementFile = {
  readonly facts: PlacementFacts;
  /**
   * Every row in file order; synchronous, so that an import can be one transaction. What `check` objects
   * to is rejected.
   * @throws AppError `conflict` when the file changes meanwhile
   */
  readonly items: (check?: RowCheck) => Generator<PlacementItem>;
  /** The cells of a row for a report, sensitive digits masked. */
  readonly masked: (cells: readonly string[]) => readonly string[];
  /** Bytes read by the latest `items()`, for progress against `facts.bytes`. */
  readonly bytesRead: () => number;
  readonly close: () => void;
};

export type PlacementOptions = {
  /** The desk's business date; dates after it are refused. */
  readonly today: Temporal.PlainDate;
};

type Inside = { readonly file: OpenFile; readonly bytes: ByteFacts; readonly header: Header };

/** The beginning of the file as text, where the header must be. */
function sampleOf(file: OpenFile, bytes: ByteFacts): string {
  for (const text of readTexts(file, bytes)) return text;
  return '';
}

function* bodyRecords(inside: Inside, onBytes?: (count: number) => void): Generator<LexedRecord> {
  const texts = readTexts(inside.file, inside.bytes, onBytes);
  for (const record of lexRecords(texts, inside.header)) {
    if (record.line > inside.header.line) yield record;
  }
  assertUnchanged(inside.file);
}

/** Counts records and finds the order of slash dates; looks only into rows that hold a slash. */
function surveyRecords(inside: Inside): Pick<PlacementFacts, 'records' | 'dateOrder'> {
  const { delimiter, mapping } = inside.header;
  const survey = createDateSurvey();
  const positions = dateColumns.flatMap((column) => mapping.positions.get(column) ?? []);
  let records = 0;
  for (const record of bodyRecords(inside)) {
    records += 1;
    if (record.broken !== undefined || !record.text.includes('/')) continue;
    const cells = cellsOf(record, delimiter);
    for (const position of positions) {
      const cell = cells[position];
      if (cell?.includes('/') === true) survey.observe(cleanCell(cell), record.line);
    }
  }
  return { records, dateOrder: survey.order() };
}

function factsOf({ file, bytes, header }: Inside): Omit<PlacementFacts, 'records' | 'dateOrder'> {
  return {
    bytes: file.size,
    sha256: bytes.sha256,
    encoding: bytes.encoding,
    delimiter: header.delimiter,
    headerLine: header.line,
    header: header.cells,
    columns: [...header.mapping.positions].map(([column, position]) => ({
      column,
      header: header.cells[position] ?? '',
    })),
    unmapped: header.mapping.unmapped,
  };
}

/**
 * Opens a placement file; the caller closes it.
 * @throws AppError `invalid-input` (no CSV, empty, no usable header, header only), `not-found`, `io-failed`
 */
export function openPlacement(path: string, { today }: PlacementOptions): PlacementFile {
  const file = openFile(path);
  try {
    const bytes = inspectBytes(file);
    const inside: Inside = { file, bytes, header: findHeader(sampleOf(file, bytes)) };
    const facts: PlacementFacts = { ...factsOf(inside), ...surveyRecords(inside) };
    if (facts.records === 0) {
      throw new AppError('invalid-input', 'The file has a header but no rows. Nothing to import.');
    }
    let bytesRead = 0;
    const records = () => bodyRecords(inside, (count) => (bytesRead = count));
    return {
      facts,
      items: (check) =>
        placementItems(records(), {
          header: inside.header,
          dateOrder: facts.dateOrder,
          today,
          check,
        }),
      masked: cellMask(inside.header),
      bytesRead: () => bytesRead,
      close: () => closeFile(file),
    };
  } catch (error) {
    closeFile(file);
    throw error;
  }
}

/** Rows between two turns of the event loop. */
const rowsPerTurn = 500;

/**
 * The same as an asynchronous stream, for a preview that lets other work through. Closes the file.
 * @throws as openPlacement, at the first row
 */
export async function* readPlacement(
  path: string,
  options: PlacementOptions,
): AsyncGenerator<PlacementItem> {
  const file = openPlacement(path, options);
  try {
    let count = 0;
    for (const item of file.items()) {
      yield item;
      count += 1;
      if (count % rowsPerTurn === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    file.close();
  }
}
