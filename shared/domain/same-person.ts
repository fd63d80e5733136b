/**
 * Whether two records may be one person. It proposes; an agent decides, and nothing is merged by itself.
 */

/** What two records have in common besides their name. */
export const likenesses = ['identity', 'address'] as const;
export type Likeness = (typeof likenesses)[number];

/** What is known of somebody, as imported; empty text and null say nothing. */
export type PersonFacts = {
  readonly type: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly suffix: string;
  readonly businessName: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string | null;
  readonly ssnLast4: string | null;
};

/** Case, accents, punctuation and spacing set aside: `O’Brien, José` and `OBRIEN JOSE` compare equal. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Equal for records of one name; undefined when there is no whole name to go by. */
export function personKey(facts: PersonFacts): string | undefined {
  const { type, firstName, lastName, suffix, businessName } = facts;
  const names = type === 'business' ? [businessName] : [firstName, lastName];
  const folded = names.map(fold);
  return folded.includes('') ? undefined : [type, ...folded, fold(suffix)].join('\u0000');
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

/**
 * What makes two records look like one person: the same name with the same date of birth and last four of
 * the SSN, or with the same address unless birth date or SSN say otherwise (as of a father and a son).
 * @returns undefined when nothing does
 */
export function likenessOf(
  one: PersonFacts,
  other: PersonFacts,
  { sharesAddress }: { readonly sharesAddress: boolean },
): Likeness | undefined {
  const key = personKey(one);
  if (key === undefined || key !== personKey(other)) return undefined;
  if (isSame(one.dateOfBirth, other.dateOfBirth) && isSame(one.ssnLast4, other.ssnLast4)) {
    return 'identity';
  }
  const isContradicted =
    differ(one.dateOfBirth, other.dateOfBirth) || differ(one.ssnLast4, other.ssnLast4);
  return sharesAddress && !isContradicted ? 'address' : undefined;
}

/** Groups of two and more whose members are all alike; each record is in one group at most. */
export function groupAlike<T>(
  records: readonly T[],
  areAlike: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const record of records) {
    const group = groups.find((members) => members.every((member) => areAlike(member, record)));
    if (group) group.push(record);
    else groups.push([record]);
  }
  return groups.filter(({ length }) => length > 1);
}
