/**
 * What the agent is told about each kind of hold: whether it is a fact about the person or about a debt,
 * and on what grounds it may be lifted. What a hold stops is decided in shared/compliance.
 */
import type { RuleId } from '../compliance/rule-pack.ts';
import { type HoldKind, holdKinds } from '../compliance/types.ts';

export type ReleaseGround = {
  readonly code: string;
  readonly label: string;
  /** What the court did with a case: it is named with its number. */
  readonly needsCaseNumber?: true;
};

export type HoldInfo = {
  readonly label: string;
  /** `person`: it reaches every account of the consumer. `debt`: it names the debts it is about. */
  readonly scope: 'person' | 'debt';
  /** A part of the balance may be named, as for a dispute of an amount. */
  readonly takesAmount: boolean;
  /** Lifting it takes a supervisor's code beside the evidence: its rule is a HOLD, or a stay of a court. */
  readonly needsSupervisor: boolean;
  /** What the agent should know when placing it. */
  readonly hint: string;
  readonly grounds: readonly [ReleaseGround, ...ReleaseGround[]];
};

const inError: ReleaseGround = { code: 'entered_in_error', label: 'It was entered in error' };
const answered: ReleaseGround = { code: 'answer_mailed', label: 'The answer was mailed' };
const withdrawn: ReleaseGround = { code: 'withdrawn', label: 'The consumer took it back' };

export const holdInfo: Readonly<Record<HoldKind, HoldInfo>> = {
  dispute: {
    label: 'Dispute',
    scope: 'debt',
    takesAmount: true,
    needsSupervisor: false,
    hint: 'Collection waits until the answer has been mailed (15 USC 1692g(b)).',
    grounds: [answered, withdrawn, inError],
  },
  original_creditor_request: {
    label: 'Original creditor asked for',
    scope: 'debt',
    takesAmount: false,
    needsSupervisor: false,
    hint: 'Collection waits until the name and address have been mailed (12 CFR 1006.38(c)).',
    grounds: [answered, withdrawn, inError],
  },
  cease: {
    label: 'Asked us to stop',
    scope: 'debt',
    takesAmount: false,
    needsSupervisor: false,
    hint: 'Nothing goes out but a letter that says that efforts end or names a remedy (15 USC 1692c(c)).',
    grounds: [{ code: 'withdrawn_in_writing', label: 'Taken back in writing' }, inError],
  },
  attorney: {
    label: 'Attorney',
    scope: 'person',
    takesAmount: false,
    needsSupervisor: false,
    hint: 'From now on only the attorney is contacted (12 CFR 1006.6(b)(2)). Add the attorney under People.',
    grounds: [
      { code: 'no_longer_represents', label: 'No longer represents the consumer' },
      { code: 'attorney_consents', label: 'The attorney consents to direct contact' },
      {
        code: 'attorney_silent',
        label: 'The attorney did not answer within a reasonable time',
      },
      inError,
    ],
  },
  bankruptcy: {
    label: 'Bankruptcy',
    scope: 'person',
    takesAmount: false,
    needsSupervisor: true,
    hint: 'Everything stops, payments included (11 USC 362). Note chapter, case number and court. Only the end of the case lifts it; a discharge is permanent.',
    grounds: [
      { code: 'dismissed', label: 'The case was dismissed', needsCaseNumber: true },
      {
        code: 'closed_without_discharge',
        label: 'The case was closed without a discharge',
        needsCaseNumber: true,
      },
    ],
  },
  deceased: {
    label: 'Deceased',
    scope: 'person',
    takesAmount: false,
    needsSupervisor: true,
    hint: 'Only a representative of the estate is contacted (12 CFR 1006.6(a)(4)).',
    grounds: [inError],
  },
  minor: {
    label: 'Minor',
    scope: 'person',
    takesAmount: false,
    needsSupervisor: true,
    hint: 'Only a parent or guardian is contacted (12 CFR 1006.6(a)(2)).',
    grounds: [{ code: 'came_of_age', label: 'Has come of age' }, inError],
  },
  identity_theft: {
    label: 'Identity theft',
    scope: 'debt',
    takesAmount: false,
    needsSupervisor: true,
    hint: 'Collection waits for the creditor’s answer (15 USC 1681m(f)-(g)).',
    grounds: [
      { code: 'creditor_answered', label: 'The creditor answered that the debt is theirs' },
      withdrawn,
      inError,
    ],
  },
  recalled: {
    label: 'Recalled',
    scope: 'debt',
    takesAmount: false,
    needsSupervisor: false,
    hint: 'The client took the account back.',
    grounds: [{ code: 'placed_again', label: 'The client placed it again' }, inError],
  },
};

/** The rule of the gate that such a hold is the fact of. */
export const ruleOfHold: Readonly<Record<HoldKind, RuleId>> = {
  dispute: 'G3',
  original_creditor_request: 'G3-creditor',
  cease: 'G2',
  attorney: 'G4',
  bankruptcy: 'G1',
  deceased: 'deceased',
  minor: 'minor',
  identity_theft: 'identity-theft',
  recalled: 'recalled',
};

export type HoldRelease = { readonly kind: HoldKind; readonly ground: string };

/** The words of a ground; undefined when this kind of hold cannot be lifted on it. */
export function findGround({ kind, ground }: HoldRelease): ReleaseGround | undefined {
  return holdInfo[kind].grounds.find(({ code }) => code === ground);
}

/** Every code under which some kind of hold is lifted. */
export const releaseGroundCodes: readonly string[] = [
  ...new Set(holdKinds.flatMap((kind) => holdInfo[kind].grounds.map(({ code }) => code))),
];

/** The number of a US bankruptcy case: `24-12345`, `2:24-bk-12345`, `24-12345-ABC`. */
const caseNumberPattern = /^(\d{1,2}:)?\d{2}-(bk-)?\d{4,6}(-[a-z0-9]{1,6})?$/i;

const fewestWords = 3;

export type ReleaseEvidence = {
  readonly ground: ReleaseGround;
  readonly reason: string;
  readonly caseNumber?: string | undefined;
};

/** What a release lacks, by field, in words for the agent. */
export type ReleaseProblems = { readonly reason?: string; readonly caseNumber?: string };

/**
 * A hold is lifted on evidence that somebody else can follow later, and a stay only with the case that it
 * came from (11 USC 362; retention: 12 CFR 1006.100). Empty when nothing is missing.
 */
export function releaseProblems({ ground, reason, caseNumber }: ReleaseEvidence): ReleaseProblems {
  const words = reason.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isCaseKnown = caseNumberPattern.test(caseNumber?.trim() ?? '');
  return {
    ...(words.length < fewestWords && {
      reason: 'Say in a sentence what shows it: which order, letter or word, from whom, and when.',
    }),
    ...(ground.needsCaseNumber === true &&
      !isCaseKnown && { caseNumber: 'Enter the number of the case, such as 24-12345.' }),
  };
}

/** `The case was dismissed, case 24-12345. Order of 2 March`: what stays on record. */
export function releaseText({ ground, reason, caseNumber }: ReleaseEvidence): string {
  const named = ground.needsCaseNumber ? `, case ${caseNumber?.trim()}` : '';
  return `${ground.label}${named}. ${reason}`;
}
