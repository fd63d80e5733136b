/** What a stranger may read is held to the same words as what a stranger may hear. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { accountFlags } from '../../../shared/domain/account-flags.ts';
import { consumerFlagInfo, consumerFlags } from '../../../shared/domain/consumer-flags.ts';
import { nextActionLabels, tellsActionOfDebt } from '../../../shared/domain/next-action-labels.ts';
import { nextActionKinds } from '../../../shared/domain/outcomes.ts';
import {
  partyRoleLabels,
  partyRoles,
  tellsRoleOfDebt,
} from '../../../shared/domain/party-roles.ts';
import { hintOfDebt } from '../../../shared/domain/script/words.ts';

const hints = (texts: readonly string[]) => texts.filter((text) => hintOfDebt(text) !== undefined);

test('flags that stay on screen give nothing away, neither do their hints', () => {
  const open = consumerFlags.filter((flag) => !consumerFlagInfo[flag].tellsOfDebt);
  expect(open).toEqual(['vulnerable', 'needs_language', 'spouse_not_told']);
  const shown = accountFlags({
    today: Temporal.PlainDate.from('2026-03-02'),
    isLive: true,
    validationSentOn: null,
    validationEndsOn: null,
    limitation: 'unknown',
    language: 'es',
    mail: 'bad',
    isZoneKnown: false,
    areStateRulesReviewed: false,
    balanceAgeDays: 90,
    validityDays: 30,
    flags: consumerFlags,
    lookalikeHolds: ['bankruptcy'],
  }).filter(({ tellsOfDebt }) => !tellsOfDebt);
  expect(hints(shown.flatMap(({ label, hint }) => [label, hint]))).toEqual([]);
});

test('roles and next actions that stay on screen give nothing away', () => {
  const roles = partyRoles.filter((role) => !tellsRoleOfDebt(role));
  const actions = nextActionKinds.filter((kind) => !tellsActionOfDebt(kind));
  expect(hints(roles.map((role) => partyRoleLabels[role]))).toEqual([]);
  expect(hints(actions.map((kind) => nextActionLabels[kind]))).toEqual([]);
});
