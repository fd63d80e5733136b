/** The rules as data: what each one does, on what ground, and what it says to the agent. */
import { z } from 'zod';
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
  'G9-count',
  'G9-conversation',
  'G9-state',
  'G10',
  'deceased',
  'minor',
  'identity-theft',
  'recalled',
  'likely-same',
  'not-in-service',
  'bad-address',
  'no-address',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** BLOCK: no way round it. HOLD: a supervisor may release it. WARN: shown, contact goes on. */
export const ruleActions = ['BLOCK', 'HOLD', 'WARN'] as const;
export type RuleAction = (typeof ruleActions)[number];

const ruleSchema = z.strictObject({
  id: z.enum(ruleIds),
  action: z.enum(ruleActions),
  cite: z.string().min(1),
  /** V: text read. S: secondary source. M: memory. desk: the desk's own rule, no law. */
  evidence: z.enum(['V', 'S', 'M', 'desk']),
  /** A few words for a list. */
  label: z.string().min(1),
  /** A sentence or two for the agent. */
  message: z.string().min(1),
});

const packSchema = z
  .strictObject({
    version: z.string().min(1),
    asOf: z.iso.date(),
    /** False: there are no supervisor releases on this desk, and HOLD blocks like BLOCK. */
    supervisorRelease: z.boolean(),
    rules: z.array(ruleSchema),
  })
  .refine(
    ({ rules }) =>
      rules.length === ruleIds.length && new Set(rules.map(({ id }) => id)).size === ruleIds.length,
    'every rule exactly once',
  );

export type RuleInfo = z.infer<typeof ruleSchema>;

export type RulePack = {
  readonly version: string;
  readonly asOf: string;
  readonly supervisorRelease: boolean;
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
};

/** @throws ZodError when a rule is missing, doubled or malformed */
export function parseRulePack(data: unknown): RulePack {
  const { rules, ...head } = packSchema.parse(data);
  return { ...head, rules: new Map(rules.map((rule) => [rule.id, rule])) };
}

/** The pack this version ships with. */
export const rulePack: RulePack = parseRulePack(federal);

/** Goes into every decision, activity and export. */
export const rulePackVersion: string = rulePack.version;
