import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import type { ContactFacts, ContactRequest } from '../../../../shared/compliance/types.ts';
import { limitedContentMessage } from '../../../../shared/domain/script/words.ts';
import {
  aCall,
  aLetter,
  aLocationCall,
  anEmail,
  anInbound,
  aText,
  aVisit,
  aVoicemail,
  someFacts,
} from './contacts.ts';

/** A place without state words. */
const plain = { location: { zips: ['19103'], areaCodes: [] }, states: ['PA'] };

const requiredOf = (request: ContactRequest, extra: Partial<ContactFacts> = {}) =>
  decide(request, someFacts({ ...plain, ...extra })).required;
const rulesOf = (request: ContactRequest, extra: Partial<ContactFacts> = {}) => [
  ...new Set(requiredOf(request, extra).map(({ ruleId }) => ruleId)),
];

describe('a voicemail', () => {
  test('is the limited-content message and nothing else, state words included', () => {
    const city = { location: { zips: ['11201'], areaCodes: [] }, states: ['NY', 'CA'] };
    expect(rulesOf(aVoicemail(), { ...city, limitation: 'unknown' })).toEqual(['limited-content']);
    const [whole, ...elements] = requiredOf(aVoicemail());
    expect(whole?.text).toBe(
      'This is {person} calling from {business}. Please contact me or {person2} at {number}.',
    );
    expect(elements.map(({ element }) => element)).toEqual([
      'a business name that does not indicate collection',
      'a request to reply',
      'the name of a natural person to contact',
      'a telephone number',
    ]);
    expect(whole?.cite).toBe('12 CFR 1006.2(j)');
  });

  test('says what the script says', () => {
    const names = {
      agent_name: '{person}',
      agency_name: '{business}',
      contact_name: '{person2}',
      agency_phone: '{number}',
    };
    const script = Object.entries(names).reduce(
      (text, [name, gap]) => text.replace(`{{${name}}}`, gap),
      limitedContentMessage.en,
    );
    expect(requiredOf(aVoicemail())[0]?.text).toBe(script);
  });
});

test('a location call gives a name and its purpose, and no word of a debt', () => {
  expect(rulesOf(aLocationCall(), { states: ['NY', 'CA'], limitation: 'unknown' })).toEqual([
    'location-script',
  ]);
  expect(requiredOf(aLocationCall()).map(({ element }) => element)).toEqual([
    'your own name',
    'that you are confirming or correcting location information',
    'your employer only if expressly asked',
    'no word of a debt',
  ]);
});

describe('who is speaking and why', () => {
  const spoken = [aCall(), aVisit(), anInbound()];
  const written = [aLetter('payment_reminder'), anEmail(), aText()];
  const lineOf = (request: ContactRequest, communicated?: ContactFacts['communicated']) =>
    rulesOf(request, { communicated }).filter((id) => /mini-miranda|debt-collector/.test(id));

  test.each([
    [undefined, 'mini-miranda', 'mini-miranda'],
    ['none', 'mini-miranda', 'mini-miranda'],
    ['oral', 'debt-collector', 'mini-miranda'],
    ['written', 'debt-collector', 'debt-collector'],
  ] as const)('after %s: %s spoken, %s in writing', (communicated, oral, inWriting) => {
    for (const request of spoken) expect(lineOf(request, communicated)).toEqual([oral]);
    for (const request of written) expect(lineOf(request, communicated)).toEqual([inWriting]);
  });

  test('in words, but for the model form, which has its own', () => {
    const text = (request: ContactRequest) =>
      requiredOf(request).find(({ ruleId }) => ruleId === 'mini-miranda')?.text;
    expect(text(aCall())).toBe(
      'This is an attempt to collect a debt, and any information obtained will be used for that purpose.',
    );
    expect(text(aLetter('validation_notice'))).toBeUndefined();
  });

  test('a call tells who is calling', () => {
    expect(rulesOf(aCall())).toContain('caller-identity');
  });
});

describe('messages', () => {
  test('carry the way to opt out', () => {
    for (const request of [anEmail(), aText()]) {
      const line = requiredOf(request).find(({ ruleId }) => ruleId === 'opt-out-line');
      expect(line).toMatchObject({ cite: '12 CFR 1006.6(e)', text: /STOP/ });
    }
    expect(rulesOf(aLetter('payment_reminder'))).not.toContain('opt-out-line');
  });

  test('a confirmation of an opt-out says nothing else', () => {
    const states = ['NY', 'CA'];
    for (const request of [
      anEmail({ message: 'opt_out_confirmation' }),
      aText({ message: 'opt_out_confirmation' }),
    ]) {
      expect(rulesOf(request, { states })).toEqual(['confirmation-only']);
    }
  });
});

describe('words of states', () => {
  const california = { location: { zips: ['90012'], areaCodes: [] }, states: ['CA'] };
  const idsOf = (request: ContactRequest, extra: Partial<ContactFacts>) =>
    rulesOf(request, extra).filter((id) => /^(state|time)/.test(id));

  test('the first communication in writing carries the text, every one the license', () => {
    const [first] = requiredOf(anEmail(), california).filter(
      ({ ruleId }) => ruleId === 'state-text:CA',
    );
    expect(first?.text).toMatch(/^The state Rosenthal Fair Debt Collection Practices Act/);
    expect(first?.cite).toContain('1812.700');
    expect(idsOf(aLetter('payment_reminder'), { ...california, communicated: 'written' })).toEqual([
      'state-license:CA',
    ]);
    expect(idsOf(aCall(), california)).toEqual([]);
  });

  test('stand once, though address and ZIP name the same place', () => {
    const city = { location: { zips: ['11201', '10001'], areaCodes: ['212'] }, states: ['NY'] };
    const found = requiredOf(aLetter('payment_reminder'), city).map(
      ({ ruleId, element, text }) => `${ruleId} ${text ?? element}`,
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((one) => one.startsWith('state-text:NY '))).toHaveLength(1);
  });

  test('New York City wants its elements in every communication, Oregon its own in spoken ones', () => {
    const city = { location: { zips: ['11201'], areaCodes: [] }, states: ['NY'] };
    expect(idsOf(aCall(), city)).toEqual(['state-text:NYC']);
    expect(requiredOf(aCall(), city).at(-1)?.element).toMatch(/^a call-back number/);
    const oregon = { location: { zips: ['97201'], areaCodes: [] }, states: ['OR'] };
    expect(requiredOf(aCall(), oregon).at(-1)).toEqual({
      ruleId: 'state-text:OR',
      cite: 'ORS 646.639(2)',
      element: 'State name and true purpose within 30 seconds of oral contact',
    });
    expect(idsOf(aLetter('payment_reminder'), oregon)).toEqual([]);
  });

  test('on old debt: New Mexico in speech and writing, West Virginia in the first letter', () => {
    const facts = (state: string, zip: string) =>
      ({
        location: { zips: [zip], areaCodes: [] },
        states: [state],
        limitation: 'unknown',
      }) as const;
    const mexico = facts('NM', '87102');
    expect(idsOf(aCall(), mexico)).toEqual(['time-barred-text']);
    expect(idsOf(aText(), mexico)).toEqual(['time-barred-text']);
    expect(idsOf(aCall(), { ...mexico, limitation: 'open' })).toEqual([]);
    const virginia = facts('WV', '25301');
    expect(idsOf(aCall(), virginia)).toEqual([]);
    expect(idsOf(aLetter('payment_reminder'), virginia)).toEqual(['time-barred-text']);
    expect(idsOf(aLetter('payment_reminder'), { ...virginia, communicated: 'written' })).toEqual(
      [],
    );
  });
});

test('is listed whether or not the contact may start', () => {
  const held = { holds: [{ kind: 'bankruptcy' as const }] };
  expect(requiredOf(aCall(), held)).toEqual(requiredOf(aCall()));
});
