/**
 * Random sequences of everything a hostile or careless window could send. Whatever it sends, every outbound
 * call that the desk has recorded was allowed by an independent count of hours, calls and conversations.
 */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../../shared/ipc/accounts.contract.ts';
import { ending, type Move, openCallDesk, rightPartyMoves } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

const zone = 'America/Chicago';
const chicago = { city: 'Chicago', state: 'IL', zip: '60602', phone1: '(312) 555-0142' };

const steps = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('outbound', 'outbound', 'inbound', 'walk_in') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'end:NO_ANSWER',
      'end:BUSY',
      'end:THIRD_PARTY',
      'end:RPC_HUNG_UP',
      'end:CEASE',
      'end:WRONG_NUMBER',
      'end:PAYMENT',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('script', 'ok', 'release', 'zone', 'dispute') },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }).map((hours) => `wait:${hours}`) },
);

async function play(desk: TestDesk, id: string, step: string): Promise<void> {
  const { openCall, phones, holds } = await desk.ask('accounts.get', { accountId: id });
  const base = { requestId: desk.newId(), accountId: id };
  const phoneId = phones[0]?.id ?? '';
  const callId = openCall?.callId ?? desk.newId();
  const [verb = '', rest = ''] = step.split(':');
  const moves: readonly Move[] = rightPartyMoves;
  const sends: Readonly<Record<string, () => Promise<unknown>>> = {
    outbound: () => desk.backend.call('calls.start', { ...base, phoneId, direction: 'outbound' }),
    inbound: () =>
      desk.backend.call('calls.start', { ...base, phoneId: null, direction: 'inbound' }),
    walk_in: () =>
      desk.backend.call('calls.start', { ...base, phoneId: null, direction: 'walk_in' }),
    end: () =>
      desk.backend.call('calls.wrapUp', { ...ending(desk, callId, 'BUSY'), outcomeCode: rest }),
    script: () => desk.backend.call('calls.progress', { requestId: base.requestId, callId, moves }),
    ok: () =>
      desk.backend.call('contacts.markPhone', {
        ...base,
        phoneId,
        status: 'ok',
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
    zone: () => desk.backend.call('contacts.setZone', { ...base, zone, reason: 'Said so' }),
    dispute: () =>
      desk.backend.call('holds.place', {
        ...base,
        kind: 'dispute',
        otherAccountIds: [],
        reason: 'Letter',
      }),
    wait: async () => desk.clock.advance({ hours: Number(rest) }),
  };
  await sends[verb]?.();
}

type Call = {
  readonly at: Temporal.ZonedDateTime;
  readonly isOutbound: boolean;
  readonly connected: boolean;
  readonly talked: boolean;
};

/** The calls as the evidence tells them, oldest first. */
function callsIn(entries: readonly TimelineEntry[]): readonly Call[] {
  return entries
    .filter(({ kind }) => kind === 'call-started')
    .toReversed()
    .map((start) => {
      const end = entries.find(
        ({ kind, callId }) => kind === 'call-wrapped' && callId === start.callId,
      );
      return {
        at: Temporal.Instant.from(start.at).toZonedDateTimeISO(zone),
        isOutbound: start.countsAs === 'attempt',
        connected: end?.outcomeCode !== 'BUSY',
        talked: end === undefined || end.countsAs === 'conversation',
      };
    });
}

function daysBetween(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): number {
  return one.toPlainDate().until(other.toPlainDate()).total({ unit: 'days' });
}

test('no sequence of requests starts a call that hours or counts forbid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 12, maxLength: 60 }), async (sequence) => {
      const { desk, id } = await openCallDesk([chicago]);
      for (const step of sequence) await play(desk, id, step);
      const { entries } = await desk.ask('accounts.timeline', {
        accountId: id,
        filter: 'calls',
        limit: 200,
      });
      const calls = callsIn(entries);
      for (const [index, { at, isOutbound }] of calls.entries()) {
        if (!isOutbound) continue;
        const time = at.toPlainTime();
        expect(Temporal.PlainTime.compare(time, '08:01:00')).toBeGreaterThanOrEqual(0);
        expect(Temporal.PlainTime.compare(time, '21:00:00')).toBeLessThan(0);
        const before = calls.slice(0, index).filter((earlier) => daysBetween(earlier.at, at) < 7);
        expect(before.filter(({ talked }) => talked)).toEqual([]);
        expect(
          before.filter((earlier) => earlier.isOutbound && earlier.connected).length,
        ).toBeLessThan(7);
      }
    }),
    { numRuns: 25 },
  );
});
