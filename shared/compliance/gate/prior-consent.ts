/**
 * What the consumer's consent given directly to the collector, or a court, has opened (12 CFR 1006.6(b)(4)):
 * the rules G4 to G7 that it names, on its debts, in its time. Off until the agency switches it on.
 */
import { Temporal } from 'temporal-polyfill';
import { concerns } from '../contact-history.ts';
import type { PriorConsent } from '../types.ts';
import { type Finding, type GateContext, isOn } from './context.ts';

export function consentsInForce(context: GateContext): readonly PriorConsent[] {
  const { request, facts, at } = context;
  if (!facts.priorConsents || !isOn(context, 'prior-consent')) return [];
  return facts.priorConsents.filter(
    (consent) =>
      concerns(consent, request.personId, request.accountId) &&
      Temporal.Instant.compare(consent.from, at) <= 0 &&
      Temporal.Instant.compare(at, consent.until) < 0,
  );
}

export function isConsented({ rule }: Finding, consents: readonly PriorConsent[]): boolean {
  return consents.some((consent) => consent.rule === rule);
}
