/** The rules as data: what each one does, on what ground, and what it says to the agent. */
import { z } from 'zod';
import { type RelaxationId, relaxationIds } from './relaxations.ts';
import federal from './rules/federal.json' with { type: 'json' };

/** Every rule the gate can name. */
export const ruleIds = [
  'G1',
  'G2',
  'G3',
  'G3-creditor',
  'G4',
  'G5',
  'G6',
  'G7',
  'G7-zone',
  'G8',
  'electronic-basis',
  'electronic-consent',
  'work-email',
  'G9-count',
  'G9-conversation',
  'G9-state',
  'frequency-five-minutes',
  'frequency-one-day',
  'frequency-rest-days',
  'G10',
  'G10-third-party',
  'location-own-number',
  'location-once',
  'deceased',
  'minor',
  'identity-theft',
  'servicemember',
  'time-barred',
  'extinguished',
  'recalled',
  'likely-same',
  'not-in-service',
  'bad-email',
  'bad-address',
  'no-address',
  'limited-content',
  'location-script',
  'caller-identity',
  'mini-miranda',
  'debt-collector',
  'opt-out-line',
  'confirmation-only',
  'time-barred-text',
  'state-text',
  'state-license',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** BLOCK: no way round it. HOLD: a supervisor may release it. WARN: shown, contact goes on. */
export const findingActions = ['BLOCK', 'HOLD', 'WARN'] as const;
export type FindingAction = (typeof findingActions)[number];

/** REQUIRE: what a contact must contain; it stops nothing. */
export const ruleActions = [...findingActions, 'REQUIRE'] as const;
export type RuleAction = (typeof ruleActions)[number];

/** V: text read. S: secondary source. M: memory. desk: the desk's own rule, no law. */
const evidenceSchema = z.enum(['V', 'S', 'M', 'desk']);

const elementSchema = z.strictObject({
  /** What it is, in a few words. */
  element: z.string().min(1),
  /** The wording. */
  text: z.string().min(1).optional(),
});

const ruleSchema = z.strictObject({
  id: z.enum(ruleIds),
  action: z.enum(ruleActions),
  cite: z.string().min(1),
  evidence: evidenceSchema,
  /** A few words for a list. */
  label: z.string().min(1),
  /** A sentence or two for the agent. */
  message: z.string().min(1),
  /** Of a REQUIRE rule: what it requires, unless that depends on the place. */
  elements: z.array(elementSchema).min(1).optional(),
});

const relaxationSchema = z.strictObject({
  id: z.enum(relaxationIds),
  /** The rules that it relaxes. */
  rules: z.array(z.enum(ruleIds)).min(1),
  cite: z.string().min(1),
  evidence: evidenceSchema,
  label: z.string().min(1),
  message: z.string().min(1),
});

/** True when the entries are these ids, each exactly once. */
function isComplete(entries: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  return entries.length === ids.length && new Set(entries.map(({ id }) => id)).size === ids.length;
}

const packSchema = z
  .strictObject({
    version: z.string().min(1),
    asOf: z.iso.date(),
    /** False: there are no supervisor releases on this desk, and HOLD blocks like BLOCK. */
    supervisorRelease: z.boolean(),
    rules: z.array(ruleSchema),
    relaxations: z.array(relaxationSchema),
  })
  .refine(({ rules }) => isComplete(rules, ruleIds), 'every rule exactly once')
  .refine(
    ({ relaxations }) => isComplete(relaxations, relaxationIds),
    'every relaxation exactly once',
  );

export type RuleInfo = z.infer<typeof ruleSchema>;
export type RelaxationInfo = z.infer<typeof relaxationSchema>;

export type RulePack = {
  readonly version: string;
  readonly asOf: string;
  readonly supervisorRelease: boolean;
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
  readonly relaxations: ReadonlyMap<RelaxationId, RelaxationInfo>;
};

/** @throws ZodError when a rule or relaxation is missing, doubled or malformed */
export function parseRulePack(data: unknown): RulePack {
  const { rules, relaxations, ...head } = packSchema.parse(data);
  return {
    ...head,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    relaxations: new Map(relaxations.map((relaxation) => [relaxation.id, relaxation])),
  };
}

/** The pack this version ships with. */
export const rulePack: RulePack = parseRulePack(federal);

/** Goes into every decision, activity and export. */
export const rulePackVersion: string = rulePack.version;
