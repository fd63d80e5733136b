/** Where messages need the consumer's consent, read from what the state data say in words. */
import { overlayStates, stateOverlay } from './state-overlays.ts';

export type ElectronicConsent = {
  readonly jurisdiction: string;
  readonly media: readonly ('email' | 'text')[];
  readonly cite: string;
};

const both = ['email', 'text'] as const;

function consentsOf(jurisdiction: string): readonly ElectronicConsent[] {
  const overlay = stateOverlay(jurisdiction);
  if (!overlay) return [];
  const { stateLimit, source } = overlay.callFrequency;
  const found: ElectronicConsent[] = [];
  const isWanted = overlay.otherRules.some((rule) =>
    /^Electronic contact needs prior consent/.test(rule),
  );
  if (isWanted || /only after consent/.test(stateLimit?.electronic ?? '')) {
    found.push({ jurisdiction, media: both, cite: source });
  }
  for (const rule of overlay.otherRules) {
    const [, cite] = /^Email only with consent under (.+?) \(/.exec(rule) ?? [];
    if (cite !== undefined) found.push({ jurisdiction, media: ['email'], cite });
  }
  return found;
}

const byState: ReadonlyMap<string, readonly ElectronicConsent[]> = new Map(
  overlayStates.map((state) => [state, consentsOf(state)]),
);

/** What these rows of the state data demand. */
export function electronicConsents(jurisdictions: readonly string[]): readonly ElectronicConsent[] {
  return jurisdictions.flatMap((key) => byState.get(key) ?? []);
}
