/** The account workspace: all of one account in one answer, its timeline, notes and next action. */
import { z } from 'zod';
import { nextActionInput, nextActionSchema } from './calls.contract.ts';
import { read, requestId, write } from './define.ts';
import {
  cursorField,
  done,
  id,
  instantField,
  pageLimit,
  requiredText,
  textField,
} from './fields.ts';
import { workspaceSchema } from './workspace.ts';

export const timelineFilters = [
  'all',
  'calls',
  'notes',
  'money',
  'letters',
  'changes',
  'holds',
] as const;

export const timelineEntrySchema = z.strictObject({
  id,
  at: instantField,
  /** Wall clock of the desk when it happened, with its offset. */
  localTime: z.string(),
  kind: z.string(),
  channel: z.string(),
  callId: z.string(),
  outcomeCode: z.string(),
  countsAs: z.string(),
  verdict: z.string(),
  ruleIds: z.array(z.string()),
  disclosures: z.array(z.string()),
  agentId: z.string(),
  contactPoint: z.string(),
  note: z.string(),
});

export type TimelineEntry = z.output<typeof timelineEntrySchema>;

export const accountsContract = {
  'accounts.get': read({ input: z.strictObject({ accountId: id }), output: workspaceSchema }),
  /** Newest first. The beginning and the end of a call are two entries of one `callId`. */
  'accounts.timeline': read({
    input: z.strictObject({
      accountId: id,
      filter: z.enum(timelineFilters),
      /** Words that the note or the contact point must hold. */
      text: z.string().max(100).optional(),
      cursor: cursorField.optional(),
      limit: pageLimit.optional(),
    }),
    output: z.strictObject({
      entries: z.array(timelineEntrySchema),
      nextCursor: cursorField.optional(),
    }),
  }),
  'accounts.addNote': write({
    input: z.strictObject({ requestId, accountId: id, note: requiredText(4000) }),
    output: z.strictObject({ activityId: id }),
  }),
  /** Keeps what is being typed. Saving the same twice changes nothing; an empty text forgets it. */
  'accounts.saveNoteDraft': write({
    input: z.strictObject({ requestId, accountId: id, text: textField(4000) }),
    output: done,
  }),
  'accounts.setNextAction': write({
    input: z.strictObject({ requestId, accountId: id, action: nextActionInput }),
    output: z.strictObject({ nextAction: nextActionSchema.optional() }),
  }),
};
