/**
 * Receipts as PDF files, from the frozen content alone.
 */
import { type FontOptions, type Fonts, loadFonts } from '../layout/fonts.ts';
import type { Page } from '../layout/items.ts';
import { toPdf } from '../layout/pdf.ts';
import { refuseWhenProblems } from '../problems.ts';
import { checkReceipt } from './check-receipt.ts';
import type { ReceiptContent } from './receipt-content.ts';
import { layoutReceiptLetter } from './receipt-letter.ts';
import { layoutReceiptRoll } from './receipt-roll.ts';

type Layout = (content: ReceiptContent, fonts: Fonts) => readonly Page[];

/** US Letter, one page unless its texts are long. @throws AppError `rule-broken` with the problems */
export function renderReceiptLetter(
  content: ReceiptContent,
  options: FontOptions = {},
): Promise<Uint8Array> {
  return render(content, options, layoutReceiptLetter);
}

/** One strip for an 80 mm roll, as long as its content. @throws AppError `rule-broken` */
export function renderReceiptRoll(
  content: ReceiptContent,
  options: FontOptions = {},
): Promise<Uint8Array> {
  return render(content, options, layoutReceiptRoll);
}

async function render(
  content: ReceiptContent,
  options: FontOptions,
  layout: Layout,
): Promise<Uint8Array> {
  const fonts = loadFonts(options);
  refuseWhenProblems('The receipt', checkReceipt(content, fonts));
  const facts = {
    title: `Receipt ${content.receiptNumber}`,
    subject: `Receipt ${content.receiptNumber}, ${content.copyKind}`,
    language: 'en-US',
    date: content.businessDate,
  } as const;
  return toPdf(facts, layout(content, fonts), fonts);
}
