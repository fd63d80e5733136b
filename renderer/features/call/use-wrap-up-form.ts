/** The wrap-up while it is filled in: the script proposes, the agent decides, one input is sent. */
import { useState } from 'react';
import { tellsActionOfDebt } from '../../../shared/domain/next-action-labels.ts';
import {
  type CallWay,
  findOutcome,
  getOutcome,
  type Outcome,
  type OutcomeCode,
} from '../../../shared/domain/outcomes.ts';
import { statusOfMark } from '../../../shared/domain/phone-status.ts';
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
import { type NumberQuestion, numberQuestion, proposedHoldsFor } from './follow-ups.ts';
import {
  callBackZone,
  type NextActionForm,
  proposedForm,
  readNextAction,
} from './next-action-form.ts';
import { isOutcomeOffered } from './offered.ts';
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
  /** The number they mean, by its id. */
  readonly number: string | undefined;
};

/** They did not give it, or it is none of those on file. */
export const noNumber = 'none';

const empty: Fields = {
  chosen: undefined,
  next: proposedForm,
  leftOut: [],
  discussed: [],
  number: undefined,
};

function toggled(list: readonly string[], item: string, isIn: boolean): readonly string[] {
  return isIn ? [...list, item] : list.filter((each) => each !== item);
}

type WrapUpFacts = {
  readonly call: OpenCall;
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly running: RunningScript | undefined;
};

/** What was chosen, unless the script has gone back to where it is not even offered. */
function stillOffered(next: NextActionForm, isDebtShown: boolean): NextActionForm {
  const { kind } = next;
  return isDebtShown || kind === 'proposed' || !tellsActionOfDebt(kind) ? next : proposedForm;
}

/** What the answer to the question leaves: a mark of the number, or the word that there is none. */
function markOf({ phones, marks }: NumberQuestion, number: string) {
  const mark = marks.at(-1);
  if (phones.length === 0 || mark === undefined) return { phoneMarks: [] };
  if (number === noNumber) return { phoneMarks: [], hasNoNumber: true as const };
  return { phoneMarks: [{ phoneId: number, status: statusOfMark[mark] }] };
}

export function useWrapUpForm({ call, workspace, isDebtShown, running }: WrapUpFacts) {
  // Kept by call, so that leaving the account and coming back loses nothing.
  const [fields, setFields] = useKept<Fields>(`wrap-up.${call.callId}`, empty);
  const [isChecked, setChecked] = useState(false);
  const set = (patch: Partial<Fields>) => setFields((before) => ({ ...before, ...patch }));
  const proposed = running && proposedOutcome(running.script, running.state);
  const problemOf = (each: Outcome) =>
    running && outcomeProblem(running.script, running.state, each);
  const isOffered = (each: Outcome) => isOutcomeOffered(each, problemOf(each), isDebtShown);
  const chosen = fields.chosen && isOffered(getOutcome(fields.chosen)) ? fields.chosen : undefined;
  const code = chosen ?? proposed;
  const outcome: Outcome | undefined = code && findOutcome(code) ? getOutcome(code) : undefined;
  const zone = callBackZone(workspace);
  // Who asks for another call names a time: its fields stand open at once.
  const planned = stillOffered(fields.next, isDebtShown);
  const next: NextActionForm =
    outcome?.code === 'CALLBACK' && planned.kind === 'proposed'
      ? { ...planned, kind: 'call_back' }
      : planned;
  const read = readNextAction(next, zone);
  const outcomeError = outcome ? problemOf(outcome) : 'Choose how the call ended.';
  const holds = proposedHoldsFor(outcome, running);
  const question = numberQuestion(call, workspace, { outcome, running });
  const number = question.phones.length > 0 ? fields.number : noNumber;
  const numberError =
    number === undefined ? 'Choose the number, so that what was said is kept.' : undefined;
  const isConversation =
    outcome !== undefined &&
    countsAsOf(outcome, running !== undefined && wasConversation(running.state)) === 'conversation';
  const others = isConversation && isDebtShown ? workspace.otherAccounts : [];
  return {
    way: ways[call.direction],
    outcome,
    isOutcomeFit: outcomeError === undefined,
    isNumberNamed: numberError === undefined,
    question,
    number: fields.number,
    numberError: isChecked ? numberError : undefined,
    setNumber: (phoneId: string) => set({ number: phoneId }),
    next,
    holds,
    leftOut: new Set(fields.leftOut),
    discussed: new Set(fields.discussed),
    others,
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
      if (number === undefined) return undefined;
      return {
        callId: call.callId,
        outcomeCode: outcome.code,
        note,
        ...(read.action && { nextAction: read.action }),
        holds: holds
          .filter(({ kind, isFixed }) => !isFixed && !fields.leftOut.includes(kind))
          .map(({ kind }) => ({ kind })),
        flags: [],
        ...markOf(question, number),
        alsoDiscussed: others.length > 0 ? [...fields.discussed] : [],
      };
    },
  };
}
