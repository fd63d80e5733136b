/**
 * Fills the text of a letter. Templates are Liquid; paragraphs are parted by an empty line and
 * `| strong` sets a value in bold,
 * `| stopped` ends a sentence after a name that may end in a period itself. Unknown variables and filters are errors, never empty text.
 */
import { Liquid } from 'liquidjs';
import type { Run } from '../layout/paragraph.ts';

/** Private-use characters mark bold text; contents that hold them are refused as unprintable. */
const BOLD_ON = '\ue000';
const BOLD_OFF = '\ue001';

const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
engine.registerFilter('stopped', (value: unknown) => stopped(String(value)));
engine.registerFilter('strong', (value: unknown) => `${BOLD_ON}${String(value)}${BOLD_OFF}`);

/** `First Bank.` and `First Bank, Inc.` */
export const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export type Paragraph = readonly Run[];
export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** A parsed template: values in, paragraphs of mixed weight out. */
export function template(text: string): (values: Values) => readonly Paragraph[] {
  const parsed = engine.parse(text);
  return (values) => {
    const filled: string = engine.renderSync(parsed, values);
    return filled
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .map(toRuns);
  };
}

function toRuns(text: string): Paragraph {
  return text
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith(BOLD_ON) ? { text: part.slice(1, -1), weight: 'bold' } : { text: part },
    );
}
