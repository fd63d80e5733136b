/** The wrap-up while it is filled in: the script proposes, the agent decides, one input is sent. */
import { useState } from 'react';
import {
  type CallWay,
  findOutcome,
  getOutcome,
  type Outcome,
  type OutcomeCode,
} from '../../../shared/domain/outcomes.ts';
import {
  countsAsOf,
  outcomeProblem,
  wasConversation,
} from '../../../shared/domain/script/outcome-fit.ts';
import { proposedOutcome } from '../../../shared/domain/script/run.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useKept } from '../../client/use-kept.ts';
import type { WrapUpInput } from './call.mutations.ts';
import { proposedHoldsFor } from './follow-ups.ts';
import {
  callBackZone,
  type NextActionForm,
  proposedForm,
  readNextAction,
} from './next-action-form.ts';
import type { RunningScript } from './use-script.ts';

const ways: Readonly<Record<OpenCall['direction'], CallWay>> = {
  outbound: 'outbound_call',
  inbound: 'inbound_call',
  walk_in: 'walk_in',
};

type Fields = {
  readonly chosen: OutcomeCode | undefined;
  readonly next: NextActionForm;
  readonly leftOut: readonly string[];
  readonly discussed: readonly string[];
};

const empty: Fields = { chosen: undefined, next: proposedForm, leftOut: [], discussed: [] };

function toggled(list: readonly string[], item: string, isIn: boolean): readonly string[] {
  return isIn ? [...list, item] : list.filter((each) => each !== item);
}

export function useWrapUpForm(
  call: OpenCall,
  workspace: Workspace,
  running: RunningScript | undefined,
) {
  // Kept by call, so that leaving the account and coming back loses nothing.
  const [fields, setFields] = useKept<Fields>(`wrap-up.${call.callId}`, empty);
  const [isChecked, setChecked] = useState(false);
  const set = (patch: Partial<Fields>) => setFields((before) => ({ ...before, ...patch }));
  const proposed = running && proposedOutcome(running.script, running.state);
  const code = fields.chosen ?? proposed;
  const outcome: Outcome | undefined = code && findOutcome(code) ? getOutcome(code) : undefined;
  const zone = callBackZone(workspace);
  // Who asks for another call names a time: its fields stand open at once.
  const next: NextActionForm =
    outcome?.code === 'CALLBACK' && fields.next.kind === 'proposed'
      ? { ...fields.next, kind: 'call_back' }
      : fields.next;
  const read = readNextAction(next, zone);
  const problemOf = (each: Outcome) =>
    running && outcomeProblem(running.script, running.state, each);
  const outcomeError = outcome ? problemOf(outcome) : 'Choose how the call ended.';
  const holds = proposedHoldsFor(outcome, running);
  const isConversation =
    outcome !== undefined &&
    countsAsOf(outcome, running !== undefined && wasConversation(running.state)) === 'conversation';
  return {
    way: ways[call.direction],
    outcome,
    isOutcomeFit: outcomeError === undefined,
    next,
    holds,
    leftOut: new Set(fields.leftOut),
    discussed: new Set(fields.discussed),
    others: isConversation ? workspace.otherAccounts : [],
    problemOf,
    outcomeError: isChecked ? outcomeError : undefined,
    nextError: isChecked ? read.problem : undefined,
    choose: (each: Outcome) => set({ chosen: each.code }),
    setNext: (form: NextActionForm) => set({ next: form }),
    setHold: (kind: string, isIn: boolean) =>
      set({ leftOut: toggled(fields.leftOut, kind, !isIn) }),
    setDiscussed: (accountId: string, isIn: boolean) =>
      set({ discussed: toggled(fields.discussed, accountId, isIn) }),
    /** The input to send, or undefined after showing what is missing. */
    check: (note: string): WrapUpInput | undefined => {
      setChecked(true);
      if (!outcome || outcomeError !== undefined || read.problem !== undefined) return undefined;
      return {
        callId: call.callId,
        outcomeCode: outcome.code,
        note,
        ...(read.action && { nextAction: read.action }),
        holds: holds
          .filter(({ kind, isFixed }) => !isFixed && !fields.leftOut.includes(kind))
          .map(({ kind }) => ({ kind })),
        flags: [],
        phoneMarks: [],
        alsoDiscussed: isConversation ? [...fields.discussed] : [],
      };
    },
  };
}
