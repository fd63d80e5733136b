import { describe, expect, test } from 'vitest';
import { getOutcome } from '../../../../shared/domain/outcomes.ts';
import { marksOfEnding, numbersToAsk } from '../../../../shared/domain/script/phone-marks.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import { play } from './play.ts';

const inbound = scriptFor('inbound_call');
const ok = { digits: '3125550142', status: 'ok' };
const closed = { digits: '3125550143', status: 'wrong' };

describe('marks of an ending', () => {
  test('come from the script and from the outcome, each once', () => {
    const named = play(inbound, ['wrong_person', 'number']);
    const wrong = getOutcome('WRONG_NUMBER');
    expect(marksOfEnding(named, wrong)).toEqual(['wrong_number']);
    const stopped = play(inbound, ['says_stop', 'no']);
    expect(marksOfEnding(stopped, getOutcome('THIRD_PARTY'))).toEqual(['opted_out']);
    expect(marksOfEnding(stopped, wrong)).toEqual(['opted_out', 'wrong_number']);
    expect(marksOfEnding(undefined, undefined)).toEqual([]);
  });
});

describe('the numbers to ask about', () => {
  test('are those still called, unless nothing is marked or the line itself is on file', () => {
    expect(numbersToAsk(['wrong_number'], '', [ok, closed])).toEqual([ok]);
    expect(numbersToAsk([], '', [ok])).toEqual([]);
    expect(numbersToAsk(['opted_out'], ok.digits, [ok, closed])).toEqual([]);
    expect(numbersToAsk(['opted_out'], '3125550199', [ok])).toEqual([ok]);
    expect(numbersToAsk(['opted_out'], '', [closed])).toEqual([]);
  });
});
