/**
 * Who asks to be called at a time consents to that call (12 CFR 1006.14(b)(3)(i)): the quiet week after a
 * conversation does not stop it. The consent is kept narrower than the law has it: for one call, from the
 * agreed time to the end of its day. Consent is given directly: the script must know who gave it.
 */
import { Temporal } from 'temporal-polyfill';
import { localSpan, localTimes } from '../../../../shared/compliance/clock-window.ts';
import { longDate } from '../../../../shared/domain/date-text.ts';
import type { StoredAction } from '../../../../shared/domain/queue/settle-next-action.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import type { CallRow } from '../../store/calls.store.ts';
import { insertConsent } from '../../store/consents.store.ts';
import { appendActivity } from '../append-activity.ts';
import { gatherKnown, zonesOf } from './judge-call.ts';
import type { Ending } from './judge-ending.ts';

/** Consent lasts seven days, the day it was given being the first (12 CFR 1006.14(b)(3)(i)). */
const consentDays = 7;

type Given = {
  readonly call: CallRow;
  readonly account: AccountKey;
  readonly ending: Ending;
  readonly action: StoredAction;
};

/** The person themselves asked for the call. */
export function isCallBackAsked({ outcome, isOwnWord }: Ending): boolean {
  return outcome.code === 'CALLBACK' && isOwnWord;
}

/** Must run inside the transaction that ends the call. Nothing happens unless a call back was asked for. */
export function giveConsent(context: DeskContext, { call, account, ending, action }: Given): void {
  if (!isCallBackAsked(ending) || action.kind !== 'call_back' || action.at === null) return;
  const at = Temporal.Instant.from(action.at);
  const zones = zonesOf(gatherKnown(context, account.pk));
  const { earliest } = localSpan(at, zones);
  const given = Temporal.PlainDate.from(call.localDate);
  const localOn = earliest.slice(0, 10);
  const days = given.until(Temporal.PlainDate.from(localOn)).total({ unit: 'days' });
  if (days >= consentDays) return;
  insertConsent(context.db, {
    id: context.env.newId(),
    accountPk: account.pk,
    callId: call.id,
    givenAt: call.startedAt,
    forAt: action.at,
    localOn,
  });
  appendActivity(context, {
    account,
    kind: 'consent-given',
    channel: 'call',
    callId: call.id,
    note: `Asked to be called ${whenText(at, zones)}`,
  });
}

/** `on March 3, 2026 at 10:15 MST, 09:15 PST`: by every clock the consumer may be living by. */
function whenText(at: Temporal.Instant, zones: readonly string[]): string {
  const day = longDate(at.toZonedDateTimeISO(zones[0] ?? 'UTC').toPlainDate());
  const clocks = localTimes(at, zones).map(({ local, abbreviation }) => `${local} ${abbreviation}`);
  return `on ${day} at ${clocks.join(', ')}`;
}
