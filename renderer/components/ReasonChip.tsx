/** Why an account is in the queue now: one icon per reason, in the order the queue ranks them. */
import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.ts';
import {
  BrokenIcon,
  ClockIcon,
  FlagIcon,
  type IconComponent,
  LockIcon,
  PhoneIcon,
  PromiseIcon,
  SnoozeIcon,
  StarIcon,
} from './icons/icons.ts';
import { StatusChip } from './StatusChip.tsx';

export type ReasonKind =
  | 'call-back'
  | 'broken-promise'
  | 'promise-due'
  | 'new'
  | 'score'
  | 'review'
  | 'snoozed'
  | 'hold';

const looks: Readonly<Record<ReasonKind, { readonly tone: Tone; readonly icon: IconComponent }>> = {
  'call-back': { tone: 'next', icon: ClockIcon },
  'broken-promise': { tone: 'attention', icon: BrokenIcon },
  'promise-due': { tone: 'next', icon: PromiseIcon },
  new: { tone: 'neutral', icon: StarIcon },
  score: { tone: 'neutral', icon: PhoneIcon },
  review: { tone: 'attention', icon: FlagIcon },
  snoozed: { tone: 'neutral', icon: SnoozeIcon },
  hold: { tone: 'blocked', icon: LockIcon },
};

export type ReasonChipProps = {
  readonly kind: ReasonKind;
  /** The words, with their detail: `Call back 10:15`. */
  readonly children: ReactNode;
  readonly variant?: 'tint' | 'plain' | undefined;
};

export function ReasonChip({ kind, children, variant }: ReasonChipProps) {
  const { tone, icon } = looks[kind];
  return (
    <StatusChip tone={tone} icon={icon} variant={variant}>
      {children}
    </StatusChip>
  );
}
