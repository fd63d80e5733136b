/** What follows from an ending: holds, flags and marks, which the agent sees before wrapping up. Pure. */
import { holdInfo } from '../../../shared/domain/holds.ts';
import type { Outcome, PhoneMark, ProposedHold } from '../../../shared/domain/outcomes.ts';
import { phoneMarksOf, proposedHoldsOf } from '../../../shared/domain/script/run.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
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

/** `The number is marked as a wrong number`: for the dialed number, without asking. */
export function markText(
  call: OpenCall,
  outcome: Outcome | undefined,
  running: RunningScript | undefined,
): string | undefined {
  if (call.direction !== 'outbound') return undefined;
  const marks = new Set<PhoneMark>([
    ...(running ? phoneMarksOf(running.state) : []),
    ...(outcome?.phoneMark ? [outcome.phoneMark] : []),
  ]);
  const words = [...marks].map((mark) => markWords[mark]);
  return words.length === 0 ? undefined : `The number is ${words.join(' and ')}`;
}
