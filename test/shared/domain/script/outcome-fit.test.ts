import { expect, test } from 'vitest';
import { getOutcome, outcomes } from '../../../../shared/domain/outcomes.ts';
import { playMoves, type ScriptMove } from '../../../../shared/domain/script/moves.ts';
import {
  countsAsOf,
  didConnect,
  didSomebodyAnswer,
  isOwnWord,
  outcomeProblem,
  silenceProblem,
  wasConversation,
} from '../../../../shared/domain/script/outcome-fit.ts';
import { proposedOutcome, type ScriptContext } from '../../../../shared/domain/script/run.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';

const context: ScriptContext = {
  language: 'en',
  isFirstCommunication: true,
  limitation: 'open',
  isRecorded: false,
  nameIndicatesCollection: false,
};
const script = scriptFor('outbound_call');
const answers = (...ids: readonly string[]): ScriptMove[] =>
  ids.map((answerId) => ({ kind: 'answer', answerId }));
const tick = {
  kind: 'tick',
  disclosure: 'mini_miranda_full',
  at: '2026-03-02T16:00:00Z',
} as const;
const play = (...moves: readonly ScriptMove[]) => playMoves(script, context, moves);

const untouched = play();
const confirmed = play(...answers('person', 'speaking', 'matches'));
const read = play(...answers('person', 'speaking', 'matches'), tick, ...answers('read'));
const back: ScriptMove = { kind: 'back' };
const readAndBack = play(
  ...answers('person', 'speaking', 'matches'),
  tick,
  ...answers('read'),
  ...[back, back, back, back],
);

test.each([
  ['nothing was clicked', untouched, false],
  ['nobody answered', play(...answers('no_answer')), false],
  ['a machine answered', play(...answers('machine', 'left')), false],
  ['somebody answered', play(...answers('person')), true],
  ['a stranger ended it', play(...answers('person', 'wrong_number', 'nobody')), true],
] as const)('%s: somebody answered is %s', (_title, state, expected) => {
  expect(didSomebodyAnswer(script, state)).toBe(expected);
});

test('a caller or visitor is always somebody', () => {
  const inbound = scriptFor('inbound_call');
  expect(didSomebodyAnswer(inbound, playMoves(inbound, context, []))).toBe(true);
});

test('whatever an end of the script proposes fits that end', () => {
  const ends = [
    play(...answers('no_answer')),
    play(...answers('dead')),
    play(...answers('machine', 'left')),
    play(...answers('person', 'says_stop', 'yes')),
    play(...answers('person', 'wrong_number', 'nobody')),
    play(...answers('person', 'speaking', 'matches', 'left')),
    play(...answers('person', 'speaking', 'matches'), tick, ...answers('read', 'needs_time')),
    play(
      ...answers('person', 'speaking', 'matches'),
      tick,
      ...answers('read', 'already_paid', 'noted'),
    ),
  ];
  for (const state of ends) {
    const code = proposedOutcome(script, state);
    expect(code).toBeDefined();
    if (code) expect(outcomeProblem(script, state, getOutcome(code))).toBeUndefined();
  }
});

test('what people say to protect themselves is never refused', () => {
  for (const outcome of outcomes.filter(({ group }) => group === 'protected')) {
    for (const state of [untouched, confirmed, read]) {
      expect(outcomeProblem(script, state, outcome)).toBeUndefined();
    }
  }
});

test('an agreement needs the right person and the disclosure', () => {
  const promise = getOutcome('PROMISE');
  expect(outcomeProblem(script, untouched, promise)).toContain('right person');
  expect(outcomeProblem(script, confirmed, promise)).toContain('disclosure');
  expect(outcomeProblem(script, read, promise)).toBeUndefined();
  expect(outcomeProblem(script, confirmed, getOutcome('RPC_HUNG_UP'))).toBeUndefined();
});

test('a call back is asked for by the person: confirmed, or in passing before the check', () => {
  const callBack = getOutcome('CALLBACK');
  for (const state of [
    untouched,
    play(...answers('no_answer')),
    play(...answers('person', 'not_in')),
  ]) {
    expect([isOwnWord(state), outcomeProblem(script, state, callBack)]).toEqual([
      false,
      expect.stringContaining('right person'),
    ]);
  }
  for (const state of [confirmed, play(...answers('person', 'says_call_back', 'noted'))]) {
    expect([isOwnWord(state), outcomeProblem(script, state, callBack)]).toEqual([true, undefined]);
  }
  const takenBack = play(...answers('person', 'says_call_back'), { kind: 'back' });
  expect(outcomeProblem(script, takenBack, callBack)).toBeDefined();
});

test.each([
  ['nothing was clicked', untouched, undefined],
  ['busy', play(...answers('busy')), false],
  ['not in service', play(...answers('dead')), false],
  ['no answer', play(...answers('no_answer')), true],
  ['a machine, before its message', play(...answers('machine')), true],
  ['a message was left', play(...answers('machine', 'left')), true],
  ['somebody answered', play(...answers('person')), true],
  ['a disclosure was read and the script taken back', readAndBack, true],
] as const)(
  '%s: the call connected is %s, and no outcome may say otherwise',
  (_, state, connected) => {
    expect(didConnect(script, state)).toBe(connected);
    if (connected === undefined) return;
    const contrary = outcomes.filter(
      (outcome) => outcome.connected !== connected && outcome.group !== 'protected',
    );
    for (const outcome of contrary) {
      expect([outcome.code, outcomeProblem(script, state, outcome)]).toEqual([
        outcome.code,
        expect.any(String),
      ]);
    }
  },
);

test('a disclosure read aloud makes it a conversation, whatever steps back', () => {
  expect([untouched, read, readAndBack].map(wasConversation)).toEqual([false, true, true]);
  for (const code of ['NO_ANSWER', 'VOICEMAIL_LEFT', 'BUSY', 'CALLER_LEFT'] as const) {
    expect(outcomeProblem(script, readAndBack, getOutcome(code))).toContain('conversation');
    expect(silenceProblem(getOutcome(code))).toContain('conversation');
  }
  expect(outcomeProblem(script, readAndBack, getOutcome('THIRD_PARTY'))).toBeUndefined();
  expect(silenceProblem(getOutcome('THIRD_PARTY'))).toBeUndefined();
  const recording = [{ id: 'recording', language: 'en', at: tick.at } as const];
  expect(wasConversation({ rightParty: null, ticks: recording })).toBe(false);
});

test('a conversation by the script makes any outcome count as one', () => {
  expect(countsAsOf(getOutcome('LANGUAGE'), true)).toBe('conversation');
  expect(countsAsOf(getOutcome('LANGUAGE'), false)).toBe('contact');
});
