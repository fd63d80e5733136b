/**
 * Puts the items of a page into a PDF: one string of PDF operators per page, with the origin at
 * the lower left corner as PDF has it. Fonts must be registered under the names of the weights.
 */
import { assertNever } from '../../../../shared/errors.ts';
import { number, type TextEncoder } from './embedded-text.ts';
import type { Color, FrameItem, Item, LineItem, Page, StampItem, TextItem } from './items.ts';

export function paintPage(document: PDFKit.PDFDocument, page: Page, encoder: TextEncoder): void {
  document.addPage({ size: [page.width, page.height], margin: 0 });
  if (page.items.length === 0) return;
  const ink: Ink = { height: page.height, encoder, out: '', color: '', document };
  for (const item of page.items) paint(ink, item);
  flush(ink);
}

/** The operators so far, in PDF coordinates, and the fill color that they leave behind. */
type Ink = {
  readonly document: PDFKit.PDFDocument;
  readonly encoder: TextEncoder;
  readonly height: number;
  out: string;
  color: string;
};

/** pdfkit has turned the page upside down; the operators turn it back. */
function flush(ink: Ink): void {
  if (ink.out === '') return;
  ink.document.addContent(`q 1 0 0 -1 0 ${number(ink.height)} cm\n${ink.out}Q`);
  ink.out = '';
  ink.color = '';
}

function paint(ink: Ink, item: Item): void {
  switch (item.kind) {
    case 'text':
      paintText(ink, item);
      break;
    case 'line':
      ink.out += line(item, ink.height);
      break;
    case 'bars':
      setFill(ink, item.color);
      for (const [x, y, width, height] of item.bars) {
        ink.out += `${rectangle(x, ink.height - y - height, width, height)} re\n`;
      }
      ink.out += 'f\n';
      break;
    case 'frame':
      ink.out += frame(item, ink.height);
      break;
    case 'circle':
      flush(ink);
      ink.document.lineWidth(item.line).circle(item.x, item.y, item.radius).stroke(item.color);
      break;
    case 'stamp':
      flush(ink);
      paintStamp(ink.document, item);
      break;
    default:
      assertNever(item);
  }
}

function paintText(ink: Ink, item: TextItem): void {
  const operand = ink.encoder.operand(item.text, item.weight);
  if (operand === undefined) {
    flush(ink);
    ink.document.font(item.weight).fontSize(item.size).fillColor(item.color);
    ink.document.text(item.text, item.x, item.y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  setFill(ink, item.color);
  const font = `/${ink.encoder.resource(item.weight)} ${number(item.size)} Tf`;
  const place = `${number(item.x)} ${number(ink.height - item.y)} Td`;
  ink.out += `BT ${font} ${place} [${operand}] TJ ET\n`;
}

function setFill(ink: Ink, color: Color): void {
  if (ink.color === color) return;
  ink.out += `${components(color)} rg\n`;
  ink.color = color;
}

function line({ x1, y1, x2, y2, width, color, dash }: LineItem, height: number): string {
  const pattern = dash === undefined ? '' : `[${number(dash)}] 0 d `;
  const solid = dash === undefined ? '' : ' [] 0 d';
  const from = `${number(x1)} ${number(height - y1)} m`;
  const to = `${number(x2)} ${number(height - y2)} l`;
  return `${number(width)} w ${components(color)} RG ${pattern}${from} ${to} S${solid}\n`;
}

function frame(item: FrameItem, height: number): string {
  const box = rectangle(item.x, height - item.y - item.height, item.width, item.height);
  return `${number(item.line)} w ${components(item.color)} RG ${box} re S\n`;
}

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${number(x)} ${number(y)} ${number(width)} ${number(height)}`;

/** Red, green and blue from 0 to 1. */
function components(color: Color): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => number(part / 255)).join(' ');
}

function paintStamp(document: PDFKit.PDFDocument, item: StampItem): void {
  document.save();
  document.rotate(item.degrees, { origin: [item.x, item.y] });
  document.font('bold').fontSize(item.size).fillColor(item.color);
  const x = item.x - document.widthOfString(item.text) / 2;
  document.text(item.text, x, item.y, { lineBreak: false, baseline: 'svg-middle' });
  document.restore();
}
