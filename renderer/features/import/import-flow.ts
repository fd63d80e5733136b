/** The way of a placement file onto the desk: chosen, read, looked over, brought in. Pure. */

import { mostNewClients } from '../../../shared/domain/client.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { PickedFile } from '../../../shared/ipc/bridge.ts';
import type { ImportPreview, ImportResult } from '../../../shared/ipc/imports.contract.ts';

/** What is to become of a client that the desk does not know. */
export type ClientChoice = {
  readonly code: string;
  readonly name: string;
  readonly accounts: number;
  readonly isCreated: boolean;
};

export type ImportFlow =
  | { readonly step: 'choose'; readonly error?: ErrorValue | undefined }
  | { readonly step: 'reading'; readonly file: PickedFile; readonly jobId: string }
  | {
      readonly step: 'review';
      readonly file: PickedFile;
      readonly preview: ImportPreview;
      readonly clients: readonly ClientChoice[];
      /** Of the import that this review ends in: asked twice it is done once. */
      readonly requestId: string;
      readonly error?: ErrorValue | undefined;
    }
  | {
      readonly step: 'importing';
      readonly file: PickedFile;
      readonly preview: ImportPreview;
      readonly clients: readonly ClientChoice[];
      readonly jobId: string;
    }
  | { readonly step: 'done'; readonly fileName: string; readonly result: ImportResult };

export const beginning: ImportFlow = { step: 'choose' };

const longestName = 80;

/** Every unknown client is created unless the agent says otherwise. */
export function proposeClients(preview: ImportPreview): readonly ClientChoice[] {
  return preview.unknownClients.map(({ code, suggestedName, accounts }) => ({
    code,
    name: suggestedName.slice(0, longestName),
    accounts,
    isCreated: true,
  }));
}

/** New accounts that will come in: those of clients left out are rejected. */
export function accountsToImport(
  { counts }: ImportPreview,
  clients: readonly ClientChoice[],
): number {
  const leftOut = clients.filter(({ isCreated }) => !isCreated);
  return counts.fresh - leftOut.reduce((sum, { accounts }) => sum + accounts, 0);
}

/** Why the import cannot start, as a sentence; undefined when it can. */
export function whyNotImport(
  preview: ImportPreview,
  clients: readonly ClientChoice[],
): string | undefined {
  const { counts } = preview;
  if (counts.fresh === 0) {
    return counts.rejected === counts.rows
      ? 'Every row was rejected: there is nothing to bring in.'
      : 'The file brings no new account: there is nothing to bring in.';
  }
  const created = clients.filter(({ isCreated }) => isCreated).length;
  if (created > mostNewClients) {
    return `The file names ${created.toLocaleString('en-US')} clients that are not on the desk. Most likely another column was taken for the client code: see “How it was read”.`;
  }
  if (clients.some(({ isCreated, name }) => isCreated && name.trim() === '')) {
    return 'Give every new client a name.';
  }
  if (accountsToImport(preview, clients) === 0) {
    return 'All new accounts belong to clients that you leave out.';
  }
  return undefined;
}
