/** The state data as a person reads it: every cell, where state-overlays.ts reads what the gate needs. */
import { z } from 'zod';
import data from '../rules/state-overlays.json' with { type: 'json' };

const cites = z.array(z.string());
const text = z.string().optional();

const placeSchema = z.object({
  state: z.string(),
  name: z.string(),
  sol: z.record(z.string(), z.union([z.int(), z.string()])),
  solNotes: z.string().nullable(),
  timeBarredDisclosure: z
    .object({
      required: z.union([z.boolean(), z.literal('block')]).nullable(),
      text: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
      when: text,
      appliesTo: text,
      summary: text,
      format: text,
      cites,
      confidence: text,
    })
    .nullable(),
  callWindow: z.object({ source: z.string(), stateSpecific: z.boolean() }),
  callFrequency: z.object({
    stateLimit: z.record(z.string(), z.unknown()).nullable(),
    source: z.string(),
    proposed: text,
    conservativeExtra: text,
    confidence: text,
  }),
  licenseDisplay: z
    .object({
      required: z.union([z.boolean(), z.literal('unclear')]),
      rule: z.string(),
      cites,
      confidence: text,
    })
    .nullable(),
  firstLetterNotice: z
    .object({
      text,
      additional: text,
      additionalText: text,
      alsoSummary: text,
      summary: text,
      insert: text,
      typeSize: text,
      note: text,
      when: text,
      deadline: text,
      reverse: text,
      cites,
      confidence: text,
    })
    .nullable(),
  otherRules: z.array(z.string()),
  cites,
  asOf: z.string(),
  confidence: z.string(),
  fieldEvidence: z.record(z.string(), z.string()),
  overlayReviewed: z.boolean(),
});

export type PlaceRow = z.infer<typeof placeSchema>;

export const placeRows: readonly PlaceRow[] = z.array(placeSchema).parse(data);
