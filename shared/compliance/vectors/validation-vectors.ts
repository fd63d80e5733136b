/** Vectors for 12 CFR 1006.34(b)(5): dates of a notice, strict and conservative, and a few worked rules. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import {
  assumedReceived,
  latestNoticeDate,
  oralValidationPeriodEnd,
  validationPeriodEnd,
} from '../validation-period.ts';
import { type VectorResult, vectorResult } from './vector-result.ts';

const datesSchema = z.object({ assumedReceived: z.string(), validationPeriodEnd: z.string() });
const schema = datesSchema.extend({
  id: z.string(),
  noticeSent: z.string(),
  conservative: datesSchema.optional(),
});

const ruleSchema = z.object({
  id: z.string(),
  events: z.array(z.record(z.string(), z.string())).default([]),
  expect: z.record(z.string(), z.string()).default({}),
});

function datesFor(sent: string, conservative: boolean): z.infer<typeof datesSchema> {
  const date = Temporal.PlainDate.from(sent);
  return {
    assumedReceived: assumedReceived(date, { conservative }).toString(),
    validationPeriodEnd: validationPeriodEnd(date, { conservative }).toString(),
  };
}

/** @throws ZodError when the vector is of another shape */
export function runValidationVector(vector: unknown): VectorResult {
  const { id, noticeSent, ...expected } = schema.parse(vector);
  const got = {
    ...datesFor(noticeSent, false),
    ...(expected.conservative && { conservative: datesFor(noticeSent, true) }),
  };
  return vectorResult(id, expected, got);
}

/**
 * A worked rule of the file: a resend, an oral notice, the deadline for sending. Only dates are judged;
 * a rule in words alone yields nothing. @throws ZodError when the rule is of another shape
 */
export function runValidationRule(rule: unknown): readonly VectorResult[] {
  const { id, events, expect } = ruleSchema.parse(rule);
  const on = new Map(events.flatMap((event) => Object.entries(event)));
  const sent = on.get('resent') ?? on.get('sent');
  const oral = on.get('oral');
  const initial = on.get('initialCommunication');
  const answers: Readonly<Record<string, string>> = {
    ...(sent && datesFor(sent, false)),
    ...(oral && {
      validationPeriodEnd: oralValidationPeriodEnd(Temporal.PlainDate.from(oral)).toString(),
    }),
    ...(initial && {
      latestSendDate: latestNoticeDate(Temporal.PlainDate.from(initial)).toString(),
    }),
  };
  const dates = Object.entries(expect).filter(([key]) => key in answers);
  if (dates.length === 0) return [];
  const got = Object.fromEntries(dates.map(([key]) => [key, answers[key]]));
  return [vectorResult(id, Object.fromEntries(dates), got)];
}
