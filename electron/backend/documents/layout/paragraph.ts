/**
 * Breaks text of mixed weight into lines and places them. Ragged right, no hyphenation:
 * names and amounts stay whole unless one alone is wider than the column.
 */
import type { Fonts } from './fonts.ts';
import { textAt, widthOf } from './ink.ts';
import type { Color, Item, Weight } from './items.ts';
import { INK, type TextSize } from './style.ts';

/** A stretch of text in one weight; an underlined one gets a thin line beneath it. */
export type Run = { readonly text: string; readonly weight?: Weight; readonly underline?: boolean };

type Word = Run & { readonly width: number; readonly trimmedWidth: number };
export type Line = readonly Run[];

type Shape = { readonly width: number; readonly style: TextSize; readonly fonts: Fonts };

export const plain = (text: string): readonly Run[] => [{ text }];
export const strong = (text: string): Run => ({ text, weight: 'bold' });

/** Splits runs into lines no wider than `width` points. */
export function wrap(runs: readonly Run[], { width, style, fonts }: Shape): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  let used = 0;
  for (const chunk of chunksOf(runs, { width, style, fonts })) {
    const needed = chunk.reduce((total, { width: w }) => total + w, 0);
    const last = chunk.at(-1);
    const visible = needed - (last === undefined ? 0 : last.width - last.trimmedWidth);
    if (line.length > 0 && used + visible > width + 0.01) {
      lines.push(trimEnd(line));
      line = [];
      used = 0;
    }
    for (const word of chunk) append(line, word);
    used += needed;
  }
  if (line.length > 0) lines.push(trimEnd(line));
  return lines;
}

/** Words that no space separates ("**August 28, 2020**," across two weights) break together. */
function chunksOf(runs: readonly Run[], shape: Shape): readonly Word[][] {
  const chunks: Word[][] = [];
  let open = false;
  for (const run of runs) {
    for (const text of run.text.match(/[^ ]* +|[^ ]+$/g) ?? []) {
      const words = cutToWidth(text, run, shape);
      const [first, ...others] = words;
      if (first === undefined) continue;
      const current = chunks.at(-1);
      if (open && current !== undefined) current.push(first);
      else chunks.push([first]);
      for (const word of others) chunks.push([word]);
      open = !text.endsWith(' ');
    }
  }
  return chunks;
}

/** A word wider than the column (a long address on the web) is cut where the column ends. */
function cutToWidth(text: string, run: Run, { width, style, fonts }: Shape): readonly Word[] {
  const look = { size: style.size, weight: run.weight ?? 'regular' };
  const measured = (part: string): Word => ({
    ...run,
    text: part,
    width: widthOf(part, look, fonts),
    trimmedWidth: widthOf(part.trimEnd(), look, fonts),
  });
  const whole = measured(text);
  if (whole.trimmedWidth <= width) return [whole];
  const parts: Word[] = [];
  let part = '';
  for (const character of text) {
    if (part !== '' && widthOf((part + character).trimEnd(), look, fonts) > width) {
      parts.push(measured(part));
      part = '';
    }
    part += character;
  }
  parts.push(measured(part));
  return parts;
}

function append(line: Run[], { text, weight, underline }: Word): void {
  const last = line.at(-1);
  if (last !== undefined && last.weight === weight && last.underline === underline) {
    line[line.length - 1] = { ...last, text: last.text + text };
    return;
  }
  line.push({ text, ...(weight && { weight }), ...(underline && { underline }) });
}

function trimEnd(line: readonly Run[]): Line {
  const last = line.at(-1);
  if (last === undefined) return line;
  return [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

export type Placed = { readonly items: readonly Item[]; readonly height: number };

type Place = Shape & { readonly x: number; readonly y: number; readonly color?: Color };

/** The distance from the top of a line box to its baseline, the text centered in its leading. */
export function baselineOffset({ size, leading }: TextSize): number {
  return (leading + size * 0.714) / 2;
}

/** Draws lines from the top edge `y`. */
export function placeLines(lines: readonly Line[], { x, y, style, fonts, color }: Place): Placed {
  const items: Item[] = [];
  lines.forEach((line, index) => {
    const baseline = y + index * style.leading + baselineOffset(style);
    let cursor = x;
    for (const run of line) {
      const look = { size: style.size, weight: run.weight ?? 'regular', color: color ?? INK };
      items.push(textAt(cursor, baseline, run.text, look));
      const width = widthOf(run.text, look, fonts);
      if (run.underline)
        items.push(underline(cursor, baseline + style.size * 0.16, run, width, look));
      cursor += width;
    }
  });
  return { items, height: lines.length * style.leading };
}

function underline(
  x: number,
  y: number,
  run: Run,
  width: number,
  look: { readonly size: number; readonly weight: Weight; readonly color: Color },
): Item {
  const spaces = run.text.length - run.text.trimEnd().length;
  const end = x + width - spaces * look.size * 0.26;
  return { kind: 'line', x1: x, y1: y, x2: end, y2: y, width: 0.6, color: look.color };
}

/** Wraps and draws one paragraph from the top edge `y`. */
export function paragraph(runs: readonly Run[], place: Place): Placed {
  return placeLines(wrap(runs, place), place);
}
