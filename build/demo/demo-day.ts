/** What every step of the demo works with. */
import type { DeskDriver } from '../../electron/sample/desk-driver.ts';
import type { Random } from '../../electron/sample/random.ts';
import type { Journal } from './journal.ts';
import type { OutputFolder } from './output-folder.ts';

export type DemoDay = {
  readonly desk: DeskDriver;
  readonly journal: Journal;
  readonly out: OutputFolder;
  readonly random: Random;
  /** Puts a file where the desk looks for what the agent picked. @returns its upload id */
  readonly upload: (content: Uint8Array) => string;
  /** The desk's zone. */
  readonly zone: string;
};

type HasAccountName = { readonly client: { readonly code: string }; readonly number: string };

/** How an account is named in the log and the summary. */
export function accountName({ client, number }: HasAccountName): string {
  return `${client.code}/${number}`;
}

/** Reads a document that the desk made. */
export async function readDocument(
  { desk }: Pick<DemoDay, 'desk'>,
  documentId: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { name, base64 } = await desk.read('documents.read', { documentId });
  return { name, bytes: Buffer.from(base64, 'base64') };
}
