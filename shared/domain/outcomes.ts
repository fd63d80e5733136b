/** The one list of outcome codes with what each counts as, and the order in which an agent sees it. */
import type { CallWay, OutcomeRow } from './outcomes/outcome.ts';
import { outcomeTable } from './outcomes/table.ts';

export * from './outcomes/outcome.ts';

export type OutcomeCode = keyof typeof outcomeTable;

export type Outcome = OutcomeRow & {
  readonly code: OutcomeCode;
  /** The account was worked: every code but one that counts as nothing. */
  readonly worked: boolean;
  /** A person was reached. */
  readonly contacted: boolean;
  /** Counts toward call frequency when the desk placed the call (12 CFR 1006.14(b)(2)(i)(A)). */
  readonly complianceAttempt: boolean;
};

/** Every code, in table order. */
export const outcomeCodes = Object.keys(outcomeTable) as readonly OutcomeCode[];

function toOutcome(code: OutcomeCode): Outcome {
  const row: OutcomeRow = outcomeTable[code];
  return {
    ...row,
    code,
    worked: row.countsAs !== 'none',
    contacted: row.countsAs === 'contact' || row.countsAs === 'conversation',
    complianceAttempt: row.connected && row.countsAs !== 'none',
  };
}

export const outcomes: readonly Outcome[] = outcomeCodes.map(toOutcome);

const byCode = new Map<string, Outcome>(outcomes.map((outcome) => [outcome.code, outcome]));

/** The outcome with this code; undefined for text that is no code. */
export function findOutcome(code: string): Outcome | undefined {
  return byCode.get(code);
}

/** The outcome with a known code. */
export function getOutcome(code: OutcomeCode): Outcome {
  return byCode.get(code) ?? toOutcome(code);
}

/** True when an encounter of this kind can end with this code. */
export function isOutcomeAllowed(code: OutcomeCode, way: CallWay): boolean {
  return getOutcome(code).ways.includes(way);
}

const RECENT = 5;

/**
 * The outcomes that fit the encounter: first the five different ones used most recently, then the rest
 * in list order. @param codesUsed newest first; unknown codes and repeats are ignored
 */
export function recentFirst(codesUsed: readonly string[], way?: CallWay): readonly Outcome[] {
  const fits = way ? outcomes.filter((outcome) => outcome.ways.includes(way)) : outcomes;
  const recent: Outcome[] = [];
  for (const code of codesUsed) {
    if (recent.length === RECENT) break;
    const outcome = fits.find((candidate) => candidate.code === code);
    if (outcome && !recent.includes(outcome)) recent.push(outcome);
  }
  return [...recent, ...fits.filter((outcome) => !recent.includes(outcome))];
}
