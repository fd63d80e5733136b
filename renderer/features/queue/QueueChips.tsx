/** The two words that matter most in a row: why it is here, and whether a call may start. */

import type { Section } from '../../../shared/domain/queue/sections.ts';
import type { CallVerdict, QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { CalendarIcon, type IconComponent, PhoneIcon } from '../../components/icons/icons.ts';
import { ReasonChip, type ReasonKind } from '../../components/ReasonChip.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { Tone } from '../../theme/tokens.ts';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { WhyChip } from '../why/WhyChip.tsx';
import { closingText, reasonText, verdictText, whyRow } from './queue-words.ts';

const reasonKinds: Readonly<Record<Exclude<Section, 'later'>, ReasonKind>> = {
  call_back_due: 'call-back',
  broken_promise: 'broken-promise',
  promise_due_today: 'promise-due',
  new_business: 'new',
  score: 'score',
  call_back_today: 'call-back',
  snoozed: 'snoozed',
  held: 'hold',
};

export type ChipProps = {
  readonly row: QueueRow;
  readonly clock: DeskClock;
};

export function RowReason({ row, clock }: ChipProps) {
  const words = reasonText(row, clock);
  if (row.section === 'later') {
    return (
      <StatusChip tone="neutral" icon={CalendarIcon} variant="plain">
        {words}
      </StatusChip>
    );
  }
  return (
    <ReasonChip kind={reasonKinds[row.section]} variant="plain">
      {words}
    </ReasonChip>
  );
}

type Look = { readonly tone: Tone; readonly icon?: IconComponent };

const verdictLooks: Readonly<Record<CallVerdict['kind'], Look>> = {
  call: { tone: 'done', icon: PhoneIcon },
  wait: { tone: 'attention' },
  release: { tone: 'blocked' },
  blocked: { tone: 'blocked' },
  none: { tone: 'neutral' },
};

export type RowVerdictProps = ChipProps & {
  readonly isInRow?: boolean;
  /** An instant to count down from. */
  readonly now?: string | undefined;
};

/** Answers "why?" to a click; the list's key does the same. */
export function RowVerdict({ row, clock, now, isInRow }: RowVerdictProps) {
  const { tone, icon } = verdictLooks[row.verdict.kind];
  const pack = useRulePack();
  return (
    <WhyChip explanation={whyRow(row, clock, pack)} isInRow={isInRow}>
      <StatusChip tone={tone} icon={icon} variant="plain">
        {now === undefined ? verdictText(row, clock) : closingText(row, clock, now)}
      </StatusChip>
    </WhyChip>
  );
}
