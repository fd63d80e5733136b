import { describe, expect, it } from 'vitest';
import {
  currentStep,
  phoneMarksOf,
  proposedHoldsOf,
  proposedOutcome,
} from '../../../../shared/domain/script/run.ts';
import type { ScriptChannel } from '../../../../shared/domain/script/script.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import { play } from './play.ts';

type Branch = readonly [title: string, channel: ScriptChannel, answers: string, outcome: string];

const right = 'person speaking matches';

const branches: readonly Branch[] = [
  ['no answer', 'outbound_call', 'no_answer', 'NO_ANSWER'],
  ['busy', 'outbound_call', 'busy', 'BUSY'],
  ['voicemail with message', 'outbound_call', 'machine left', 'VOICEMAIL_LEFT'],
  ['voicemail without message', 'voicemail', 'not_left', 'VOICEMAIL_NO_MESSAGE'],
  ['hangs up', 'outbound_call', 'person left', 'HUNG_UP'],
  ['right party hangs up', 'outbound_call', `${right} left`, 'RPC_HUNG_UP'],
  ['not in', 'outbound_call', 'person not_in time', 'THIRD_PARTY'],
  ['offers to take a message', 'outbound_call', 'person not_in message fine', 'THIRD_PARTY'],
  ['a child', 'outbound_call', 'person child no', 'THIRD_PARTY'],
  ['refuses to verify', 'outbound_call', 'person speaking refuses leaves_it', 'REFUSED_TO_VERIFY'],
  [
    'fails to verify twice',
    'outbound_call',
    'person speaking mismatch mismatch leaves_it',
    'REFUSED_TO_VERIFY',
  ],
  ['call back before verifying', 'outbound_call', 'person says_call_back noted', 'CALLBACK'],
  ['call back', 'outbound_call', `${right} says_call_back noted`, 'CALLBACK'],
  ['another language', 'outbound_call', 'person needs_language other', 'LANGUAGE'],
  ['pays now', 'outbound_call', `${right} pays_now posted`, 'PAYMENT'],
  ['promise', 'outbound_call', `${right} will_pay names_it yes`, 'PROMISE'],
  ['plan', 'outbound_call', `${right} installments agrees agrees`, 'PLAN'],
  [
    'plan after the worksheet',
    'walk_in',
    'gives_name matches cannot_pay something_left agrees agrees',
    'PLAN',
  ],
  [
    'settlement to think over',
    'inbound_call',
    'gives_name matches less thinks',
    'SETTLEMENT_OFFERED',
  ],
  ['settlement paid at once', 'walk_in', 'gives_name matches less pays_now posted', 'PAYMENT'],
  ['cannot pay', 'outbound_call', `${right} cannot_pay nothing_left`, 'HARDSHIP'],
  ['will not pay', 'outbound_call', `${right} will_not_pay firm`, 'REFUSED_TO_PAY'],
  ['nothing agreed', 'outbound_call', `${right} needs_time`, 'RPC_NO_COMMITMENT'],
  ['spouse', 'outbound_call', 'person acts_for spouse matches needs_time', 'RPC_NO_COMMITMENT'],
  ['visitor leaves', 'walk_in', 'left', 'CALLER_LEFT'],
  ['someone calls for another', 'inbound_call', 'for_other other understands', 'THIRD_PARTY'],
];

const holds: readonly (readonly [...Branch, hold: string])[] = [
  ['dispute', 'outbound_call', `${right} says_dispute amount`, 'DISPUTE', 'dispute'],
  ['already paid', 'outbound_call', `${right} already_paid noted`, 'ALREADY_PAID', 'dispute'],
  ['attorney', 'outbound_call', 'person says_attorney named', 'ATTORNEY', 'attorney'],
  ['attorney calls', 'inbound_call', 'for_other attorney named', 'ATTORNEY', 'attorney'],
  [
    'bankruptcy',
    'inbound_call',
    'gives_name matches says_bankruptcy given',
    'BANKRUPTCY',
    'bankruptcy',
  ],
  ['cease', 'outbound_call', `${right} says_stop`, 'CEASE', 'cease'],
  ['cease unverified', 'outbound_call', 'person says_stop yes', 'CEASE', 'cease'],
  ['deceased', 'outbound_call', 'person has_died named', 'DECEASED', 'deceased'],
  ['parent', 'walk_in', 'for_other parent named', 'MINOR', 'minor'],
  ['estate', 'walk_in', 'for_other estate named', 'DECEASED', 'deceased'],
  ['minor', 'outbound_call', 'person speaking minor named', 'MINOR', 'minor'],
  [
    'identity theft',
    'outbound_call',
    `${right} says_theft reported`,
    'IDENTITY_THEFT',
    'identity_theft',
  ],
];

const marks: readonly (readonly [...Branch, mark: string])[] = [
  ['wrong number', 'outbound_call', 'person wrong_number nobody', 'WRONG_NUMBER', 'wrong_number'],
  ['moved away', 'outbound_call', 'person not_in moved tells', 'WRONG_NUMBER', 'wrong_number'],
  ['wrong person calls', 'inbound_call', 'wrong_person number', 'WRONG_NUMBER', 'wrong_number'],
  ['not in service', 'outbound_call', 'dead', 'NOT_IN_SERVICE', 'not_in_service'],
  ['stranger asks to stop', 'outbound_call', 'person says_stop no', 'THIRD_PARTY', 'opted_out'],
];

function ended(channel: ScriptChannel, answers: string) {
  const script = scriptFor(channel);
  const state = play(script, answers.split(' '), { isFirstCommunication: true });
  expect(currentStep(script, state).kind).toBe('end');
  return { outcome: proposedOutcome(script, state), state };
}

describe('branches', () => {
  it.each(branches)('%s (%s)', (_title, channel, answers, outcome) => {
    const call = ended(channel, answers);
    expect(call.outcome).toBe(outcome);
    expect(proposedHoldsOf(call.state)).toEqual([]);
  });

  it.each(holds)('%s (%s) proposes its hold', (_title, channel, answers, outcome, hold) => {
    const call = ended(channel, answers);
    expect(call.outcome).toBe(outcome);
    expect(proposedHoldsOf(call.state)).toEqual([hold]);
  });

  it.each(marks)('%s (%s) marks the phone', (_title, channel, answers, outcome, mark) => {
    const call = ended(channel, answers);
    expect(call.outcome).toBe(outcome);
    expect(phoneMarksOf(call.state)).toEqual([mark]);
  });

  it.each(['attorney', 'parent', 'estate'])(
    'speak to the %s on the line, not of them as of somebody else',
    (who) => {
      const script = scriptFor('inbound_call');
      const step = currentStep(script, play(script, ['for_other', who]));
      expect(step.say?.en).toMatch(/May I have your name/);
      expect(step.say?.en).not.toMatch(/not to you|name of a parent|who is looking after/);
    },
  );

  it('tell the agent what the desk does with a time, and what it does not', () => {
    const script = scriptFor('inbound_call');
    const step = currentStep(script, play(script, ['says_call_back']));
    expect(step.cue).toContain('goes into the note');
  });

  it('leave no message where the agency name tells that it collects', () => {
    const state = play(scriptFor('voicemail'), [], { nameIndicatesCollection: true });
    expect(state.stepId).toBe('voicemail_none');
  });
});
