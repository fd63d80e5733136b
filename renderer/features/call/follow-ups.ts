/** What follows from an ending: holds, flags and marks, which the agent sees before wrapping up. Pure. */
import { holdInfo } from '../../../shared/domain/holds.ts';
import type { Outcome, PhoneMark, ProposedHold } from '../../../shared/domain/outcomes.ts';
import { marksOfEnding, numbersToAsk } from '../../../shared/domain/script/phone-marks.ts';
import { proposedHoldsOf } from '../../../shared/domain/script/run.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import type { RunningScript } from './use-script.ts';

export type HoldProposal = {
  readonly kind: ProposedHold;
  readonly label: string;
  /** The outcome itself brings it: it cannot be left out. */
  readonly isFixed: boolean;
};

const markWords: Readonly<Record<PhoneMark, string>> = {
  wrong_number: 'marked as a wrong number',
  not_in_service: 'marked as not in service',
  opted_out: 'not called again',
};

export function proposedHoldsFor(
  outcome: Outcome | undefined,
  running: RunningScript | undefined,
): readonly HoldProposal[] {
  const kinds = new Set<ProposedHold>([
    ...(outcome?.hold ? [outcome.hold] : []),
    ...(running ? proposedHoldsOf(running.state) : []),
  ]);
  return [...kinds].map((kind) => ({
    kind,
    label: `Hold: ${holdInfo[kind].label}`,
    isFixed: kind === outcome?.hold,
  }));
}

export type NumberQuestion = {
  /** The numbers on file that it may be; none when nothing has to be asked. */
  readonly phones: Workspace['phones'];
  readonly marks: readonly PhoneMark[];
};

/** Whether the agent must say which number the person means. */
export function numberQuestion(
  call: OpenCall,
  workspace: Workspace,
  ending: { readonly outcome: Outcome | undefined; readonly running: RunningScript | undefined },
): NumberQuestion {
  const marks = marksOfEnding(ending.running?.state, ending.outcome);
  return { marks, phones: numbersToAsk(marks, call.phone?.digits ?? '', workspace.phones) };
}

/** `The number is marked as a wrong number`: of the number on the line, or of the one they name. */
export function markText(call: OpenCall, marks: readonly PhoneMark[]): string | undefined {
  if (marks.length === 0) return undefined;
  const number = call.phone === undefined ? 'The number they name' : 'The number';
  return `${number} is ${marks.map((mark) => markWords[mark]).join(' and ')}`;
}
