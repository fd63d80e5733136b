import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import type { RelaxationId } from '../../../../shared/compliance/relaxations.ts';
import type { ContactRequest, ElectronicBasis } from '../../../../shared/compliance/types.ts';
import {
  address,
  allRelaxations,
  anEmail,
  aText,
  emailConsent,
  mobile,
  ruleIdsOf,
  someFacts,
  textConsent,
} from './contacts.ts';

const albany = { location: { zips: ['19103'], areaCodes: [] }, states: ['PA'] };

function found(
  request: ContactRequest,
  bases: readonly ElectronicBasis[],
  relaxations: readonly RelaxationId[] = [],
  place: object = albany,
) {
  const facts = someFacts({ ...place, electronicBases: bases, relaxations });
  return ruleIdsOf(decide(request, facts));
}

describe('a message needs a basis', () => {
  test('none, one of another address, one of another medium', () => {
    expect(found(anEmail(), [])).toEqual(['electronic-basis']);
    expect(found(aText(), [])).toEqual(['electronic-basis']);
    expect(found(anEmail(), [{ ...emailConsent, contactPoint: 'bob@example.com' }])).toEqual([
      'electronic-basis',
    ]);
    expect(found(aText(), [{ ...textConsent, medium: 'email' }])).toEqual(['electronic-basis']);
  });

  test('a number that is not named has none', () => {
    const phone = { type: 'mobile', status: 'ok' } as const;
    expect(found(aText({ phone }), [textConsent])).toEqual(['electronic-basis']);
  });

  test('the attorney’s address is the attorney’s', () => {
    expect(found(anEmail({ recipient: 'attorney' }), [])).toEqual([]);
  });

  test('consent and the consumer’s own use are one; it holds until it is withdrawn', () => {
    for (const kind of ['consent', 'used'] as const) {
      expect(found(anEmail(), [{ ...emailConsent, kind }])).toEqual([]);
      expect(found(aText(), [{ ...textConsent, kind }])).toEqual([]);
    }
    expect(found(anEmail(), [{ ...emailConsent, withdrawnAt: '2026-11-23' }])).toEqual([
      'electronic-basis',
    ]);
    expect(found(anEmail(), [{ ...emailConsent, withdrawnAt: '2026-11-24' }])).toEqual([]);
    expect(found(anEmail(), [{ ...emailConsent, at: '2026-11-24' }])).toEqual(['electronic-basis']);
  });

  test('of texts it is of the last sixty days, or checked in them', () => {
    const since = (at: string, checkedAt?: string) =>
      found(aText(), [{ ...textConsent, at, checkedAt }]);
    expect(since('2026-09-25')).toEqual([]);
    expect(since('2026-09-24')).toEqual(['electronic-basis']);
    expect(since('2026-01-01', '2026-09-25')).toEqual([]);
    expect(since('2026-01-01', '2026-09-24')).toEqual(['electronic-basis']);
    expect(since('2026-11-01', '2026-01-01')).toEqual([]);
    expect(found(anEmail(), [{ ...emailConsent, at: '2020-01-01' }])).toEqual([]);
  });

  test.each([
    ['creditor', 'creditor-email'],
    ['prior_collector', 'prior-collector-email'],
  ] as const)(
    'that of the %s counts only where that is switched on, and never for texts',
    (kind, id) => {
      const email = { ...emailConsent, kind };
      expect(found(anEmail(), [email])).toEqual(['electronic-basis']);
      expect(found(anEmail(), [email], [id])).toEqual([]);
      const others = allRelaxations.filter((other) => other !== id);
      expect(found(anEmail(), [email], others)).toEqual(['electronic-basis']);
      expect(found(aText(), [{ ...textConsent, kind }], allRelaxations)).toEqual([
        'electronic-basis',
      ]);
    },
  );
});

describe('email at work', () => {
  const email = anEmail({ email: { ...address, type: 'work' } });

  test('is not written to', () => {
    expect(found(email, [emailConsent])).toEqual(['work-email']);
  });

  test('is, where that is switched on, on the consumer’s own word alone', () => {
    expect(found(email, [emailConsent], ['work-email'])).toEqual([]);
    expect(found(email, [{ ...emailConsent, kind: 'creditor' }], allRelaxations)).toEqual([
      'work-email',
    ]);
  });
});

describe('places that want consent', () => {
  const used: readonly ElectronicBasis[] = [
    { ...emailConsent, kind: 'used' },
    { ...textConsent, kind: 'used' },
  ];
  const city = { location: { zips: ['11201'], areaCodes: [] }, states: ['NY'] };
  const upstate = { location: { zips: ['12207'], areaCodes: [] }, states: ['NY'] };
  const district = { location: { zips: ['20001'], areaCodes: [] }, states: ['DC'] };

  test.each([
    [
      'New York City',
      city,
      ['electronic-consent:NYC', 'electronic-consent:NY'],
      ['electronic-consent:NYC'],
    ],
    ['New York', upstate, ['electronic-consent:NY'], []],
    ['the District', district, ['electronic-consent:DC'], ['electronic-consent:DC']],
    ['Pennsylvania', albany, [], []],
  ] as const)('%s', (_name, place, email, text) => {
    expect([...found(anEmail(), used, [], place)].sort()).toEqual([...email].sort());
    expect(found(aText(), used, [], place)).toEqual(text);
    expect(found(anEmail(), [emailConsent], [], place)).toEqual([]);
    expect(found(aText({ phone: mobile }), [textConsent], [], place)).toEqual([]);
  });
});
