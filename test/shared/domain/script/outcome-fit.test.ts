import { expect, test } from 'vitest';
import { getOutcome, outcomes } from '../../../../shared/domain/outcomes.ts';
import { playMoves, type ScriptMove } from '../../../../shared/domain/script/moves.ts';
import {
  countsAsOf,
  didSomebodyAnswer,
  outcomeProblem,
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
const tick: ScriptMove = {
  kind: 'tick',
  disclosure: 'mini_miranda_full',
  at: '2026-03-02T16:00:00Z',
};
const play = (...moves: readonly ScriptMove[]) => playMoves(script, context, moves);

const untouched = play();
const confirmed = play(...answers('person', 'speaking', 'matches'));
const read = play(...answers('person', 'speaking', 'matches'), tick, ...answers('read'));

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

test('a confirmed right party makes any outcome count as a conversation', () => {
  expect(countsAsOf(getOutcome('LANGUAGE'), confirmed)).toBe('conversation');
  expect(countsAsOf(getOutcome('LANGUAGE'), untouched)).toBe('contact');
  expect(countsAsOf(getOutcome('LANGUAGE'), undefined)).toBe('contact');
});
