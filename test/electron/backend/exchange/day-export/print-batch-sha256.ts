/** Seals the sample batch and prints its hash: run under several time zones by batch.test.ts. */
import { sealBatch } from '../../../../../electron/backend/exchange/day-export/seal-batch.ts';
import { exportRows, manifestFields } from './batch-sample.ts';

process.stdout.write(sealBatch({ manifestFields, files: exportRows }).sha256);
