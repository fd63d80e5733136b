/**
 * What states want said, or not done, when a debt may be too old to sue on. Unknown age counts as barred
 * (12 CFR 1006.26(b)) wherever the state's rule does not itself ask for knowledge.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Limitation } from '../domain/negotiation/terms.ts';
import data from './rules/state-overlays.json' with { type: 'json' };
import { overlaysFor } from './state-overlays.ts';

const disclosureSchema = z.object({
  state: z.string(),
  name: z.string(),
  timeBarredDisclosure: z
    .object({
      /** `block`: the debt is extinguished and must not be collected without counsel. */
      required: z.union([z.boolean(), z.literal('block')]).nullable(),
      text: z
        .union([z.string(), z.strictObject({ reportable: z.string(), obsolete: z.string() })])
        .optional(),
      when: z.string().optional(),
      appliesTo: z.string().optional(),
      summary: z.string().optional(),
      /** Size, color and place that the statement must have. */
      format: z.string().optional(),
      cites: z.array(z.string()),
    })
    .nullable()
    .optional(),
});

type Row = z.infer<typeof disclosureSchema>;
type Disclosure = NonNullable<Row['timeBarredDisclosure']>;

const rows: ReadonlyMap<string, Row> = new Map(
  z
    .array(disclosureSchema)
    .parse(data)
    .map((row): [string, Row] => [row.state, row]),
);

export type AgedDebtFacts = {
  readonly state: string;
  readonly zip: string;
  readonly limitation: Limitation;
  readonly isFirstWritten: boolean;
  /** Spoken: rules on communications in writing do not reach it. */
  readonly isOral?: boolean | undefined;
  /** Texts of states that letters about this debt have carried and that did not come back. */
  readonly mailedTexts: readonly string[];
  /** Whom the text names as collector and as owner of the debt. */
  readonly collector: string;
  readonly owner: string;
  readonly delinquentOn?: Temporal.PlainDate | undefined;
  /** The day the letter is dated. */
  readonly on: Temporal.PlainDate;
};

export type AgedDebtRule = {
  readonly texts: readonly { readonly jurisdiction: string; readonly text: string }[];
  /** Required statements whose wording is not at hand. */
  readonly missing: readonly string[];
  /** Places where an expired debt no longer exists: sentences for the agent. */
  readonly extinguished: readonly string[];
};

const nothing: AgedDebtRule = { texts: [], missing: [], extinguished: [] };

/** Whether a debt past its time no longer exists there. */
export function isExtinguishing(state: string): boolean {
  return rows.get(state)?.timeBarredDisclosure?.required === 'block';
}

/** Nothing while the debt is certainly young enough. */
export function agedDebtRule(facts: AgedDebtFacts): AgedDebtRule {
  if (facts.limitation === 'open') return nothing;
  const binding = overlaysFor(facts.state, facts.zip).flatMap(({ state }) => rows.get(state) ?? []);
  const found = binding.map((row) => ruleOf(row, facts));
  return {
    texts: found.flatMap(({ texts }) => texts),
    missing: found.flatMap(({ missing }) => missing),
    extinguished: found.flatMap(({ extinguished }) => extinguished),
  };
}

function ruleOf({ state, name, timeBarredDisclosure: rule }: Row, facts: AgedDebtFacts) {
  if (!rule?.required || !applies(rule, facts)) return nothing;
  const place = name.replace(/ \(.*/, '');
  const cite = rule.cites.join('; ');
  if (rule.required === 'block') {
    const sentence = `${place}: an expired debt no longer exists, and whether this one has expired is not known. Counsel must clear it first (${cite}).`;
    return { ...nothing, extinguished: [sentence] };
  }
  const text = filled(rule, facts);
  if (text !== undefined) {
    const isTold = isSaidOnce(rule) && facts.mailedTexts.includes(text);
    return isTold ? nothing : { ...nothing, texts: [{ jurisdiction: state, text }] };
  }
  const what = [rule.summary ?? rule.when ?? 'a statement is required', rule.format]
    .filter((part) => part !== undefined)
    .join('; ');
  return { ...nothing, missing: [`${place}: for a debt that may be too old: ${what} (${cite})`] };
}

/**
 * Due in the first letter after the debt became too old, and again after its reporting must end, however
 * many letters went out before (Cal. Civ. Code 1788.14(d)): until the text itself has been mailed.
 */
function isSaidOnce({ when = '' }: Disclosure): boolean {
  return /^first written communication after/.test(when);
}

/** A desk works for creditors, so rules for debt buyers alone do not reach it. */
function applies(rule: Disclosure, facts: AgedDebtFacts): boolean {
  const { when = '', appliesTo = '' } = rule;
  if (/debt buyers only/i.test(appliesTo)) return false;
  if (facts.isOral === true && /\bwritten communication/.test(when)) return false;
  if (/^when collecting debt known/.test(when)) return facts.limitation === 'barred';
  if (isSaidOnce(rule)) return true;
  return facts.isFirstWritten || !/(first|initial) written communication/.test(when);
}

const placeholder = /\[[^\]]+\]|\(INSERT [A-Z ]+\)/;

/** The wording with the names put in; undefined when there is none or a gap remains. */
function filled({ text }: Disclosure, facts: AgedDebtFacts): string | undefined {
  const wording = typeof text === 'object' ? choose(text, facts) : text;
  const complete = wording
    ?.replaceAll('[insert name of debt collector]', facts.collector)
    .replaceAll('[continue to] ', '')
    .replaceAll('(INSERT OWNER NAME)', facts.owner);
  return complete === undefined || placeholder.test(complete) ? undefined : complete;
}

/** Years and days after the delinquency until reporting must end, 15 USC 1681c(a)(4), (c)(1). */
const reportable = { years: 7, days: 180 };

function choose(
  text: { readonly reportable: string; readonly obsolete: string },
  { delinquentOn, on }: AgedDebtFacts,
): string | undefined {
  if (delinquentOn === undefined) return undefined;
  const isObsolete = Temporal.PlainDate.compare(on, delinquentOn.add(reportable)) > 0;
  return isObsolete ? text.obsolete : text.reportable;
}

/** Every required statement without wording, wherever it may come up. */
export function agedDebtRequirements(): readonly string[] {
  const on = Temporal.PlainDate.from('2000-01-01');
  const facts = {
    limitation: 'barred',
    isFirstWritten: true,
    mailedTexts: [],
    collector: '-',
    owner: '-',
  } as const;
  return [...rows.keys()].flatMap((state) => {
    const place = state === 'NYC' ? { state: 'NY', zip: '10001' } : { state, zip: '' };
    return agedDebtRule({ ...facts, ...place, delinquentOn: on, on }).missing;
  });
}
