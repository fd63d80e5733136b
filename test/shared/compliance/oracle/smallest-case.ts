/** Makes a failing case small enough to read: leaves out one thing after another as long as it still fails. */
import type { Case } from './a-case.ts';

const lists = [
  'calls',
  'messages',
  'consents',
  'inconvenient',
  'zips',
  'areaCodes',
  'unsettled',
  'stated',
  'states',
] as const satisfies readonly (keyof Case)[];

function* smaller(c: Case): Generator<Case> {
  for (const list of lists) {
    for (let left = 0; left < c[list].length; left += 1) {
      yield { ...c, [list]: c[list].filter((_, index) => index !== left) };
    }
  }
  for (let left = 0; left < c.consents.length; left += 1) {
    const consents = c.consents.map((consent, index) =>
      index === left ? { ...consent, revokedAt: undefined, days: 7 } : consent,
    );
    if (JSON.stringify(consents) !== JSON.stringify(c.consents)) yield { ...c, consents };
  }
}

export function smallestCase(c: Case, fails: (c: Case) => boolean): Case {
  for (const candidate of smaller(c)) {
    if (fails(candidate)) return smallestCase(candidate, fails);
  }
  return c;
}
