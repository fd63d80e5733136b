import { acknowledgeBatch } from '../services/day/acknowledge-batch.ts';
import { batchDocument, listSealedBatches } from '../services/day/list-batches.ts';
import { listRejected } from '../services/day/list-rejected.ts';
import type { Handlers } from './handler.ts';

export const exportsHandlers: Handlers<'exports'> = {
  'exports.list': listSealedBatches,
  'exports.rejected': listRejected,
  'exports.document': batchDocument,
  'exports.acknowledge': acknowledgeBatch,
};
