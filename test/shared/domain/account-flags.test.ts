import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type AccountFlagFacts, accountFlags } from '../../../shared/domain/account-flags.ts';
import { consumerFlags, readConsumerFlags } from '../../../shared/domain/consumer-flags.ts';

const calm: AccountFlagFacts = {
  today: Temporal.PlainDate.from('2026-03-02'),
  isLive: true,
  validationSentOn: '2026-01-05',
  validationEndsOn: '2026-02-11',
  limitation: 'open',
  language: 'en',
  mail: 'ok',
  isZoneKnown: true,
  areStateRulesReviewed: true,
  balanceAgeDays: 3,
  validityDays: 30,
  flags: [],
  lookalikeHolds: [],
};
const ids = (facts: Partial<AccountFlagFacts>) =>
  accountFlags({ ...calm, ...facts }).map(({ id }) => id);

test('an ordinary account has no flag', () => {
  expect(ids({})).toEqual([]);
});

test('a hold on somebody who may be this person shows first, and speaks of another debt', () => {
  const [flag] = accountFlags({ ...calm, lookalikeHolds: ['bankruptcy'], language: 'es' });
  expect(flag).toMatchObject({ id: 'likely_same', tellsOfDebt: true, tone: 'attention' });
  expect(flag?.hint).toMatch(/bankruptcy/);
});

test('the validation period shows until its last day', () => {
  expect(ids({ validationEndsOn: '2026-03-02' })).toEqual(['validation']);
  expect(ids({ validationEndsOn: '2026-03-01' })).toEqual([]);
  expect(ids({ validationSentOn: null, validationEndsOn: null })).toEqual(['notice_pending']);
  const [flag] = accountFlags({ ...calm, validationEndsOn: '2026-07-08' });
  expect([flag?.label, flag?.tellsOfDebt]).toEqual(['Validation until Jul 8', true]);
});

test('an unknown limitation counts as barred', () => {
  expect(ids({ limitation: 'unknown' })).toEqual(['time_barred']);
  expect(ids({ limitation: 'barred' })).toEqual(['time_barred']);
});

test('each thing that needs the agent has its flag', () => {
  expect(ids({ mail: 'missing' })).toEqual(['address_needed']);
  expect(ids({ mail: 'bad' })).toEqual(['bad_address']);
  expect(ids({ isZoneKnown: false })).toEqual(['zone_unknown']);
  expect(ids({ balanceAgeDays: 31 })).toEqual(['balance_old']);
  expect(ids({ areStateRulesReviewed: false })).toEqual(['state_rules_open']);
  expect(ids({ language: 'es' })).toEqual(['language']);
  expect(ids({ flags: consumerFlags })).toEqual([...consumerFlags]);
});

test('a closed account keeps only what concerns the person', () => {
  expect(ids({ isLive: false, limitation: 'unknown', isZoneKnown: false, language: 'es' })).toEqual(
    ['language'],
  );
});

test('stored flags that are not known are left out', () => {
  expect(readConsumerFlags(['address_needed', 'vulnerable', 'x', 'servicemember'])).toEqual([
    'servicemember',
    'vulnerable',
  ]);
});
