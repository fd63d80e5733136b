/**
 * Random sequences of everything a hostile or careless window could send. Whatever it sends, every outbound
 * call that the desk has recorded was allowed by an independent count of hours, calls and conversations.
 */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { callsIn, type Ended, wasAskedFor } from '../../../helpers/call-ledger.ts';
import { ending, type Move, openCallDesk, rightPartyMoves } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

const zone = 'America/Chicago';
/** Far from any other zone; the second knows its state alone, which says the same and more. */
const places = [
  { city: 'Chicago', state: 'IL', zip: '60602', phone1: '(312) 555-0142' },
  { city: 'Des Moines', state: 'IA', zip: '', phone1: '(212) 555-0142' },
] as const;

const steps = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('outbound', 'outbound', 'inbound', 'walk_in') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'end:NO_ANSWER',
      'end:BUSY',
      'end:VOICEMAIL_LEFT',
      'end:THIRD_PARTY',
      'end:RPC_HUNG_UP',
      'end:CALLBACK',
      'end:CEASE',
      'end:WRONG_NUMBER',
      'end:PAYMENT',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'script',
      'back',
      'answer:machine',
      'answer:left',
      'answer:busy',
      'answer:no_answer',
      'answer:person',
      'answer:speaking',
      'answer:matches',
      'answer:says_call_back',
      'answer:noted',
      'tick',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'mark:ok',
      'mark:ok',
      'mark:wrong',
      'mark:opted_out',
      'release',
      'zone',
      'address',
      'dispute',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'call:>NO_ANSWER',
      'call:>CALLBACK',
      'call:no_answer>CALLBACK',
      'call:machine,left>BUSY',
      'call:machine>NOT_IN_SERVICE',
      'call:person,speaking,matches,tick,back,back,back>BUSY',
      'call:person,says_call_back,noted>CALLBACK',
    ),
  },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }).map((halves) => `wait:${halves}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('agreed', 'at_agreed:', 'at_agreed:person,says_call_back,noted'),
  },
);

/** What one careless window does, it often does again. */
const sequences = fc
  .array(fc.record({ step: steps, times: fc.constantFrom(1, 1, 1, 3, 9) }), {
    minLength: 6,
    maxLength: 24,
  })
  .map((runs) => runs.flatMap(({ step, times }) => Array.from({ length: times }, () => step)));

type World = {
  readonly desk: TestDesk;
  readonly id: string;
  readonly ended: Map<string, Ended>;
  /** Clocks the consumer may be living by, at the least. */
  readonly zones: Set<string>;
};

function plain(move: Ended['moves'][number]): Move {
  return move.kind === 'tick' ? { kind: 'tick', disclosure: move.disclosure } : move;
}

function isMove(part: string): boolean {
  return part === 'tick' || part === 'back';
}

async function play(world: World, step: string): Promise<void> {
  const { desk, id, ended, zones } = world;
  const { openCall, phones, holds } = await desk.ask('accounts.get', { accountId: id });
  const base = { requestId: desk.newId(), accountId: id };
  const phoneId = phones[0]?.id ?? '';
  const callId = openCall?.callId ?? desk.newId();
  const moves = openCall?.script.moves ?? [];
  const [verb = '', rest = ''] = step.split(':');
  const start = (direction: string) =>
    desk.backend.call('calls.start', {
      ...base,
      phoneId: direction === 'outbound' ? phoneId : null,
      direction,
    });
  const goOn = (...more: readonly Move[]) =>
    desk.backend.call('calls.progress', {
      requestId: base.requestId,
      callId,
      moves: [...moves.map(plain), ...more],
    });
  const wrapUp = async () => {
    const callBackAt = rest === 'CALLBACK' ? agreedTime(desk) : undefined;
    const reply = await desk.backend.call('calls.wrapUp', {
      ...ending(desk, callId, 'BUSY', { hasNoNumber: true }),
      outcomeCode: rest,
      ...(callBackAt !== undefined && { nextAction: { kind: 'call_back', at: callBackAt } }),
    });
    if (reply.ok) ended.set(callId, { moves, callBackAt });
  };
  // Another call is asked for, and at its time not one is made but several.
  const callBack = async () => {
    const parts = [`call:${rest}>CALLBACK`, 'agreed', 'call:>NO_ANSWER', 'call:>NO_ANSWER'];
    for (const part of parts) await play(world, part);
  };
  // A whole call in one go; an outcome that is refused gives way to one that is not.
  const wholeCall = async () => {
    const [answers = '', outcome = ''] = rest.split('>');
    const moved = answers === '' ? [] : answers.split(',');
    const parts = moved.map((part) => (isMove(part) ? part : `answer:${part}`));
    const ends = [outcome, 'NO_ANSWER', 'VOICEMAIL_LEFT', 'THIRD_PARTY'].map((end) => `end:${end}`);
    for (const part of ['outbound', ...parts, ...ends]) await play(world, part);
  };
  const sends: Readonly<Record<string, () => Promise<unknown>>> = {
    outbound: () => start('outbound'),
    inbound: () => start('inbound'),
    walk_in: () => start('walk_in'),
    end: wrapUp,
    call: wholeCall,
    at_agreed: callBack,
    script: () => goOn(...rightPartyMoves),
    back: () => goOn({ kind: 'back' }),
    answer: () => goOn({ kind: 'answer', answerId: rest }),
    tick: () => goOn({ kind: 'tick', disclosure: 'mini_miranda_full' }),
    mark: () =>
      desk.backend.call('contacts.markPhone', {
        ...base,
        phoneId,
        status: rest,
        source: 'correction',
        reason: 'Mistake',
      }),
    release: () =>
      desk.backend.call('holds.release', {
        requestId: base.requestId,
        holdId: holds[0]?.id ?? base.requestId,
        ground: 'entered_in_error',
        reason: 'Placed on this account by mistake',
      }),
    zone: async () => {
      await desk.ask('contacts.setZone', { ...base, zone, reason: 'Said so' });
      zones.clear();
      zones.add(zone);
    },
    address: async () => {
      const at = { line1: '1 Bay St', line2: '', city: 'Hilo', state: 'HI', zip: '60602' };
      const reply = await desk.backend.call('contacts.addAddress', {
        ...base,
        ...at,
        source: 'consumer',
        isAdditional: true,
      });
      const { consumer } = await desk.ask('accounts.get', { accountId: id });
      if (reply.ok && consumer.statedZone === undefined) zones.add('Pacific/Honolulu');
    },
    dispute: () =>
      desk.backend.call('holds.place', {
        ...base,
        kind: 'dispute',
        otherAccountIds: [],
        reason: 'Letter',
      }),
    agreed: async () => {
      const at = [...ended.values()].findLast(({ callBackAt }) => callBackAt)?.callBackAt;
      if (at !== undefined && at > desk.clock.now().toString()) desk.clock.set(at);
    },
    wait: async () => desk.clock.advance({ minutes: 30 * Number(rest) }),
  };
  await sends[verb]?.();
}

/** An afternoon hour of the next day, when calls may be made at every place of these tests. */
function agreedTime(desk: TestDesk): string {
  const tomorrow = desk.clock.now().toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  return tomorrow.toZonedDateTime({ timeZone: zone, plainTime: '15:00' }).toInstant().toString();
}

function daysBetween(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): number {
  return one.toPlainDate().until(other.toPlainDate()).total({ unit: 'days' });
}

function expectHours(at: Temporal.ZonedDateTime, zones: Iterable<string>): void {
  for (const each of zones) {
    const time = at.withTimeZone(each).toPlainTime();
    expect(Temporal.PlainTime.compare(time, '08:01:00')).toBeGreaterThanOrEqual(0);
    expect(Temporal.PlainTime.compare(time, '21:00:00')).toBeLessThan(0);
  }
}

test('no sequence of requests starts a call that hours or counts forbid', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), sequences, async (place, sequence) => {
      const { desk, id } = await openCallDesk([place]);
      const world: World = { desk, id, ended: new Map(), zones: new Set([zone]) };
      const timeline = async () =>
        (await desk.ask('accounts.timeline', { accountId: id, filter: 'calls', limit: 200 }))
          .entries;
      let known = 0;
      for (const step of sequence) {
        await play(world, step);
        if (!/^(outbound|call:|at_agreed:)/.test(step)) continue;
        const calls = callsIn(await timeline(), world.ended, zone).filter(
          ({ isOutbound }) => isOutbound,
        );
        if (calls.length > known) expectHours(calls.at(-1)?.at ?? never(), world.zones);
        known = calls.length;
      }
      const calls = callsIn(await timeline(), world.ended, zone);
      for (const [index, call] of calls.entries()) {
        const before = calls.slice(0, index);
        if (!call.isOutbound || wasAskedFor(call, before)) continue;
        const week = before.filter(({ at }) => daysBetween(at, call.at) < 7);
        expect(week.filter(({ talked }) => talked)).toEqual([]);
        const counted = week.filter(({ isOutbound, connected }) => isOutbound && connected);
        expect(counted.length).toBeLessThan(7);
      }
    }),
    { numRuns: 25 },
  );
});

function never(): never {
  throw new Error('a call that is counted is there');
}
