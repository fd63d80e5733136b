/** Entries of the timeline as an agent reads them: a title, a tone, and one entry per call. Pure. */
import { judgingPack } from '../../../shared/compliance/pack-mark.ts';
import { findOutcome } from '../../../shared/domain/outcomes.ts';
import type { TimelineEntry } from '../../../shared/ipc/accounts.contract.ts';
import { formatPhone } from '../../components/phone-format.ts';
import type { Tone } from '../../theme/tokens.ts';

export type TimelineItem = {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly tone: Tone;
  /** Way, number, disclosures, rule pack: small print. */
  readonly details: readonly string[];
  readonly note: string;
};

const titles: Readonly<Record<string, string>> = {
  note: 'Note',
  snoozed: 'Snoozed',
  woken: 'Back in the queue',
  'call-started': 'Call without wrap-up',
  'hold-placed': 'Hold placed',
  'hold-released': 'Hold lifted',
  'supervisor-release': 'Released by a supervisor',
  'contact-changed': 'Contact changed',
  'consent-given': 'Call back agreed',
  'next-action-set': 'Next action',
  'accounts-linked': 'Linked with another account',
  'accounts-kept-apart': 'Not the same person',
  'payment-posted': 'Payment',
  'payment-reversed': 'Payment taken back',
  'receipt-printed': 'Receipt printed',
  'receipt-reissued': 'Receipt reissued',
  'promise-made': 'Promise',
  'promise-kept': 'Promise kept',
  'promise-broken': 'Promise broken',
  'promise-cancelled': 'Promise cancelled',
  'plan-agreed': 'Plan agreed',
  'plan-cancelled': 'Plan ended',
  'plan-completed': 'Plan completed',
  'plan-defaulted': 'Plan defaulted',
  'offer-made': 'Offer',
  'offer-answered': 'Offer answered',
  'letter-made': 'Letter made',
  'letter-printed': 'Letter printed',
  'letter-mailed': 'Letter mailed',
  'letter-returned': 'Letter returned',
  'letter-cancelled': 'Letter cancelled',
};

const tones: Readonly<Record<string, Tone>> = {
  'call-started': 'attention',
  'hold-placed': 'blocked',
  'hold-released': 'done',
  'supervisor-release': 'attention',
  'payment-posted': 'done',
  'payment-reversed': 'attention',
  'promise-made': 'next',
  'promise-kept': 'done',
  'promise-broken': 'attention',
  'plan-agreed': 'next',
  'plan-completed': 'done',
  'plan-defaulted': 'attention',
  'letter-returned': 'attention',
};

/** A kind without words of its own, which a later version may bring: `offer-withdrawn` reads `Offer withdrawn`. */
function plainWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const ways: Readonly<Record<string, string>> = {
  'way:outbound': 'called',
  'way:inbound': 'they called',
  'way:walk_in': 'visit',
};

function wayOf(entry: TimelineEntry | undefined): string {
  return entry?.ruleIds.map((rule) => ways[rule]).find((way) => way !== undefined) ?? '';
}

/** `mini_miranda_full.en@…` as `disclosure read`. */
function disclosureText(disclosures: readonly string[]): string {
  if (disclosures.length === 0) return '';
  return disclosures.length === 1 ? '1 disclosure read' : `${disclosures.length} disclosures read`;
}

/** Which rules judged the contact when it was made: `rule pack 2026-11-27.1`. */
function judgedText({ ruleIds }: TimelineEntry): string {
  const version = judgingPack(ruleIds);
  return version === undefined ? '' : `rule pack ${version}`;
}

function toneOf({ kind, countsAs }: TimelineEntry): Tone {
  if (kind !== 'call-wrapped') return tones[kind] ?? 'neutral';
  return countsAs === 'conversation' ? 'done' : 'neutral';
}

function toItem(entry: TimelineEntry, start: TimelineEntry | undefined): TimelineItem {
  const { id, at, kind, outcomeCode, contactPoint, disclosures, note } = entry;
  const title =
    kind === 'call-wrapped'
      ? (findOutcome(outcomeCode)?.label ?? outcomeCode)
      : (titles[kind] ?? plainWords(kind));
  const number = /^\d{10}$/.test(contactPoint) ? formatPhone(contactPoint) : '';
  const way = kind.startsWith('call-') ? wayOf(start ?? entry) : '';
  const details = [way, number, disclosureText(disclosures), judgedText(start ?? entry)].filter(
    (part) => part !== '',
  );
  return { id, at, title, tone: toneOf(entry), details, note };
}

/**
 * One item per entry; the beginning of a call that was wrapped up is part of its end.
 * @param openCallId the call under way, whose end is still to come
 */
export function timelineItems(
  entries: readonly TimelineEntry[],
  openCallId?: string | undefined,
): readonly TimelineItem[] {
  const starts = new Map(
    entries
      .filter(({ kind }) => kind === 'call-started')
      .map((entry) => [entry.callId, entry] as const),
  );
  const ended = new Set(
    entries.filter(({ kind }) => kind === 'call-wrapped').map(({ callId }) => callId),
  );
  return entries
    .filter(({ kind, callId }) => kind !== 'call-started' || !ended.has(callId))
    .map((entry) => {
      const item = toItem(entry, starts.get(entry.callId));
      const isUnderWay = entry.kind === 'call-started' && entry.callId === openCallId;
      return isUnderWay ? { ...item, title: 'Call under way', tone: 'next' } : item;
    });
}
