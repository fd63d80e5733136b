/**
 * Text chunks to records. Most records hold no quote and are cut at line ends without looking at each
 * character; a general CSV parser spends more time on a file than SQLite does on its rows. Keeps one
 * record in memory at most. What cannot be read as CSV is reported, and reading goes on a line later.
 */
import { AppError } from '../../../../shared/errors.ts';
import { cutQuoted } from './quoted-record.ts';

/** Characters a record may hold, quoted line breaks included. */
export const longestRecord = 1_000_000;

export type LexedRecord = {
  /** Physical line the record starts on, from 1. */
  readonly line: number;
  /** The record as written, without its line end. */
  readonly text: string;
  /** Its cells, when quotes made cutting necessary. */
  readonly quoted: readonly string[] | undefined;
  /** Why it cannot be read as CSV. */
  readonly broken: string | undefined;
  /** False for a last line without line end. */
  readonly isTerminated: boolean;
};

export type Dialect = { readonly delimiter: string; readonly newline: '\n' | '\r' };

/** The cells of a record, not trimmed. */
export function cellsOf(record: LexedRecord, delimiter: string): readonly string[] {
  return record.quoted ?? record.text.split(delimiter);
}

/** Characters read in vain before giving up: quotes paired wrongly on every line would cost hours. */
const patience = 32_000_000;

const tooLong = `Longer than ${longestRecord.toLocaleString('en-US')} characters. Is a quote or line end missing?`;

function isBlank(text: string): boolean {
  return !(text.charCodeAt(0) > 32) && text.trim() === '';
}

function hopeless(line: number): AppError {
  return new AppError(
    'invalid-input',
    `Quotes do not pair up in too many rows; reading stopped at line ${line}. Ask the client to export the file again.`,
    { line },
  );
}

/**
 * All records of a file in order; lines without content are counted, not given.
 * @throws AppError `invalid-input` when most of the file is broken
 */
export function* lexRecords(texts: Iterable<string>, dialect: Dialect): Generator<LexedRecord> {
  const { delimiter, newline } = dialect;
  let buffer = '';
  let position = 0;
  let line = 1;
  let isSkipping = false;
  let nextQuote = -1;
  let wasted = 0;

  function* drain(isLast: boolean): Generator<LexedRecord> {
    for (;;) {
      let end = buffer.indexOf(newline, position);
      const isTerminated = end >= 0;
      if (!isTerminated) {
        const pending = buffer.length - position;
        if (isSkipping || pending > longestRecord) {
          if (!isSkipping) yield broken(buffer.length, tooLong);
          isSkipping = true;
          position = buffer.length;
          return;
        }
        if (!isLast || pending === 0) return;
        end = buffer.length;
      }
      if (isSkipping) {
        isSkipping = false;
        advance(end, 1);
        continue;
      }
      if (nextQuote < position) {
        const found = buffer.indexOf('"', position);
        nextQuote = found < 0 ? buffer.length : found;
      }
      if (nextQuote >= end) {
        const text = buffer.slice(position, lineEnd(end));
        if (text.length > longestRecord) yield broken(end, tooLong);
        else if (!isBlank(text)) yield record(text, undefined, isTerminated);
        advance(end, 1);
        continue;
      }
      const cut = cutQuoted({ buffer, start: position, delimiter, newline, isLast });
      if (cut.kind === 'more' && buffer.length - position <= longestRecord) return;
      if (cut.kind === 'cells') {
        const text = buffer.slice(position, lineEnd(cut.end));
        yield record(text, cut.cells, cut.end < buffer.length);
        advance(cut.end, cut.lines);
      } else {
        wasted += cut.kind === 'broken' ? cut.scanned : buffer.length - position;
        if (wasted > patience) throw hopeless(line);
        yield broken(end, cut.reason ?? tooLong);
        advance(end, 1);
      }
    }
  }

  function lineEnd(end: number): number {
    const hasReturn = newline === '\n' && end > position && buffer.charCodeAt(end - 1) === 13;
    return hasReturn ? end - 1 : end;
  }

  function record(
    text: string,
    quoted: readonly string[] | undefined,
    isTerminated: boolean,
  ): LexedRecord {
    return { line, text, quoted, broken: undefined, isTerminated };
  }

  function broken(end: number, reason: string): LexedRecord {
    const text = buffer.slice(position, Math.min(lineEnd(end), position + 10_000));
    return { line, text, quoted: undefined, broken: reason, isTerminated: true };
  }

  function advance(end: number, lines: number): void {
    position = Math.min(end + 1, buffer.length);
    line += lines;
  }

  for (const text of texts) {
    buffer = position < buffer.length ? buffer.slice(position) + text : text;
    position = 0;
    nextQuote = -1;
    yield* drain(false);
  }
  yield* drain(true);
}
