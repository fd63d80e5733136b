/** A document that is shown and printed but never stored, such as a sheet of codes: one at a time, in memory. */
import { Temporal } from 'temporal-polyfill';
import { sha256Hex } from './store/documents.store.ts';

export type PassingDocument = {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

export type PassingDocuments = {
  /** Takes the place of the one before. */
  readonly put: (document: Omit<PassingDocument, 'sha256'>) => void;
  readonly find: (id: string) => PassingDocument | undefined;
  readonly drop: (id: string) => void;
};

/** Long enough to print it, also when the paper jams. */
const lasts = { minutes: 15 };

/** Lives as long as the desk is unlocked. */
export function createPassingDocuments(clock: () => Temporal.Instant): PassingDocuments {
  let kept: { readonly document: PassingDocument; readonly until: Temporal.Instant } | undefined;
  return {
    put: (document) => {
      kept = {
        document: { ...document, sha256: sha256Hex(document.bytes) },
        until: clock().add(lasts),
      };
    },
    find: (id) => {
      if (kept && Temporal.Instant.compare(clock(), kept.until) >= 0) kept = undefined;
      return kept?.document.id === id ? kept.document : undefined;
    },
    drop: (id) => {
      if (kept?.document.id === id) kept = undefined;
    },
  };
}
