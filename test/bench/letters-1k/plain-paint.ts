/**
 * Draws the items of a page with pdfkit's public calls alone, one call per item, as a program that
 * uses pdfkit by default does. The document must have fonts registered under the names of the weights.
 */

import type {
  Item,
  Page,
  StampItem,
  TextItem,
} from '../../../electron/backend/documents/layout/items.ts';
import type { newDocument } from '../../../electron/backend/documents/layout/pdf.ts';
import { assertNever } from '../../../shared/errors.ts';

export type PdfDocument = ReturnType<typeof newDocument>;

export function paintPage(document: PdfDocument, page: Page): void {
  document.addPage({ size: [page.width, page.height], margin: 0 });
  for (const item of page.items) paint(document, item);
}

function paint(document: PdfDocument, item: Item): void {
  switch (item.kind) {
    case 'text':
      paintText(document, item);
      break;
    case 'stamp':
      paintStamp(document, item);
      break;
    case 'line':
      document.lineWidth(item.width).strokeColor(item.color);
      if (item.dash !== undefined) document.dash(item.dash, { space: item.dash });
      document.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2).stroke();
      if (item.dash !== undefined) document.undash();
      break;
    case 'bars':
      for (const [x, y, width, height] of item.bars) document.rect(x, y, width, height);
      document.fill(item.color);
      break;
    case 'frame':
      document.lineWidth(item.line).rect(item.x, item.y, item.width, item.height);
      document.stroke(item.color);
      break;
    case 'circle':
      document.lineWidth(item.line).circle(item.x, item.y, item.radius).stroke(item.color);
      break;
    default:
      assertNever(item);
  }
}

function paintText(document: PdfDocument, item: TextItem): void {
  document
    .font(item.weight)
    .fontSize(item.size)
    .fillColor(item.color)
    .text(item.text, item.x, item.y, { lineBreak: false, baseline: 'alphabetic' });
}

function paintStamp(document: PdfDocument, item: StampItem): void {
  document.save();
  document.rotate(item.degrees, { origin: [item.x, item.y] });
  document.font('bold').fontSize(item.size).fillColor(item.color);
  const x = item.x - document.widthOfString(item.text) / 2;
  document.text(item.text, x, item.y, { lineBreak: false, baseline: 'svg-middle' });
  document.restore();
}
