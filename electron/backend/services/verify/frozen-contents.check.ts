import { sha256Hex } from '../../store/documents.store.ts';
import { iterateRows } from '../../store/prepare.ts';
import type { Check } from './check.ts';

type Row = { readonly id: string; readonly content: string | Uint8Array; readonly sha256: string };

const sources = [
  'SELECT id, bytes AS content, sha256 FROM documents',
  'SELECT id, content, content_sha256 AS sha256 FROM letters',
] as const;

/** Letters and documents are what they were when they were made. */
export const frozenContents: Check = {
  check: 'frozen-contents',
  states: 'Letters and documents are as they were made.',
  *findProblems({ db }) {
    for (const source of sources) {
      for (const row of iterateRows<Row>(db, source)) {
        if (sha256Hex(row.content) !== row.sha256) yield row.id;
      }
    }
  },
};
