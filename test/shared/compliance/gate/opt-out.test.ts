import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/compliance/decide.ts';
import type { RelaxationId } from '../../../../shared/compliance/relaxations.ts';
import type { ContactRequest, OptOut } from '../../../../shared/compliance/types.ts';
import {
  aCall,
  address,
  aLetter,
  aLocationCall,
  allRelaxations,
  aMessage,
  anEmail,
  anInbound,
  aText,
  aVisit,
  aVoicemail,
  mobile,
  outbound,
  ruleIdsOf,
  someFacts,
} from './contacts.ts';

const stopped = (request: ContactRequest, optOuts: readonly OptOut[], extra: object = {}) =>
  ruleIdsOf(decide(request, someFacts({ optOuts, ...extra }))).includes('G8');

describe('an opt-out of a whole medium', () => {
  const reach: Readonly<Record<OptOut['medium'], readonly string[]>> = {
    call: ['call', 'voicemail'],
    text: ['text'],
    email: ['email'],
    letter: ['letter'],
    visit: ['visit'],
  };

  test.each(Object.entries(reach))('%s stops %j and no other', (medium, channels) => {
    const optOuts = [{ medium: medium as OptOut['medium'] }];
    const found = outbound.filter(([, request]) => stopped(request, optOuts));
    expect(found.map(([channel]) => channel)).toEqual(channels);
  });

  test('is not the attorney’s, and stops no contact of the consumer', () => {
    expect(stopped(aCall({ recipient: 'attorney' }), [{ medium: 'call' }])).toBe(false);
    expect(stopped(aCall({ recipient: 'spouse' }), [{ medium: 'call' }])).toBe(true);
    expect(decide(anInbound(), someFacts({ optOuts: [{ medium: 'call' }] })).verdict).toBe(
      'allowed',
    );
  });
});

describe('an opt-out of a number or address', () => {
  test('reaches it however it is written, in its own medium', () => {
    const optOuts: OptOut[] = [{ medium: 'text', contactPoint: '+1 (518) 555-0101' }];
    expect(stopped(aText(), optOuts)).toBe(true);
    expect(stopped(aCall(), optOuts)).toBe(false);
    const other = { ...mobile, contactPoint: '5185550102' };
    expect(stopped(aText({ phone: other }), optOuts)).toBe(false);
    expect(stopped(anEmail(), [{ medium: 'email', contactPoint: ' ANN@example.com' }])).toBe(true);
  });

  test('reaches a number that is dialled and not named, not a person judged without one', () => {
    const optOuts: OptOut[] = [{ medium: 'call', contactPoint: '5185550101' }];
    expect(stopped(aCall({ phone: { type: 'home', status: 'ok' } }), optOuts)).toBe(true);
    expect(stopped(aCall({ phone: undefined }), optOuts)).toBe(false);
    expect(stopped(aVisit(), [{ medium: 'visit', contactPoint: '1 Elm St' }])).toBe(true);
  });

  test('somebody else’s number may be opted out too', () => {
    const optOuts: OptOut[] = [{ medium: 'call', contactPoint: '5185550199' }];
    expect(stopped(aLocationCall(), optOuts)).toBe(true);
  });

  test('may be marked on the number or address itself', () => {
    const phone = { ...mobile, status: 'opted_out' } as const;
    for (const request of [aCall({ phone }), aVoicemail({ phone }), aText({ phone })]) {
      expect(ruleIdsOf(decide(request, someFacts()))).toEqual(['G8']);
    }
    const email = { ...address, status: 'opted_out' } as const;
    expect(ruleIdsOf(decide(anEmail({ email }), someFacts()))).toEqual(['G8']);
  });
});

describe('the exceptions, each only when it is switched on', () => {
  const confirmation = aText({ message: 'opt_out_confirmation' });
  const cases: readonly (readonly [RelaxationId, ContactRequest, OptOut])[] = [
    ['opt-out-confirmation', confirmation, { medium: 'text' }],
    ['opt-out-confirmation', anEmail({ message: 'opt_out_confirmation' }), { medium: 'email' }],
    ['opt-out-reply', aText({ isReply: true }), { medium: 'text' }],
    ['opt-out-reply', aCall({ isReply: true }), { medium: 'call' }],
    ['opt-out-required-by-law', aLetter('validation_notice'), { medium: 'letter' }],
    ['opt-out-required-by-law', aCall({ rebuttal: 'legally_required' }), { medium: 'call' }],
  ];

  test.each(cases)('%s', (id, request, optOut) => {
    expect(stopped(request, [optOut])).toBe(true);
    expect(stopped(request, [optOut], { relaxations: [id] })).toBe(false);
    const others = allRelaxations.filter((other) => other !== id);
    expect(stopped(request, [optOut], { relaxations: others })).toBe(true);
  });

  test('there is one confirmation in a medium, not two', () => {
    const messages = [aMessage('text', { isOptOutConfirmation: true })];
    const facts = (extra: object) => ({ relaxations: allRelaxations, ...extra });
    const optOuts: OptOut[] = [{ medium: 'text' }];
    expect(stopped(confirmation, optOuts, facts({ history: { calls: [], messages } }))).toBe(true);
    const email = [aMessage('email', { isOptOutConfirmation: true }), aMessage('text')];
    const before = facts({ history: { calls: [], messages: email } });
    expect(stopped(confirmation, optOuts, before)).toBe(false);
  });

  test('ordinary messages, letters and calls stay stopped with all of them on', () => {
    const relaxations = allRelaxations;
    expect(stopped(aText(), [{ medium: 'text' }], { relaxations })).toBe(true);
    expect(
      stopped(aCall({ rebuttal: 'active_litigation' }), [{ medium: 'call' }], { relaxations }),
    ).toBe(true);
    expect(stopped(aLetter('payment_reminder'), [{ medium: 'letter' }], { relaxations })).toBe(
      true,
    );
  });
});
