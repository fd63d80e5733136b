/**
 * Reads a PDF back: texts with their places in points from the top left corner, and facts.
 */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadText = {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top edge of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
};

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  /** All texts in drawing order, parted by one space. */
  readonly text: string;
};

export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
};

/** Opens a copy of the bytes; pdf.js takes its buffer over. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const options = { data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 };
  return getDocument(options).promise;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await openPdf(bytes);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(document, number));
  }
  const { info } = await document.getMetadata();
  await document.loadingTask.destroy();
  return { pages, info: { ...info } };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): readonly ReadText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, fromBottom = 0] = item.transform;
    const y = height - fromBottom;
    return [{ text: item.str, x, y, width: item.width, size, font: item.fontName }];
  });
  const text = texts
    .map((item) => item.text)
    .join(' ')
    .replace(/ +/g, ' ');
  return { width, height, texts, text };
}

/** The first text that contains `part`. */
export function findText(page: ReadPage, part: string): ReadText {
  const found = page.texts.find(({ text }) => text.includes(part));
  if (found === undefined) throw new Error(`"${part}" is not on the page: ${page.text}`);
  return found;
}

/** Whether the file embeds every font it uses, and which ones (names after the subset tag). */
export function embeddedFonts(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const names = [...raw.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name ?? '');
  const files = [...raw.matchAll(/\/FontFile2 /g)].length;
  const used = [...raw.matchAll(/\/Subtype \/Type0/g)].length;
  if (files !== names.length || used !== files || /\/Subtype \/Type1\b/.test(raw)) {
    throw new Error(`Of ${used} fonts only ${files} are embedded.`);
  }
  return names;
}
