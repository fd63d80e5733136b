/**
 * The parts that letters other than the validation notice share, as blocks from heading to
 * state texts.
 */
import { type Block, headed, space, textBlocks } from '../layout/flow.ts';
import { hairline } from '../layout/ink.ts';
import { plain, type Run, strong } from '../layout/paragraph.ts';
import { atSize, BODY, HEADING, type TextSize, TITLE } from '../layout/style.ts';
import { disclosure } from './disclosures.ts';
import type { LetterBase } from './letter-base.ts';
import { type LetterText, textColumn } from './letter-frame.ts';
import type { LetterTools } from './letter-type.ts';
import type { Paragraph } from './template.ts';

type Body = {
  readonly content: LetterBase;
  readonly heading: string;
  /** Paragraphs before the table. */
  readonly opening: readonly Paragraph[];
  readonly table: readonly Block[];
  /** Paragraphs after the table. */
  readonly closing: readonly Paragraph[];
};

/** The text of a letter; between its two parts the front announces what stands on the back. */
export function letterText(body: Body, tools: LetterTools): LetterText {
  const { content, heading, opening, table, closing } = body;
  const write = writer(tools);
  return {
    head: [
      ...write([strong(heading)], TITLE),
      space(2),
      ...write(plain(disclosure(content.firstWritten)), BODY),
    ],
    rest: [
      space(8),
      ...write(plain(`Dear ${content.consumerName}:`), BODY),
      space(6),
      ...spaced(opening.map((runs) => write(runs, BODY))),
      ...(table.length > 0 ? [space(6), ...table] : []),
      ...(closing.length > 0
        ? [space(9), ...spaced(closing.map((runs) => write(runs, BODY)))]
        : []),
      space(6),
      ...write(contactLine(content), BODY),
      space(7),
      ...write(plain('Sincerely,'), BODY, BODY.leading),
      ...write([strong(content.agency.name)], BODY),
      ...licenseBlocks(content, tools),
      ...stateBlocks(content, tools),
    ],
  };
}

type Write = (runs: readonly Run[], style: TextSize, keep?: number) => readonly Block[];

export function writer(tools: LetterTools): Write {
  const column = textColumn(tools);
  return (runs, style, keep) =>
    textBlocks(runs, {
      ...column,
      style,
      fonts: tools.fonts,
      ...(keep !== undefined && { keep }),
    });
}

function spaced(paragraphs: readonly (readonly Block[])[]): readonly Block[] {
  return paragraphs.flatMap((blocks, index) => (index === 0 ? blocks : [space(6), ...blocks]));
}

function contactLine({ agency, scanCode }: LetterBase): readonly Run[] {
  const hours = agency.hours === undefined ? '' : ` (${agency.hours})`;
  const email = agency.email === undefined ? '' : `, email ${agency.email}`;
  return [
    strong('Questions? '),
    { text: `Call us at ${agency.phone}${hours}${email}, or write to the address at the top of ` },
    { text: `this letter. Please mention reference ${scanCode}.` },
  ];
}

/** License numbers, in larger type where the law asks for it (12 point in California). */
export function licenseBlocks(content: LetterBase, tools: LetterTools): readonly Block[] {
  const write = writer(tools);
  const lines = content.agency.licenseLines;
  if (lines.length === 0) return [];
  return [
    space(10),
    ...lines.flatMap(({ text, minPoints }) => write(plain(text), readable(minPoints))),
  ];
}

export function stateBlocks(content: LetterBase, tools: LetterTools): readonly Block[] {
  const write = writer(tools);
  const { x, width } = textColumn(tools);
  const line: Block = { height: 1, draw: (y) => [hairline({ x, y, width })] };
  const heading = [line, space(8), ...write([strong('Important information')], HEADING)];
  return content.stateNotices.flatMap(({ heading: title, text, minPoints }, index) => {
    const style = readable(minPoints);
    const own = [space(5), ...(title === undefined ? [] : write([strong(title)], style))];
    const body = write(plain(text), style);
    return index === 0 ? [space(14), ...headed([...heading, ...own], body)] : headed(own, body);
  });
}

/** Never smaller than the text that states the debt (Cal. Civ. Code 1812.701(b)). */
function readable(minPoints: number | undefined): TextSize {
  return atSize(BODY, Math.max(BODY.size, minPoints ?? 0));
}
