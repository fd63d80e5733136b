/**
 * What a state adds to a first letter: text to print, license numbers to show, and what is required but
 * not at hand, so that the letter must wait.
 */
import { type FirstLetterNotice, overlaysFor, type StateOverlay } from './state-overlays.ts';

export type StateText = {
  readonly jurisdiction: string;
  readonly text: string;
  readonly cite: string;
  /** The size that satisfies the law whatever the rest of the letter uses. */
  readonly typeSizePt?: number | undefined;
  /** Its type must be as large as the largest of the letter's text. */
  readonly asLargeAsNotice: boolean;
  /** May stand on the back; the front must then say so. No state reviewed so far demands the front. */
  readonly placement: 'reverse';
  /** Exact words for the front, where the state prescribes them; otherwise the model form's sentence. */
  readonly frontNotice?: string | undefined;
};

export type StateNotices = {
  readonly texts: readonly StateText[];
  /** The letter must show the agency's license number for each of these places. */
  readonly licenseRequired: boolean;
  readonly licenses: readonly {
    readonly jurisdiction: string;
    readonly rule: string;
    readonly cite: string;
    readonly typeSizePt?: number | undefined;
  }[];
  /** Places whose text says that the agency is licensed there: only true of an agency that is. */
  readonly licenseClaims: readonly { readonly jurisdiction: string; readonly cite: string }[];
  /** Required elements without wording: the letter waits on the "needs state text" list. */
  readonly missing: readonly string[];
  /** Sheets that must go along, as sentences: no wording in the letter stands for them. */
  readonly enclosures: readonly string[];
  /** False: state rules not reviewed for this place; federal rules apply. */
  readonly reviewed: boolean;
};

export type NoticeOptions = {
  /** False when the account will never be reported to a credit bureau: texts only for that fall away. */
  readonly creditReported?: boolean | undefined;
};

const placeholder = /\[[^\]]+\]|\(INSERT [A-Z ]+\)/;

/** `at least 8 point`, `at least 12-point type`, `need not exceed 12-point`. */
function pointSize(text: string | undefined): number | undefined {
  const [, points] = /(?:at least|need not exceed) (\d+)[ -]point/.exec(text ?? '') ?? [];
  return points === undefined ? undefined : Number(points);
}

/** The words between double quotes. */
function quoted(text: string | undefined): string | undefined {
  return /"([^"]+)"/.exec(text ?? '')?.[1];
}

/** Wording found in the data, apart from what is only described there. */
function wordings(notice: FirstLetterNotice) {
  const given = [notice.text, notice.additionalText, quoted(notice.additional)];
  const described = [
    notice.additional !== undefined && quoted(notice.additional) === undefined
      ? notice.additional
      : undefined,
    notice.alsoSummary,
    notice.summary,
  ];
  const known = given.filter((text) => text !== undefined);
  return {
    texts: known.filter((text) => !placeholder.test(text)),
    missing: [
      ...known.filter((text) => placeholder.test(text)),
      ...described.filter((text) => text !== undefined),
    ],
  };
}

function isOnlyForReporting(notice: FirstLetterNotice): boolean {
  return notice.when?.includes('credit-reported') ?? false;
}

function textsOf({ state, firstLetterNotice: notice }: StateOverlay): readonly StateText[] {
  if (notice === null) return [];
  return wordings(notice).texts.map((text) => ({
    jurisdiction: state,
    text,
    cite: notice.cites.join('; '),
    typeSizePt: pointSize(notice.typeSize),
    asLargeAsNotice: notice.typeSize?.includes('as large as the largest type') ?? false,
    placement: 'reverse',
    frontNotice: quoted(notice.reverse),
  }));
}

/** `New York City`, without what the data adds in parentheses. */
export const placeName = ({ name }: Pick<StateOverlay, 'name'>): string =>
  name.replace(/ \(.*/, '');

function missingOf(overlay: StateOverlay): readonly string[] {
  const { firstLetterNotice: notice } = overlay;
  if (notice === null) return [];
  const cite = notice.cites.join('; ');
  return wordings(notice).missing.map((text) => `${placeName(overlay)}: ${text} (${cite})`);
}

function enclosuresOf(overlay: StateOverlay): readonly string[] {
  const { firstLetterNotice: notice } = overlay;
  if (notice?.insert === undefined) return [];
  return [`${placeName(overlay)}: ${notice.insert} (${notice.cites.join('; ')})`];
}

/** A statement that stands in the notice text is no license number. */
function licenseOf(overlay: StateOverlay): StateNotices['licenses'] {
  const display = overlay.licenseDisplay;
  if (display?.required !== true || /see firstLetterNotice|statement above/.test(display.rule)) {
    return [];
  }
  return [
    {
      jurisdiction: overlay.state,
      rule: display.rule,
      cite: display.cites.join('; '),
      typeSizePt: pointSize(display.rule),
    },
  ];
}

/** Claiming a license that one lacks is a false statement, 15 USC 1692e(1) and (10). */
function claimsOf(texts: readonly StateText[]): StateNotices['licenseClaims'] {
  return texts
    .filter(({ text }) => /\bis licensed by\b/i.test(text))
    .map(({ jurisdiction, cite }) => ({ jurisdiction, cite }));
}

/**
 * State content of a first letter to an address. New York City adds to New York by ZIP.
 * No row, or an unreviewed one: no texts, `reviewed` false.
 */
export function stateNotices(
  state: string,
  zip: string,
  { creditReported = true }: NoticeOptions = {},
): StateNotices {
  const rows = overlaysFor(state, zip);
  const worded = rows.filter(
    ({ firstLetterNotice: notice }) => notice && (creditReported || !isOnlyForReporting(notice)),
  );
  const licenses = rows.flatMap(licenseOf);
  const texts = worded.flatMap(textsOf);
  return {
    texts,
    licenseClaims: claimsOf(texts),
    licenseRequired: licenses.length > 0,
    licenses,
    missing: worded.flatMap(missingOf),
    enclosures: worded.flatMap(enclosuresOf),
    reviewed: rows.length > 0 && rows.every((row) => row.overlayReviewed),
  };
}
