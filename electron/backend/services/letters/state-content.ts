/** What the place of a letter's recipient adds to it: prescribed texts, license lines, and what is missing. */
import type { AgedDebtRule } from '../../../../shared/compliance/aged-debt.ts';
import { medicalDuty } from '../../../../shared/compliance/medical-debt.ts';
import { stateOverlay } from '../../../../shared/compliance/state-overlays.ts';
import {
  placeName,
  type StateText,
  stateNotices,
} from '../../../../shared/compliance/state-rules.ts';
import type { Agency } from '../../../../shared/domain/desk-settings.ts';
import type { LetterKind, Wait } from '../../../../shared/domain/letters.ts';
import type { StateNotice } from '../../documents/letters/letter-base.ts';

/** As large as anything in a letter, where a state wants that. */
const LARGEST = 16;

export type StateContent = {
  readonly stateNotices: StateNotice[];
  readonly licenseLines: { text: string; minPoints?: number }[];
  readonly waits: readonly Wait[];
  /** Sentences that an agent should know before it is made. */
  readonly cautions: readonly string[];
};

export type StateQuestion = {
  readonly type: LetterKind;
  readonly language: 'en' | 'es';
  readonly state: string;
  readonly zip: string;
  /** What the debt is from, as placed. */
  readonly product: string;
  /** The first letter about the debt, or the notice itself: prescribed first texts belong to it. */
  readonly isFirst: boolean;
  readonly licenses: Agency['licenses'];
  readonly aged: AgedDebtRule;
  /** Wording that the agency's counsel approved, by the requirement it answers. */
  readonly approved: ReadonlyMap<string, string>;
};

export function stateContent(question: StateQuestion): StateContent {
  const { state, zip, isFirst, language, aged } = question;
  const rules = stateNotices(state, zip);
  const prescribed = isFirst ? rules.texts.map(toNotice) : [];
  const required = [...(isFirst ? rules.missing : []), ...aged.missing];
  const answered = required.flatMap((requirement) => question.approved.get(requirement) ?? []);
  const notices = [
    ...prescribed,
    ...aged.texts.map(({ text }) => ({ text, front: false })),
    ...answered.map((text) => ({ text, front: false })),
  ];
  const license = licensesOf(question);
  return {
    stateNotices: notices,
    licenseLines: license.lines,
    waits: [
      ...required
        .filter((requirement) => !question.approved.has(requirement))
        .map((message): Wait => ({ kind: 'state-text', message })),
      ...(language === 'es' && notices.length > 0 ? [inEnglishOnly] : []),
      ...license.waits,
      ...(isFirst ? rules.enclosures.map(enclosure) : []),
      ...extinguished(question),
      ...medical(question),
    ],
    cautions: rules.reviewed || state === '' ? [] : [unreviewed(state)],
  };
}

const inEnglishOnly: Wait = {
  kind: 'state-text',
  message:
    'The text that the state requires is at hand in English only. Make the letter in English.',
};

const enclosure = (duty: string): Wait => ({
  kind: 'state-duty',
  message: `${duty} The desk cannot enclose a sheet: ask the office to send this letter.`,
});

/** Nothing found is not nothing required. */
function unreviewed(state: string): string {
  const overlay = stateOverlay(state);
  const place = overlay ? placeName(overlay) : state;
  return `The rules of ${place} for letters have not been reviewed: only federal law is applied. Ask the office whether more is required.`;
}

function medical({ type, state, product }: StateQuestion): readonly Wait[] {
  const duty = type === 'paid_in_full' ? undefined : medicalDuty({ state, product });
  return duty === undefined ? [] : [{ kind: 'state-duty', message: duty }];
}

function toNotice({ text, typeSizePt, asLargeAsNotice, frontNotice }: StateText): StateNotice {
  const minPoints = asLargeAsNotice ? LARGEST : typeSizePt;
  return {
    text,
    front: false,
    ...(minPoints !== undefined && { minPoints }),
    ...(frontNotice !== undefined && { frontNotice }),
  };
}

const cityOwn = /new york city|\bnyc\b|\bdcwp\b/i;

function licensesOf({ state, zip, isFirst, licenses }: StateQuestion) {
  const own = licenses.filter((license) => license.state === state);
  const { licenses: required, licenseClaims } = stateNotices(state, zip);
  const minPoints = Math.max(0, ...required.map(({ typeSizePt }) => typeSizePt ?? 0));
  const lacking = required.filter(({ jurisdiction }) =>
    jurisdiction === 'NYC' ? !own.some(({ text }) => cityOwn.test(text)) : own.length === 0,
  );
  const claimed = isFirst && own.length === 0 ? licenseClaims : [];
  return {
    lines: own.map(({ text }) => ({ text, ...(minPoints > 0 && { minPoints }) })),
    waits: [
      ...lacking.map(
        ({ jurisdiction, cite }): Wait => ({
          kind: 'license',
          message: `Letters to ${jurisdiction === 'NYC' ? 'New York City' : jurisdiction} must show the license number (${cite}). Add it under Settings.`,
        }),
      ),
      ...claimed.map(
        ({ jurisdiction, cite }): Wait => ({
          kind: 'license',
          message: `The first letter to ${jurisdiction} must say that the agency is licensed there, and no ${jurisdiction} license is entered (${cite}). Add it under Settings.`,
        }),
      ),
    ],
  };
}

/** A debt that may no longer exist is not validated either; only a paid letter asserts no debt. */
function extinguished({ type, aged }: StateQuestion): readonly Wait[] {
  if (type === 'paid_in_full') return [];
  return aged.extinguished.map((message) => ({ kind: 'limitation', message }));
}
