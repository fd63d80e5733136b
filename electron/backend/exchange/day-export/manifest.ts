/** manifest.json: what a batch says about itself. */
import { z } from 'zod';
import { type ExportFileName, exportColumns, formatVersion } from './columns.ts';

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
const decimalText = z.string().regex(/^-?\d+\.\d{2}$/);
const fileName = z.enum(Object.keys(exportColumns) as [ExportFileName, ...ExportFileName[]]);

export const manifestSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  batchId: z.string().min(1),
  agency: z.string(),
  agent: z.string(),
  device: z.string(),
  /** Counts up when a device is restored from an older backup. */
  epoch: z.int().min(0),
  /** `YYYY-MM-DD` in `zone`. */
  businessDate: z.iso.date(),
  zone: z.string(),
  sequence: z.int().min(1),
  sealedAt: z.iso.datetime({ offset: true }),
  /** Of the previous ZIP's bytes; 64 zeros in a device's first batch. */
  previousBatchSha256: sha256Text,
  rulePackVersion: z.string(),
  files: z.array(
    z.strictObject({
      name: fileName,
      rows: z.int().min(0),
      sha256: sha256Text,
      /** Sum of each money column, `1234.50`. */
      totals: z.record(z.string(), decimalText),
    }),
  ),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** What the desk states; the rest follows from the rows. */
export type ManifestFields = Omit<Manifest, 'formatVersion' | 'files'>;
