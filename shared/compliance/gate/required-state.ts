/** What states and cities add to a communication, with their words where the overlays give them. */
import { Temporal } from 'temporal-polyfill';
import { agedDebtRule } from '../aged-debt.ts';
import { dateOf } from '../contact-history.ts';
import type { RuleId } from '../rule-pack.ts';
import { overlayStates, stateOverlay } from '../state-overlays.ts';
import { stateNotices } from '../state-rules.ts';
import type { RequiredElement } from '../types.ts';
import type { GateContext } from './context.ts';

type Element = Omit<RequiredElement, 'ruleId' | 'cite'> & {
  readonly rule: RuleId;
  readonly jurisdiction?: string | undefined;
  readonly cite?: string | undefined;
};

type Duty = { readonly element: string; readonly cite: string; readonly isOralOnly: boolean };

/** Duties of every communication, or of every spoken one, that the data only describe. */
function dutiesOf(jurisdiction: string): readonly Duty[] {
  const overlay = stateOverlay(jurisdiction);
  if (!overlay) return [];
  const { licenseDisplay, otherRules } = overlay;
  const [, always] =
    /every permitted communication must give (.+) \(/.exec(licenseDisplay?.rule ?? '') ?? [];
  const found: Duty[] = [];
  if (always !== undefined) {
    found.push({
      element: always,
      cite: licenseDisplay?.cites.join('; ') ?? '',
      isOralOnly: false,
    });
  }
  for (const rule of otherRules) {
    const [, element, cite] = /^(State name and true purpose .+) \((.+\(\d+\))\)/.exec(rule) ?? [];
    if (element && cite) found.push({ element, cite, isOralOnly: true });
  }
  return found;
}

const duties: ReadonlyMap<string, readonly Duty[]> = new Map(
  overlayStates.map((state) => [state, dutiesOf(state)]),
);

type Place = { readonly state: string; readonly zip: string };

function placesOf({ states, facts }: GateContext): readonly Place[] {
  return [
    ...states.map((state) => ({ state, zip: '' })),
    ...facts.location.zips.map((zip) => ({ state: '', zip })),
  ];
}

/** Texts and numbers of the first communication in writing; numbers of every one in writing. */
function writtenElements(context: GateContext): readonly Element[] {
  const isFirst = context.facts.communicated !== 'written';
  return placesOf(context).flatMap(({ state, zip }) => {
    const notices = stateNotices(state, zip);
    const licenses = notices.licenses.map(({ jurisdiction, rule, cite }) => ({
      rule: 'state-license' as const,
      jurisdiction,
      element: rule,
      cite,
    }));
    if (!isFirst) return licenses;
    const texts = notices.texts.map(({ jurisdiction, text, cite }) => ({
      rule: 'state-text' as const,
      jurisdiction,
      element: 'state text',
      text,
      cite,
    }));
    const unworded = [...notices.missing, ...notices.enclosures].map((element) => ({
      rule: 'state-text' as const,
      element,
    }));
    return [...licenses, ...texts, ...unworded];
  });
}

/** What is said of a debt that may be too old. Names of collector and owner are filled in by the letter. */
function agedElements(context: GateContext, isWritten: boolean): readonly Element[] {
  const { limitation, communicated } = context.facts;
  if (limitation === undefined || limitation === 'open') return [];
  return placesOf(context).flatMap((place) => {
    const { texts, missing } = agedDebtRule({
      ...place,
      limitation,
      isFirstWritten: isWritten && communicated !== 'written',
      isOral: !isWritten,
      mailedTexts: [],
      collector: '[insert name of debt collector]',
      owner: '(INSERT OWNER NAME)',
      on: Temporal.PlainDate.from(dateOf(context.local.latest)),
    });
    return [
      ...texts.map(({ jurisdiction, text }) => ({
        rule: 'time-barred-text' as const,
        jurisdiction,
        element: 'state text on old debt',
        text,
      })),
      ...missing.map((element) => ({ rule: 'time-barred-text' as const, element })),
    ];
  });
}

function dutyElements(context: GateContext, isWritten: boolean): readonly Element[] {
  return context.jurisdictions.flatMap((jurisdiction) =>
    (duties.get(jurisdiction) ?? [])
      .filter(({ isOralOnly }) => !(isOralOnly && isWritten))
      .map(({ element, cite }) => ({ rule: 'state-text' as const, jurisdiction, element, cite })),
  );
}

/** Each element once, whichever piece of evidence names the place. */
export function stateRequired(
  context: GateContext,
  { isWritten }: { readonly isWritten: boolean },
): readonly RequiredElement[] {
  const found = [
    ...dutyElements(context, isWritten),
    ...(isWritten ? writtenElements(context) : []),
    ...agedElements(context, isWritten),
  ].map(({ rule, jurisdiction, cite, element, text }) => ({
    ruleId: jurisdiction === undefined ? rule : `${rule}:${jurisdiction}`,
    cite: cite ?? context.pack.rules.get(rule)?.cite ?? '',
    element,
    ...(text !== undefined && { text }),
  }));
  return [
    ...new Map(found.map((one) => [`${one.ruleId} ${one.text ?? one.element}`, one])).values(),
  ];
}
