/** A supervisor at the desk, whose sheet is read off its paper as a person would. */
import type { TestDesk } from './desk.ts';
import { readPdf } from './pdf/read-pdf.ts';

export const supervisorPassphrase = 'seven grey herons at noon';

export type TestSheet = {
  readonly sheet: string;
  readonly documentId: string;
  /** As printed; the first is that of line 1. */
  readonly codes: readonly string[];
  /** What an agent types for a line. */
  readonly typed: (number: number) => { readonly line: string; readonly code: string };
};

export async function documentBytes(desk: TestDesk, documentId: string): Promise<Uint8Array> {
  const { base64 } = await desk.ask('documents.read', { documentId });
  return Buffer.from(base64, 'base64');
}

/** Sets the supervisor's passphrase where there is none, makes a sheet and reads it. */
export async function aSheet(desk: TestDesk, codes = 5): Promise<TestSheet> {
  if (!(await desk.ask('supervisor.get', {})).isSet) {
    await desk.ask('supervisor.setPassphrase', {
      requestId: desk.newId(),
      next: supervisorPassphrase,
    });
  }
  const { sheet, documentId } = await desk.ask('supervisor.makeSheet', {
    requestId: desk.newId(),
    passphrase: supervisorPassphrase,
    codes,
  });
  const { pages } = await readPdf(await documentBytes(desk, documentId));
  const text = pages.map((page) => page.text).join(' ');
  const found = [...text.matchAll(new RegExp(`${sheet}-\\d+ (\\w{3}-\\w{3}-\\w{3})`, 'g'))];
  const printed = found.map(([, code = '']) => code);
  const typed = (number: number) => ({
    line: `${sheet}-${number}`,
    code: printed[number - 1] ?? '',
  });
  return { sheet, documentId, codes: printed, typed };
}

/** A code that agrees with its check character and is not this one. */
export function otherCode(of: TestSheet, number: number): string {
  return of.codes[number % of.codes.length] ?? '';
}
