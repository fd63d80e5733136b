/**
 * The reverse of the validation notice: licenses and the texts that state law asks for. The part
 * behind the tear-off form stays empty, so that nothing is lost and there is room to write.
 */
import { type Block, fillPages, headed, space, textBlocks } from '../../layout/flow.ts';
import type { Page } from '../../layout/items.ts';
import { plain, strong } from '../../layout/paragraph.ts';
import { atSize, BODY, HEADING, TITLE } from '../../layout/style.ts';
import { inches, LETTER } from '../../layout/units.ts';
import type { LetterTools } from '../letter-type.ts';
import type { NoticeContent } from './notice-content.ts';
import { SLIP_TOP } from './notice-slip.ts';
import { wordings } from './notice-wording.ts';

const LEFT = inches(0.75);

/** Whether there is anything to print on the reverse. */
export function hasReverse({ agency, stateNotices }: NoticeContent): boolean {
  return agency.licenseLines.length > 0 || stateNotices.some(({ front }) => !front);
}

export function reversePages(content: NoticeContent, { fonts }: LetterTools): readonly Page[] {
  if (!hasReverse(content)) return [];
  const column = { x: LEFT, width: LETTER.width - 2 * LEFT, fonts };
  const blocks: Block[] = [
    ...textBlocks([strong(wordings[content.language].reverse)], { ...column, style: TITLE }),
    space(10),
  ];
  for (const { heading, text, minPoints, front } of content.stateNotices) {
    if (front) continue;
    const style = atSize(BODY, Math.max(BODY.size, minPoints ?? 0));
    const title = atSize(HEADING, Math.max(11, style.size));
    const head =
      heading === undefined ? [] : textBlocks([strong(heading)], { ...column, style: title });
    blocks.push(...headed(head, textBlocks(plain(text), { ...column, style })), space(10));
  }
  for (const { text, minPoints } of content.agency.licenseLines) {
    const style = atSize(BODY, Math.max(BODY.size, minPoints ?? 0));
    blocks.push(...textBlocks(plain(text), { ...column, style }), space(4));
  }
  const pages = fillPages(blocks, {
    firstTop: inches(0.75),
    top: inches(0.75),
    bottomOf: (page) => (page === 0 ? SLIP_TOP - inches(0.2) : LETTER.height - inches(0.75)),
  });
  return pages.map((items) => ({ ...LETTER, items }));
}
