/**
 * Cuts one record that holds quotes (RFC 4180: doubled quotes, line breaks inside). Spaces around a
 * quoted cell are padding; a quote inside an unquoted cell is text, as in `5" pipe`.
 */

type Input = {
  readonly buffer: string;
  readonly start: number;
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Nothing follows the buffer. */
  readonly isLast: boolean;
};

export type Cut =
  | {
      readonly kind: 'cells';
      readonly cells: readonly string[];
      /** Position of the line end, or of the buffer's end. */
      readonly end: number;
      /** Physical lines the record takes. */
      readonly lines: number;
    }
  /** The record does not end inside the buffer; `reason` is what to say if nothing more may be read. */
  | { readonly kind: 'more'; readonly reason: string | undefined }
  | {
      readonly kind: 'broken';
      readonly reason: string;
      /** Characters looked at to find out. */
      readonly scanned: number;
    };

const quote = 34;
const space = 32;
const carriageReturn = 13;

export function cutQuoted({ buffer, start, delimiter, newline, isLast }: Input): Cut {
  const cells: string[] = [];
  const delimiterCode = delimiter.charCodeAt(0);
  let position = start;
  let lines = 1;
  let end = endOfLine(start);

  function endOfLine(from: number): number {
    const found = buffer.indexOf(newline, from);
    return found < 0 && isLast ? buffer.length : found;
  }

  function skipSpaces(from: number): number {
    let at = from;
    while (buffer.charCodeAt(at) === space) at += 1;
    return at;
  }

  for (;;) {
    if (end < 0) return { kind: 'more', reason: undefined };
    const opening = skipSpaces(position);
    if (buffer.charCodeAt(opening) !== quote) {
      const found = buffer.indexOf(delimiter, position);
      if (found >= 0 && found < end) {
        cells.push(buffer.slice(position, found));
        position = found + 1;
        continue;
      }
      const hasReturn =
        newline === '\n' && end > position && buffer.charCodeAt(end - 1) === carriageReturn;
      cells.push(buffer.slice(position, hasReturn ? end - 1 : end));
      return { kind: 'cells', cells, end, lines };
    }
    const cell = readQuoted(buffer, opening + 1);
    if (cell === undefined) {
      const where = `column ${cells.length + 1}, character ${opening - start + 1}`;
      const reason = `The quote opened in ${where} is never closed.`;
      if (!isLast) return { kind: 'more', reason };
      return { kind: 'broken', reason, scanned: buffer.length - start };
    }
    if (cell.end >= buffer.length && !isLast) return { kind: 'more', reason: undefined };
    while (end >= 0 && end < cell.end) {
      lines += 1;
      end = endOfLine(end + 1);
    }
    if (end < 0) return { kind: 'more', reason: undefined };
    cells.push(cell.value);
    const after = skipSpaces(cell.end);
    if (buffer.charCodeAt(after) === delimiterCode && after < end) {
      position = after + 1;
    } else if (after >= end || (after === end - 1 && buffer.charCodeAt(after) === carriageReturn)) {
      return { kind: 'cells', cells, end, lines };
    } else {
      const where = `column ${cells.length}, character ${after - start + 1}`;
      const reason = `Text follows the closing quote in ${where}.`;
      return { kind: 'broken', reason, scanned: after - start };
    }
  }
}

/** The text of a quoted cell and the position behind its closing quote; undefined when none closes it. */
function readQuoted(
  buffer: string,
  start: number,
): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let from = start;
  for (;;) {
    const found = buffer.indexOf('"', from);
    if (found < 0) return undefined;
    if (buffer.charCodeAt(found + 1) !== quote) {
      return { value: value + buffer.slice(from, found), end: found + 1 };
    }
    value += buffer.slice(from, found + 1);
    from = found + 2;
  }
}
