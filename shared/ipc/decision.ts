/** The contact gate's answer as it crosses the IPC boundary (shared/compliance/types.ts). */
import { z } from 'zod';
import { findingActions } from '../compliance/rule-pack.ts';
import { instantField } from './fields.ts';

export const reasonSchema = z.strictObject({
  ruleId: z.string(),
  action: z.enum(findingActions),
  cite: z.string(),
  label: z.string(),
  message: z.string(),
  liftsAt: instantField.exactOptional(),
});

export const requiredElementSchema = z.strictObject({
  ruleId: z.string(),
  cite: z.string(),
  element: z.string(),
  text: z.string().exactOptional(),
});

export const attemptWindowSchema = z.strictObject({
  ruleId: z.string(),
  left: z.int().nonnegative(),
  of: z.int().positive(),
  until: instantField.exactOptional(),
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
  required: z.array(requiredElementSchema).readonly(),
  localTimes: z.array(localTimeSchema).readonly(),
  attemptsLeft: z.int().exactOptional(),
  windows: z.array(attemptWindowSchema).readonly(),
  closesAt: instantField.exactOptional(),
  liftsAt: instantField.exactOptional(),
  startsConversationWindow: z.boolean(),
  stateRulesReviewed: z.boolean(),
  rulePackVersion: z.string(),
});
