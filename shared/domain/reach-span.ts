/** From where a consumer can be reached to the clocks that decide their call hours, for many rows at once. */
import { callSpan } from '../compliance/call-span.ts';
import { locate } from '../compliance/location-evidence.ts';
import { hasCallablePhone, locationEvidence, type Reach } from './reach.ts';

const spans = new Map<string, number | null>();
/** Places repeat: a desk's people live in some thousands of them. */
const mostSpans = 20_000;

function spanOf(reach: Reach): number | null {
  const location = locate(locationEvidence(reach));
  return location.known ? callSpan(location.zones) : null;
}

/**
 * The number of call-span.ts for somebody with whom nothing has happened yet; null for one who cannot be
 * called at any hour.
 * @param text JSON of reach.ts
 */
export function spanOfReach(text: string): number | null {
  const reach = JSON.parse(text) as Reach;
  if (!hasCallablePhone(reach)) return null;
  const codes = reach.phones.map(([digits, , status]) => `${digits.slice(0, 3)}${status}`);
  const key = JSON.stringify([reach.addresses, codes, reach.zone]);
  let span = spans.get(key);
  if (span === undefined) {
    span = spanOf(reach);
    if (spans.size >= mostSpans) spans.clear();
    spans.set(key, span);
  }
  return span;
}
