/** A supervisor's sheet of codes on letter paper: a line for each, with room for what it was used for. */

import { groupCode, lineText } from '../../../../shared/domain/release-code.ts';
import { longDate } from '../layout/dates.ts';
import { type Block, drawnBlock, fillPages, space, textBlocks } from '../layout/flow.ts';
import type { Fonts } from '../layout/fonts.ts';
import { hairline, rule, textAt, textEndingAt } from '../layout/ink.ts';
import type { Item, Page } from '../layout/items.ts';
import { baselineOffset, paragraph, plain, strong } from '../layout/paragraph.ts';
import { BODY, HEADING, SMALL, SOFT_INK, TITLE } from '../layout/style.ts';
import { inches, LETTER } from '../layout/units.ts';

export type ReleaseSheetContent = {
  /** `7KQM` */
  readonly sheet: string;
  readonly agency: string;
  /** Whose desk takes the codes, in words. */
  readonly desk: string;
  /** ISO date. */
  readonly madeOn: string;
  /** The first is number 1. */
  readonly codes: readonly string[];
};

const LEFT = inches(0.75);
const WIDTH = LETTER.width - 2 * LEFT;
const RIGHT = LEFT + WIDTH;
const CODE_AT = LEFT + inches(0.95);
const DATE_AT = LEFT + inches(2.35);
const USE_AT = LEFT + inches(3.35);
/** Room to write by hand. */
const ROW = 25;
const GAP = 8;

const advice =
  'Keep this sheet away from the desk: it is the only copy of these codes. Each code is good once. Before you give one out, hear which account and person it is for and why, and write that on its line; the day export names sheet, line and what was approved, so that the two can be compared. A code lifts a hold that a supervisor may release and lets a call begin that such a hold stops. What the law blocks stays blocked with any code. Withdraw the sheet at the desk when it is lost or was seen.';

export function layoutReleaseSheet(content: ReleaseSheetContent, fonts: Fonts): readonly Page[] {
  const header = drawnBlock(tableHead);
  const blocks: readonly Block[] = [
    drawnBlock((items, y) => title(items, content, fonts, y)),
    space(10),
    ...textBlocks(plain(advice), { x: LEFT, width: WIDTH, style: SMALL, fonts }),
    space(12),
    header,
    ...content.codes.map((code, index) => ({
      ...drawnBlock((items, y) => codeRow(items, content, { code, number: index + 1 }, y)),
      header,
    })),
  ];
  const bodies = fillPages(blocks, {
    firstTop: inches(0.7),
    top: inches(0.7),
    bottomOf: () => LETTER.height - inches(0.6),
  });
  return bodies.map((items) => ({ ...LETTER, items }));
}

function title(items: Item[], content: ReleaseSheetContent, fonts: Fonts, top: number): number {
  const { sheet, agency, desk, madeOn } = content;
  const column = { x: LEFT, width: WIDTH - inches(1.8), fonts };
  const head = paragraph([strong('Supervisor release codes')], { ...column, y: top, style: TITLE });
  items.push(...head.items);
  const name = { size: TITLE.size, weight: 'bold' } as const;
  items.push(textEndingAt(RIGHT, top + baselineOffset(TITLE), `Sheet ${sheet}`, name, fonts));
  let y = top + head.height + 4;
  for (const text of [agency, desk, `Made ${longDate(madeOn)}`]) {
    const line = paragraph(plain(text), { ...column, y, style: BODY, color: SOFT_INK });
    items.push(...line.items);
    y += line.height;
  }
  return y;
}

function tableHead(items: Item[], top: number): number {
  const look = { size: SMALL.size, color: SOFT_INK };
  const baseline = top + baselineOffset(SMALL);
  items.push(
    textAt(LEFT, baseline, 'Line', look),
    textAt(CODE_AT, baseline, 'Code', look),
    textAt(DATE_AT, baseline, 'Date', look),
    textAt(USE_AT, baseline, 'Used for: account, person, reason', look),
    rule({ x: LEFT, y: top + SMALL.leading + 3.5, width: WIDTH }),
  );
  return top + SMALL.leading + 5;
}

function codeRow(
  items: Item[],
  { sheet }: ReleaseSheetContent,
  { code, number }: { readonly code: string; readonly number: number },
  top: number,
): number {
  const bottom = top + ROW;
  const baseline = bottom - 7;
  items.push(
    textAt(LEFT, baseline, lineText({ sheet, number }), { size: BODY.size }),
    textAt(CODE_AT, baseline, groupCode(code), { size: HEADING.size, weight: 'bold' }),
    hairline({ x: LEFT, y: bottom, width: DATE_AT - LEFT - GAP }),
    hairline({ x: DATE_AT, y: bottom, width: USE_AT - DATE_AT - GAP }),
    hairline({ x: USE_AT, y: bottom, width: RIGHT - USE_AT }),
  );
  return bottom;
}
