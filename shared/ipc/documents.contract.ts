/** Documents the agent asked for: receipts, letters, exports, lists. */
import { z } from 'zod';
import { read } from './define.ts';
import { id } from './fields.ts';

export const documentsContract = {
  'documents.read': read({
    input: z.strictObject({ documentId: id }),
    output: z.strictObject({
      name: z.string(),
      mime: z.string(),
      sha256: z.string(),
      base64: z.base64(),
    }),
  }),
};
