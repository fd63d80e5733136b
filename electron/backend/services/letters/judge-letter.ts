/** Whether a letter may be written at all: the contact gate, the state of the account, and common sense. */
import { Temporal } from 'temporal-polyfill';
import { decide } from '../../../../shared/compliance/decide.ts';
import { describeReason } from '../../../../shared/compliance/describe.ts';
import { ruleOfBar } from '../../../../shared/compliance/explain/bar-rules.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import { collectionBar } from '../../../../shared/domain/collection-bar.ts';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { type Drafting, type Refused, refuse } from './drafting.ts';
import type { LetterFacts } from './gather-letter-facts.ts';
import type { LetterRequest } from './letter-request.ts';

export type Judged = { readonly decision: Decision; readonly refused: Refused | undefined };

export function judgeLetter(
  { now, settings }: Drafting,
  facts: LetterFacts,
  request: LetterRequest,
): Judged {
  const decision = decideLetter({ now }, facts, request);
  const stopping = decision.reasons.filter(({ action }) => action !== 'WARN');
  const forbidden = stopping.filter(({ ruleId }) => !addressRules.has(ruleId));
  const [first] = forbidden;
  if (!first) return { decision, refused: barredBy(facts, request) };
  const reasons = forbidden.map((reason) => describeReason(reason, { zone: settings.zone, now }));
  const ruleIds = forbidden.map(({ ruleId }) => ruleId);
  return { decision, refused: refuse(first.label, reasons, { isForbidden: true, ruleIds }) };
}

/** A missing or bad address makes a letter wait; everything else that stops, forbids it. */
const addressRules: ReadonlySet<string> = new Set(['no-address', 'bad-address']);

export function decideLetter(
  { now }: Pick<Drafting, 'now'>,
  { contact, names, address }: LetterFacts,
  { type }: Pick<LetterRequest, 'type'>,
): Decision {
  return decide({ channel: 'letter', at: now, ...names, letterType: type, address }, contact);
}

const asking: ReadonlySet<string> = new Set([
  'payment_reminder',
  'plan_agreement',
  'settlement_offer',
]);

function barredBy(
  { account, holds }: LetterFacts,
  { type, language }: LetterRequest,
): Refused | undefined {
  const { state, validationSentOn } = account;
  const asked = asking.has(type) ? holds : [];
  if (asking.has(type) || type === 'validation_notice') {
    const bar = collectionBar({ state, holds: asked });
    const isForbidden = state === 'live';
    if (bar) {
      const rule = ruleOfBar(bar.ruleId);
      return refuse(isForbidden ? 'on hold' : `account ${state}`, [bar.message], {
        isForbidden,
        ruleIds: rule === undefined ? [] : [rule],
      });
    }
  }
  if (type !== 'validation_notice' || validationSentOn === null || language === 'es') {
    return undefined;
  }
  const on = longDate(Temporal.PlainDate.from(validationSentOn));
  const reason = `The notice was mailed on ${on}. It goes out again only when it comes back, or in Spanish when the consumer asks for that.`;
  return refuse('mailed before', [reason], { isForbidden: false });
}
