/** Facts about a person that inform or constrain the agent without stopping contact. */

export const consumerFlags = [
  'servicemember',
  'hardship',
  'vulnerable',
  'needs_language',
  'spouse_not_told',
] as const;
export type ConsumerFlag = (typeof consumerFlags)[number];

export type ConsumerFlagInfo = {
  readonly label: string;
  /** What it asks of the agent. */
  readonly hint: string;
  /** Label or hint speaks of a debt: hidden until the right party is confirmed (15 USC 1692c(b)). */
  readonly tellsOfDebt: boolean;
};

export const consumerFlagInfo: Readonly<Record<ConsumerFlag, ConsumerFlagInfo>> = {
  servicemember: {
    label: 'Servicemember',
    hint: 'Interest on debt from before the service may be capped at 6% (50 USC 3937). Never speak of a default.',
    tellsOfDebt: true,
  },
  hardship: {
    label: 'Hardship',
    hint: 'Has told us that money is short. Suggest nothing above what the worksheet leaves.',
    tellsOfDebt: true,
  },
  vulnerable: {
    label: 'Handle with care',
    hint: 'Illness, grief or another burden. Take time, and offer another day.',
    tellsOfDebt: false,
  },
  needs_language: {
    label: 'Needs another language',
    hint: 'Neither English nor Spanish. Arrange for somebody who speaks it.',
    tellsOfDebt: false,
  },
  spouse_not_told: {
    label: 'Do not tell the spouse',
    hint: 'The consumer asked that the spouse not be told. In the script, answer that it does not match.',
    tellsOfDebt: false,
  },
};

/** Kept beside the flags of a person while no letter can be addressed; it follows from the addresses. */
export const addressNeededFlag = 'address_needed';

const known: ReadonlySet<string> = new Set(consumerFlags);

/** The known codes of a stored list, in the order of `consumerFlags`. */
export function readConsumerFlags(stored: readonly string[]): readonly ConsumerFlag[] {
  return consumerFlags.filter((flag) => known.has(flag) && stored.includes(flag));
}
