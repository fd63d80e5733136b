import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { type HoldKind, holdKinds } from '../../../../shared/compliance/types.ts';
import { openCallDesk, outbound, wrapUp } from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { aSheet } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const onlyHeld: readonly HoldKind[] = ['deceased', 'minor', 'identity_theft'];

/** One for each person. */
const runs = 30;

async function place(desk: TestDesk, accountId: string, kind: HoldKind): Promise<void> {
  await desk.ask('holds.place', {
    requestId: desk.newId(),
    accountId,
    kind,
    otherAccountIds: [],
    reason: 'Told by phone',
  });
}

type Obstacle =
  | { readonly kind: 'hold'; readonly hold: HoldKind }
  | { readonly kind: 'night' }
  | { readonly kind: 'phone'; readonly status: 'wrong' | 'opted_out' | 'not_in_service' };

async function put(
  desk: TestDesk,
  { accountId, phoneId }: { readonly accountId: string; readonly phoneId: string },
  obstacle: Obstacle,
): Promise<void> {
  if (obstacle.kind === 'hold') await place(desk, accountId, obstacle.hold);
  if (obstacle.kind !== 'phone') return;
  await desk.ask('contacts.markPhone', {
    requestId: desk.newId(),
    accountId,
    phoneId,
    status: obstacle.status,
    source: 'consumer',
    reason: 'Said so on the phone',
  });
}

/** Something that may keep a call from starting: a hold, a clock, a number. */
const obstacle: fc.Arbitrary<Obstacle> = fc.oneof(
  fc.record({ kind: fc.constant('hold' as const), hold: fc.constantFrom(...onlyHeld) }),
  fc.record({ kind: fc.constant('hold' as const), hold: fc.constantFrom(...holdKinds) }),
  fc.record({ kind: fc.constant('night' as const) }),
  fc.record({
    kind: fc.constant('phone' as const),
    status: fc.constantFrom('wrong' as const, 'opted_out' as const, 'not_in_service' as const),
  }),
);

/** People who have nothing in common, so that a hold on one says nothing of another. */
const people = Array.from({ length: runs }, (_, index) => ({
  first_name: `Person${index}`,
  last_name: `Number${index}`,
  date_of_birth: `19${50 + index}-02-03`,
  ssn_last4: String(1000 + index),
  phone1: `219555${String(1000 + index)}`,
}));

test('a valid code starts what only a supervisor’s release keeps from starting, and is never spent on a BLOCK', async () => {
  const { desk, ids } = await openCallDesk(people);
  const sheet = await aSheet(desk, 40);
  const db = await openSideConnection(desk);
  let run = 0;
  let spent = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(obstacle, { minLength: 1, maxLength: 3, selector: JSON.stringify }),
      async (obstacles) => {
        const day = Temporal.PlainDate.from('2026-03-02').add({ days: run % runs });
        desk.clock.set(`${day}T16:00:00Z`);
        run += 1;
        const id = ids[String(run).padStart(4, '0')] ?? '';
        const input = await outbound(desk, id);
        for (const each of obstacles) await put(desk, input, each);
        if (obstacles.some(({ kind }) => kind === 'night')) {
          desk.clock.set(`${day.add({ days: 1 })}T05:00:00Z`);
        }
        const check = { accountId: id, phoneId: input.phoneId, direction: 'outbound' } as const;
        const { verdict } = (await desk.ask('calls.check', check)).decision;
        const isOnlyHeld = obstacles.every(
          (each) => each.kind === 'hold' && onlyHeld.includes(each.hold),
        );
        expect(verdict).toBe(isOnlyHeld ? 'override' : 'blocked');
        const release = {
          ...sheet.typed(spent + 1),
          reason: 'The supervisor said that it is fine',
        };
        const reply = await desk.backend.call('calls.start', { ...input, release });
        expect(reply.ok).toBe(isOnlyHeld);
        if (isOnlyHeld) {
          spent += 1;
          const { call } = await desk.ask('calls.get', {});
          await wrapUp(desk, call?.callId ?? '', 'NO_ANSWER');
        }
        expect(
          listRows(
            db,
            `SELECT (SELECT count(*) FROM release_uses) AS uses, (SELECT count(*) FROM calls) AS calls,
               (SELECT count(*) FROM activities WHERE kind = 'supervisor-release') AS releases,
               (SELECT count(*) FROM activities WHERE kind = 'release-code-wrong') AS wrong`,
          ),
        ).toEqual([{ uses: spent, calls: spent, releases: spent, wrong: 0 }]);
      },
    ),
    // Each run has a person of its own, so a failing one cannot be repeated with less.
    { numRuns: runs, endOnFailure: true },
  );
  expect(spent).toBeGreaterThan(0);
}, 180_000);

test('what becomes blocked while the code is being checked is refused, and the code is kept', async () => {
  const { desk, id } = await openCallDesk();
  const sheet = await aSheet(desk);
  await place(desk, id, 'minor');
  const input = await outbound(desk, id);
  const release = { ...sheet.typed(1), reason: 'The supervisor said that it is fine' };
  const started = desk.backend.call('calls.start', { ...input, release });
  await place(desk, id, 'cease');
  expect(await started).toMatchObject({ ok: false, error: { code: 'rule-broken' } });
  expect((await desk.ask('supervisor.get', {})).sheets[0]?.used).toBe(0);
});

test('letters take no code at all', async () => {
  const { desk, id } = await openCallDesk();
  const sheet = await aSheet(desk);
  const input = { requestId: desk.newId(), accountId: id, release: sheet.typed(1) };
  expect((await desk.refused('letters.make', input)).code).toBe('invalid-input');
});
