/** Vectors for 12 CFR 1006.14(b): a history of events, a candidate call, what the rule says of it. */
import { z } from 'zod';
import type { CallFact, ConsentFact, ContactHistory } from '../contact-history.ts';
import { callFrequency } from '../frequency.ts';
import { type VectorResult, vectorResult } from './vector-result.ts';

/** Outcomes of a call that never connected (comment 14(b)(3)(ii)-1). */
const unconnected =
  /^(busy|not_in_service|out_of_service|disconnected|not_connected|failed|invalid_number)/;
/** Not on the consumer's side: calls to them are outside the count (1006.14(b)(3)(iii)). */
const outsiders =
  /^(attorney|consumer_attorney|creditor|cra|credit_bureau|consumer_reporting_agency)/;

const eventSchema = z.object({
  type: z.string(),
  dir: z.string().optional(),
  at: z.string(),
  outcome: z.string().optional(),
  person: z.string(),
  debts: z.array(z.string()).default([]),
  days: z.number().int().positive().optional(),
});
type VectorEvent = z.infer<typeof eventSchema>;

const schema = z.object({
  id: z.string(),
  events: z.array(eventSchema),
  candidate: z.object({ at: z.string(), person: z.string(), debt: z.string() }),
  expect: z.record(z.string(), z.unknown()),
});

function toCall(event: VectorEvent): CallFact {
  const outcome = event.outcome ?? '';
  return {
    at: event.at,
    direction: event.dir === 'in' ? 'inbound' : 'outbound',
    connected: !unconnected.test(outcome),
    conversation: event.type === 'conversation' || outcome === 'conversation',
    personId: event.person,
    accountIds: event.debts,
  };
}

function toConsent(event: VectorEvent, events: readonly VectorEvent[]): ConsentFact {
  const revocation = events.find(
    ({ type, at, person }) => /revo/.test(type) && at >= event.at && person === event.person,
  );
  return {
    at: event.at,
    personId: event.person,
    accountIds: event.debts,
    days: event.days,
    revokedAt: revocation?.at,
  };
}

function toHistory(events: readonly VectorEvent[]): ContactHistory {
  const isCall = ({ type }: VectorEvent) => type === 'call' || type === 'conversation';
  return {
    calls: events.filter((event) => isCall(event) && !outsiders.test(event.person)).map(toCall),
    consents: events
      .filter(({ type }) => type === 'consent')
      .map((event) => toConsent(event, events)),
  };
}

/** @throws ZodError when the vector is of another shape */
export function runFrequencyVector(vector: unknown): VectorResult {
  const { id, events, candidate, expect } = schema.parse(vector);
  const finding = callFrequency(toHistory(events), {
    personId: candidate.person,
    accountId: candidate.debt,
    at: candidate.at,
  });
  const excluded = finding.excluded || outsiders.test(candidate.person);
  const overCount = finding.countReached && !excluded;
  const tooSoon = finding.inConversationWindow && !excluded;
  const answers: Readonly<Record<string, unknown>> = {
    countableCallsInTrailing7Days: finding.counted,
    frequencyProng: overCount ? 'exceeds' : 'ok',
    conversationProng: tooSoon ? 'exceeds' : 'ok',
    presumption: overCount || tooSoon ? 'violate' : 'comply',
    candidateExcludedFromCount: excluded,
    earliestCompliantDateWithoutConsent: finding.opensOn,
  };
  const got = Object.fromEntries(Object.keys(expect).map((key) => [key, answers[key]]));
  return vectorResult(id, expect, got);
}
