/** The contact gate's answer as it crosses the IPC boundary (shared/compliance/types.ts). */
import { z } from 'zod';
import { ruleActions } from '../compliance/rule-pack.ts';
import { instantField } from './fields.ts';

export const reasonSchema = z.strictObject({
  ruleId: z.string(),
  action: z.enum(ruleActions),
  cite: z.string(),
  label: z.string(),
  message: z.string(),
  liftsAt: instantField.exactOptional(),
});

export const localTimeSchema = z.strictObject({
  zone: z.string(),
  /** `HH:MM`, 24 hours. */
  local: z.string(),
  abbreviation: z.string(),
});

export const decisionSchema = z.strictObject({
  verdict: z.enum(['allowed', 'warn', 'override', 'blocked']),
  reasons: z.array(reasonSchema).readonly(),
  localTimes: z.array(localTimeSchema).readonly(),
  attemptsLeft: z.int().exactOptional(),
  closesAt: instantField.exactOptional(),
  liftsAt: instantField.exactOptional(),
  startsConversationWindow: z.boolean(),
  stateRulesReviewed: z.boolean(),
  rulePackVersion: z.string(),
});
