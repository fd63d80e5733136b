import { getDocument } from '../store/documents.store.ts';
import type { Handlers } from './handler.ts';

export const documentsHandlers: Handlers<'documents'> = {
  'documents.read': (context, { documentId }) => {
    const passing = context.passing.find(documentId);
    const { name, mime, sha256, bytes } = passing ?? getDocument(context.db, documentId);
    return { name, mime, sha256, base64: Buffer.from(bytes).toString('base64') };
  },
};
