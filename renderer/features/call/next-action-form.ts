/** What comes next, as it stands in the wrap-up: proposed by the outcome until the agent chooses. Pure. */
import { Temporal } from 'temporal-polyfill';
import { nextActionLabels, tellsActionOfDebt } from '../../../shared/domain/next-action-labels.ts';
import type { NextActionKind, Outcome } from '../../../shared/domain/outcomes.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { NextActionInput } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { dayText } from '../account/words.ts';

/** `proposed`: what the outcome says. */
export type NextChoice = NextActionKind | 'proposed';

export type NextActionForm = {
  readonly kind: NextChoice;
  /** `YYYY-MM-DD`; of a call-back at the consumer's. */
  readonly on: string | undefined;
  /** `HH:MM` at the consumer's. */
  readonly time: string;
};

export const proposedForm: NextActionForm = { kind: 'proposed', on: undefined, time: '' };

/** The zone in which a call-back is agreed: the first place where the consumer may be, else the desk's. */
export function callBackZone({ contact, zone }: Workspace): string {
  return contact.localTimes[0]?.zone ?? zone;
}

/** `Call, Mar 9`; a promise's date is the promise's own, and no stranger's to read. */
export function proposalText(
  outcome: Outcome | undefined,
  workspace: Workspace,
  isDebtShown: boolean,
): string {
  if (!outcome) return 'As the outcome proposes';
  const due = workspace.promises.open[0]?.due;
  const isOfPromise = due !== undefined && outcome.hold === undefined;
  const isTelling = isOfPromise || (outcome.next && tellsActionOfDebt(outcome.next.kind));
  if (isTelling && !isDebtShown) return 'As the outcome proposes';
  if (isOfPromise) {
    return `${nextActionLabels.promise_due}, ${dayText(due, workspace)}`;
  }
  if (outcome.next === null) return 'Nothing: the hold is all that follows';
  const on = Temporal.PlainDate.from(workspace.today).add({ days: outcome.next.inDays });
  const label = nextActionLabels[outcome.next.kind];
  if (outcome.next.kind === 'call_back') return `${label} at a time they name`;
  return on.toString() === workspace.today
    ? `${label} today`
    : `${label}, ${dayText(on.toString(), workspace)}`;
}

function instantOf(on: string, time: string, zone: string): string {
  return Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** What to send, nothing when it is left to the proposal, or what is missing. */
export function readNextAction(
  { kind, on, time }: NextActionForm,
  zone: string,
):
  | { readonly problem: string }
  | { readonly problem?: undefined; readonly action: NextActionInput | undefined } {
  if (kind === 'proposed') return { action: undefined };
  if (kind === 'promise_due') return { action: { kind } };
  if (on === undefined) return { problem: 'Enter the day.' };
  if (kind !== 'call_back') return { action: { kind, on } };
  if (!/^\d{2}:\d{2}$/.test(time)) return { problem: 'Enter the time they asked for.' };
  return { action: { kind, at: instantOf(on, time, zone) } };
}

/** The nearest time that would do, as a refused call-back names it, in the form; undefined when it names none. */
export function nearestForm(
  error: ErrorValue | undefined,
  zone: string,
): NextActionForm | undefined {
  const opensAt = error?.details?.opensAt;
  if (typeof opensAt !== 'string') return undefined;
  // A field of minutes: the first whole one at or after it.
  const at = Temporal.Instant.from(opensAt).toZonedDateTimeISO(zone);
  const minute = at.add({ seconds: 59 }).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return {
    kind: 'call_back',
    on: minute.toPlainDate().toString(),
    time: minute.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The agreed moment by the agent's own clock, to be said back: `11:15 AM your time`. */
export function deskTimeText(form: NextActionForm, zone: string, deskZone: string): string {
  const read = readNextAction(form, zone);
  if (read.problem !== undefined || read.action?.kind !== 'call_back') return '';
  const at = Temporal.Instant.from(read.action.at).toZonedDateTimeISO(deskZone);
  return `${at.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' })} your time`;
}
