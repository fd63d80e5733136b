/**
 * Typed access to rules/state-overlays.json: what was found for each state, the District and New York
 * City. A null cell means that nothing was found, never that there is no rule.
 */
import { z } from 'zod';
import data from './rules/state-overlays.json' with { type: 'json' };

const cited = { cites: z.array(z.string()), confidence: z.string() };

const frequencyLimit = z.strictObject({
  maxInitiated: z.int().positive().optional(),
  maxCommunications: z.int().positive().optional(),
  maxCalls: z.int().positive().optional(),
  maxAttemptsOrCommunications: z.int().positive().optional(),
  maxCallsPerWeek: z.int().positive().optional(),
  maxConversationsPerWeek: z.int().positive().optional(),
  periodDays: z.int().positive().optional(),
  periodType: z.string().optional(),
  scope: z.string().optional(),
  /** In words: a limit on numbers other than personal ones. */
  also: z.string().optional(),
  /** In words: a limit on calls to the place of work. */
  workplace: z.string().optional(),
  electronic: z.string().optional(),
});

const firstLetterNotice = z.strictObject({
  text: z.string().optional(),
  additional: z.string().optional(),
  additionalText: z.string().optional(),
  /** In words only: content that is required but whose wording was not found. */
  alsoSummary: z.string().optional(),
  summary: z.string().optional(),
  /** A sheet that must be enclosed. */
  insert: z.string().optional(),
  typeSize: z.string().optional(),
  note: z.string().optional(),
  when: z.string().optional(),
  deadline: z.string().optional(),
  reverse: z.string().optional(),
  ...cited,
});

const overlaySchema = z.object({
  state: z.string(),
  name: z.string(),
  callFrequency: z.strictObject({
    stateLimit: frequencyLimit.nullable(),
    source: z.string(),
    confidence: z.string().optional(),
    proposed: z.string().optional(),
    /** The cautious figure where sources disagree. */
    conservative: z.int().positive().optional(),
    conservativeExtra: z.string().optional(),
  }),
  licenseDisplay: z
    .strictObject({
      required: z.union([z.boolean(), z.literal('unclear')]),
      rule: z.string(),
      ...cited,
    })
    .nullable(),
  firstLetterNotice: firstLetterNotice.nullable(),
  otherRules: z.array(z.string()),
  asOf: z.string(),
  confidence: z.string(),
  overlayReviewed: z.boolean(),
});

export type StateOverlay = z.infer<typeof overlaySchema>;
export type FirstLetterNotice = z.infer<typeof firstLetterNotice>;

const overlays: ReadonlyMap<string, StateOverlay> = new Map(
  z
    .array(overlaySchema)
    .parse(data)
    .map((overlay): [string, StateOverlay] => [overlay.state, overlay]),
);

/** The row of a state by its postal abbreviation, of `DC`, or of `NYC`; undefined where there is none. */
export function stateOverlay(state: string): StateOverlay | undefined {
  return overlays.get(state);
}

/** Abbreviations of all rows, in the order of the data. */
export const overlayStates: readonly string[] = [...overlays.keys()];

/** ZIPs of the Queens-Nassau line that lie partly in the city. */
const edgeOfQueens = ['11001', '11004', '11005', '11040'];

/** True for ZIPs in New York, Kings, Queens, Bronx and Richmond counties, and for those on the city line. */
export function isNewYorkCityZip(zip: string): boolean {
  const five = zip.slice(0, 5);
  return /^(10[0-4]|11[1-4]|116)/.test(five) || edgeOfQueens.includes(five);
}

/**
 * The rows that bind for a place: the state's, and New York City's on top of it.
 * Unknown states and territories yield no row: federal rules alone are known there.
 */
export function overlaysFor(state: string, zip: string): readonly StateOverlay[] {
  const city = isNewYorkCityZip(zip) ? ['NYC', 'NY'] : [];
  const keys = new Set([...city, state.toUpperCase()]);
  return [...keys].flatMap((key) => overlays.get(key) ?? []);
}

/** The keys of every row that binds for these states and ZIPs together, each once. */
export function bindingJurisdictions(
  states: readonly string[],
  zips: readonly string[],
): readonly string[] {
  const rows = [
    ...states.flatMap((state) => overlaysFor(state, '')),
    ...zips.flatMap((zip) => overlaysFor('', zip)),
  ];
  return [...new Set(rows.map(({ state }) => state))];
}
