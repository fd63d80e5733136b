/**
 * A PDF file with the embedded fonts and no trace of when or where it was made:
 * the same pages and facts give the same bytes.
 */
import PDFDocument from 'pdfkit';
import { textEncoder } from './embedded-text.ts';
import type { Fonts } from './fonts.ts';
import type { Page } from './items.ts';
import { paintPage } from './paint.ts';

export type PdfFacts = {
  /** Names the document, never a consumer. ASCII: pdfkit copies it into XML unescaped. */
  readonly title: string;
  /** An opaque id, so that two documents with one title and day differ in their file id. */
  readonly subject: string;
  /** RFC 5646 tag of the main language. */
  readonly language: 'en-US' | 'es-US';
  /** ISO date that stands as creation and modification date. */
  readonly date: string;
  /** Print on both sides, turned on the long edge, where the printer can. */
  readonly duplex?: boolean;
};

export type PdfFile = {
  addPage(page: Page): void;
  finish(): Promise<Uint8Array>;
};

type Source = NonNullable<Parameters<PDFKit.PDFDocument['registerFont']>[1]>;

/** Opens a PDF with the shared, already parsed fonts. Pages leave memory as they are added. */
export function openPdf(facts: PdfFacts, fonts: Fonts): PdfFile {
  const document = newDocument(facts);
  // pdfkit takes a parsed font wherever it takes a file; its types do not say so.
  document.registerFont('regular', fonts.regular.font as unknown as Source);
  document.registerFont('bold', fonts.bold.font as unknown as Source);
  const bytes = collect(document);
  const encoder = textEncoder(document);
  return {
    addPage: (page) => paintPage(document, page, encoder),
    finish: () => {
      document.end();
      return bytes;
    },
  };
}

/** An empty document without fonts or pages. */
export function newDocument({ title, subject, language, date, duplex }: PdfFacts) {
  const day = new Date(`${date}T00:00:00Z`);
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    // Passed on so that no standard font is opened; the registered ones are named per text.
    font: '',
    info: {
      Title: title,
      Subject: subject,
      Creator: 'Amicable',
      Producer: 'Amicable',
      CreationDate: day,
      ModDate: day,
    },
  });
  if (duplex) preferDuplex(document);
  return document;
}

function preferDuplex(document: PDFKit.PDFDocument): void {
  const { _root: root } = document as unknown as {
    readonly _root: {
      readonly data: { readonly ViewerPreferences: { data: Record<string, unknown> } };
    };
  };
  root.data.ViewerPreferences.data.Duplex = 'DuplexFlipLongEdge';
}

/** Reads a document's output as it appears. */
export function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}

/** A whole document in one step. */
export function toPdf(facts: PdfFacts, pages: readonly Page[], fonts: Fonts): Promise<Uint8Array> {
  const file = openPdf(facts, fonts);
  for (const page of pages) file.addPage(page);
  return file.finish();
}
