/** What the agent should know before the first word: each flag with what it means and what it asks. */
import { Temporal } from 'temporal-polyfill';
import type { HoldKind } from '../compliance/types.ts';
import { type ConsumerFlag, consumerFlagInfo } from './consumer-flags.ts';
import { longDate } from './date-text.ts';
import { holdInfo } from './holds.ts';
import type { Limitation } from './negotiation/terms.ts';

export const accountFlagIds = [
  'likely_same',
  'validation',
  'notice_pending',
  'time_barred',
  'language',
  'address_needed',
  'bad_address',
  'zone_unknown',
  'state_rules_open',
  'balance_old',
  'servicemember',
  'hardship',
  'vulnerable',
  'needs_language',
  'spouse_not_told',
] as const;
export type AccountFlagId = (typeof accountFlagIds)[number];

export type AccountFlag = {
  readonly id: AccountFlagId;
  /** A few words for the header. */
  readonly label: string;
  readonly hint: string;
  /** It speaks of the debt: hidden until the right party is confirmed. */
  readonly tellsOfDebt: boolean;
  /** `attention` asks the agent to act differently; `neutral` is a plain fact. */
  readonly tone: 'attention' | 'neutral';
};

export type AccountFlagFacts = {
  readonly today: Temporal.PlainDate;
  readonly isLive: boolean;
  readonly validationSentOn: string | null;
  readonly validationEndsOn: string | null;
  readonly limitation: Limitation;
  readonly language: 'en' | 'es';
  readonly mail: 'ok' | 'bad' | 'missing';
  readonly isZoneKnown: boolean;
  readonly areStateRulesReviewed: boolean;
  readonly balanceAgeDays: number;
  /** Days for which the client's word on the balance holds. */
  readonly validityDays: number;
  readonly flags: readonly ConsumerFlag[];
  /** Kinds of hold on records that may be the same person. */
  readonly lookalikeHolds: readonly HoldKind[];
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function shortDate(date: Temporal.PlainDate): string {
  return `${months[date.month - 1]} ${date.day}`;
}

function validation(facts: AccountFlagFacts): AccountFlag | undefined {
  const { validationSentOn, validationEndsOn, today } = facts;
  const shared = { tellsOfDebt: true, tone: 'attention' } as const;
  if (validationSentOn === null || validationEndsOn === null) {
    const hint =
      'No validation notice has been mailed. It is due within five days of the first communication (12 CFR 1006.34(a)(1)).';
    return { ...shared, id: 'notice_pending', label: 'Notice not mailed', hint };
  }
  const end = Temporal.PlainDate.from(validationEndsOn);
  if (Temporal.PlainDate.compare(today, end) > 0) return undefined;
  return {
    ...shared,
    id: 'validation',
    label: `Validation until ${shortDate(end)}`,
    hint: `The consumer may dispute until ${longDate(end)}. Name no pay-by date before it, and say nothing that contradicts the notice (12 CFR 1006.38(b)).`,
  };
}

function timeBarred({ limitation }: AccountFlagFacts): AccountFlag | undefined {
  if (limitation === 'open') return undefined;
  return {
    id: 'time_barred',
    label: 'May be time-barred',
    hint: 'The period for a lawsuit has run out or is not known. Never speak of one (12 CFR 1006.26(b)).',
    tellsOfDebt: true,
    tone: 'attention',
  };
}

function mail({ mail: state }: AccountFlagFacts): AccountFlag | undefined {
  if (state === 'ok') return undefined;
  const shared = { tellsOfDebt: false, tone: 'attention' } as const;
  if (state === 'bad') {
    const hint = 'Mail came back. No letter goes there until a better address is recorded.';
    return { ...shared, id: 'bad_address', label: 'Bad address', hint };
  }
  const hint = 'There is no complete address: no letters. Ask for it, or trace.';
  return { ...shared, id: 'address_needed', label: 'Address needed', hint };
}

function desk(facts: AccountFlagFacts): readonly (AccountFlag | undefined)[] {
  const { balanceAgeDays, validityDays } = facts;
  return [
    facts.isZoneKnown
      ? undefined
      : {
          id: 'zone_unknown',
          label: 'Time zone unknown',
          hint: 'No call may go out. Correct address or numbers, or record what the consumer says.',
          tellsOfDebt: false,
          tone: 'attention',
        },
    balanceAgeDays > validityDays
      ? {
          id: 'balance_old',
          label: 'Balance out of date',
          hint: `The client’s last word on this balance is ${balanceAgeDays} days old. Authority to settle has ended.`,
          tellsOfDebt: true,
          tone: 'attention',
        }
      : undefined,
    facts.areStateRulesReviewed
      ? undefined
      : {
          id: 'state_rules_open',
          label: 'Federal rules only',
          hint: 'The state’s own rules have not been reviewed for every place that may bind here. Federal rules apply.',
          tellsOfDebt: false,
          tone: 'neutral',
        },
  ];
}

function person(flag: ConsumerFlag): AccountFlag {
  return { id: flag, ...consumerFlagInfo[flag], tone: 'attention' };
}

function language({ language: spoken }: AccountFlagFacts): AccountFlag | undefined {
  if (spoken === 'en') return undefined;
  const hint = 'Speaks Spanish. The script and the disclosures begin in Spanish.';
  return { id: 'language', label: 'Spanish', hint, tellsOfDebt: false, tone: 'neutral' };
}

/** The label that lists and header share. */
export const likelySameLabel = 'Perhaps a person on hold';

function likelySame({ lookalikeHolds }: AccountFlagFacts): AccountFlag | undefined {
  if (lookalikeHolds.length === 0) return undefined;
  const holds = lookalikeHolds.map((kind) => holdInfo[kind].label.toLowerCase()).join(', ');
  return {
    id: 'likely_same',
    label: likelySameLabel,
    hint: `Under “Perhaps the same person” an account has on file: ${holds}. Link it, or note that they are two people.`,
    tellsOfDebt: true,
    tone: 'attention',
  };
}

/** In the order in which the header shows them. */
export function accountFlags(facts: AccountFlagFacts): readonly AccountFlag[] {
  const ofDebt = facts.isLive ? [validation(facts), timeBarred(facts)] : [];
  const found = [
    likelySame(facts),
    language(facts),
    ...facts.flags.map(person),
    ...ofDebt,
    mail(facts),
    ...(facts.isLive ? desk(facts) : []),
  ];
  return found.filter((flag) => flag !== undefined);
}
