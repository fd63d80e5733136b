/** What kind of file this is, from its first bytes: refuses what is no text, finds the encoding. */
import { AppError } from '../../../../shared/errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

type Magic = { readonly bytes: readonly number[]; readonly message: string };

const saveAsCsv = 'Open it in Excel and save it as CSV UTF-8, then import that file.';

const magics: readonly Magic[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    message: `This is an Excel workbook or a ZIP file, not a CSV file. ${saveAsCsv}`,
  },
  { bytes: [0x50, 0x4b, 0x05, 0x06], message: `This is an empty ZIP file, not a CSV file.` },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    message: `This is an old Excel workbook, not a CSV file. ${saveAsCsv}`,
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    message: 'This is a PDF, not a CSV file. Ask the client for the list as CSV.',
  },
  {
    bytes: [0x1f, 0x8b],
    message: 'This is a compressed file. Unpack it, then import the CSV file inside.',
  },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    message: 'This is a compressed file. Unpack it, then import the CSV file inside.',
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: 'This is a text document (RTF), not a CSV file. Ask the client for the list as CSV.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], message: 'This is a picture, not a CSV file.' },
  { bytes: [0xff, 0xd8, 0xff], message: 'This is a picture, not a CSV file.' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], message: 'This is a database, not a CSV file.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], message: 'This is a program, not a CSV file.' },
  { bytes: [0x4d, 0x5a, 0x90], message: 'This is a program, not a CSV file.' },
];

/** Refuses files that are certainly no text. @throws AppError `invalid-input` with the remedy */
export function assertText(start: Uint8Array): void {
  if (start.length === 0) {
    throw new AppError('invalid-input', 'The file is empty. Ask the client to export it again.');
  }
  const magic = magics.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  if (magic !== undefined) throw new AppError('invalid-input', magic.message);
  const text = Buffer.from(start.subarray(0, 512))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  if (/^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(text)) {
    throw new AppError(
      'invalid-input',
      `This is a web page or XML, even if its name says otherwise. ${saveAsCsv}`,
    );
  }
}

export type ByteOrderMark = { readonly encoding: Encoding; readonly length: number };

/** The encoding that a byte-order mark states, if there is one. */
export function byteOrderMark(start: Uint8Array): ByteOrderMark | undefined {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** UTF-16 without a mark shows in zero bytes at every second place. */
export function unmarkedUtf16(start: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(start.length, 4096) / 2);
  if (pairs < 8) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 2) {
    if (start[index] === 0) even += 1;
    if (start[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}
