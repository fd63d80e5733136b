/** Why nothing may be collected on a debt right now: not taken, not asked for, not agreed. */

/** As accounts store it. */
export type AccountState = 'live' | 'paid' | 'settled' | 'closed' | 'recalled';

export type CollectionBar = {
  readonly ruleId: string;
  readonly citation: string;
  /** What happened and what to do next. */
  readonly message: string;
};

/**
 * Holds that stop money, most protective first. Cease, attorney, deceased and minor stop contact or
 * change whom to speak with, but whoever may pay can still pay.
 */
const barringHolds: Readonly<Record<string, CollectionBar>> = {
  bankruptcy: {
    ruleId: 'hold.bankruptcy',
    citation: '11 USC 362(a)(6), 524(a)(2)',
    message:
      'A bankruptcy hold stands on this person. Take no payment and make no agreement until the office releases it.',
  },
  identity_theft: {
    ruleId: 'hold.identity-theft',
    citation: '12 CFR 1006.30(c)',
    message:
      'The person says that this debt is not theirs. Take no payment until the office has answered.',
  },
  dispute: {
    ruleId: 'hold.dispute',
    citation: '12 CFR 1006.30(c)',
    message:
      'This debt is disputed, and no payment may be applied to a disputed debt. The office must answer the dispute first.',
  },
  recalled: {
    ruleId: 'hold.recalled',
    citation: '',
    message: 'The client has taken this account back. Refer the consumer to the client.',
  },
};

const barringStates: Readonly<Partial<Record<AccountState, CollectionBar>>> = {
  recalled: {
    ruleId: 'state.recalled',
    citation: '',
    message: 'The client has taken this account back. Refer the consumer to the client.',
  },
  closed: {
    ruleId: 'state.closed',
    citation: '',
    message: 'This account is closed. Nothing is collected on it.',
  },
  paid: {
    ruleId: 'state.paid',
    citation: '',
    message: 'This account is paid. Nothing is owed on it.',
  },
  settled: {
    ruleId: 'state.settled',
    citation: '',
    message: 'This account is settled. Nothing more is owed on it.',
  },
};

/** The first reason, or undefined when payments and agreements are allowed. */
export function collectionBar(facts: {
  readonly state: AccountState;
  /** Kinds of the holds in force on the debt or its consumer. */
  readonly holds: readonly string[];
}): CollectionBar | undefined {
  const held = Object.keys(barringHolds).find((kind) => facts.holds.includes(kind));
  return (held === undefined ? undefined : barringHolds[held]) ?? barringStates[facts.state];
}
