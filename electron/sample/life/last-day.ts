/** The day before the newcomer opens the desk: what is agreed for today, and what should have been paid. */
import type { Temporal } from 'temporal-polyfill';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import { callBackHours, callBackTime } from '../call-back-time.ts';
import { type Agreed, promise } from './agreed.ts';
import { talkWithNext } from './calls.ts';
import { dateOf, type World } from './world.ts';

type Wish = { readonly date: Temporal.PlainDate; readonly hours?: readonly number[] };

function callBackOn(world: World, { date, hours }: Wish) {
  return async (row: QueueRow): Promise<Agreed | undefined> => {
    const zones = row.localTimes.map(({ zone }) => zone);
    const at =
      (hours && callBackTime(date, world.zone, zones, hours)) ??
      callBackTime(date, world.zone, zones);
    return at && { nextAction: { kind: 'call_back', at: at.toString() } };
  };
}

/** Only where the validation period is over: no date may be named inside it. */
function promiseFor(world: World, due: string, fate: 'keep' | 'break') {
  return async ({ accountId }: QueueRow): Promise<Agreed | undefined> => {
    const negotiation = await world.desk.read('negotiation.get', { accountId });
    if (negotiation.promiseFrom > due) return undefined;
    return promise(world, { accountId }, negotiation, { due, fate });
  };
}

/** Call-backs whose hour has come when the newcomer looks, some of later today, one of another day. */
function callBacksAround(now: Temporal.ZonedDateTime): readonly Wish[] {
  const date = now.toPlainDate();
  const past = { date, hours: callBackHours.filter((hour) => hour <= now.hour) };
  const coming = { date, hours: callBackHours.filter((hour) => hour > now.hour) };
  return [past, past, past, coming, coming, { date: date.add({ days: 2 }) }];
}

export async function agreeForToday(world: World, now: Temporal.Instant): Promise<void> {
  const isNew = { section: 'new_business' } as const;
  const here = now.toZonedDateTimeISO(world.zone);
  const today = here.toPlainDate();
  for (const wish of callBacksAround(here)) {
    await talkWithNext(world, {
      outcome: 'CALLBACK',
      filter: isNew,
      agreed: callBackOn(world, wish),
    });
  }
  for (const due of [today, today, today]) {
    await talkWithNext(world, {
      outcome: 'PROMISE',
      filter: isNew,
      agreed: promiseFor(world, due.toString(), 'keep'),
    });
  }
  for (let forgotten = 0; forgotten < 3; forgotten += 1) {
    await talkWithNext(world, {
      outcome: 'PROMISE',
      filter: isNew,
      agreed: promiseFor(world, dateOf(world).toString(), 'break'),
    });
  }
}
