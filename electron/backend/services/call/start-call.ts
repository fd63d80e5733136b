/**
 * Starts a call or takes one in. The gate decides inside the transaction that records the attempt:
 * a blocked call leaves no row, and no row means no call.
 */
import { packMark } from '../../../../shared/compliance/pack-mark.ts';
import type { ScriptChannel } from '../../../../shared/domain/script/script.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { type CallDirection, getCall, insertCall } from '../../store/calls.store.ts';
import { getPhone } from '../../store/contact-points.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import type { ProvenCode } from '../supervisor/check-code.ts';
import { spendCode } from '../supervisor/spend-code.ts';
import { withoutCode, withRelease } from '../supervisor/with-release.ts';
import { writeDraft } from './call-draft.ts';
import { gatherKnown, judgeCall, localDateOf } from './judge-call.ts';
import { toOpenCall } from './open-call.ts';
import { refuseForbidden, refuseSecondCall } from './refuse-call.ts';
import { scriptContext } from './script-context.ts';

type Input = ParsedInputOf<'calls.start'>;
type Started = OutputOf<'calls.start'>;

const scriptChannels: Readonly<Record<CallDirection, ScriptChannel>> = {
  outbound: 'outbound_call',
  inbound: 'inbound_call',
  walk_in: 'walk_in',
};

/**
 * People who call or come in are taken in at any time; a call that is open then stays so, and counts as a
 * conversation until it is wrapped up.
 * @throws AppError `rule-broken` with every reason when an outbound call is blocked, or needs a release that
 * did not come with it; `conflict` for one while another call is open; `denied` for a wrong code; `not-found`
 */
export function startCall(context: DeskContext, input: Input): Started | Promise<Started> {
  return withRelease(context, input, {
    refuse: () => void judge(context, input, true),
    write: (proven) => {
      const work = () => start(context, input, proven);
      const started = once(context, 'calls.start', withoutCode(input), work);
      context.changed('accounts', 'queue', 'desk');
      return started;
    },
  });
}

/** What the call is about and what the gate says of it now. */
function judge(context: DeskContext, input: Input, hasRelease: boolean) {
  const { accountId, direction, phoneId } = input;
  const { db } = context;
  const account = getAccountKey(db, accountId);
  if (direction === 'outbound') refuseSecondCall(context);
  const phone = phoneId === null ? undefined : getPhone(db, account.consumerPk, phoneId);
  const at = context.now();
  const known = gatherKnown(context, account.pk);
  const decision = judgeCall(known, { direction, at, phone });
  if (direction === 'outbound') refuseForbidden(context, { account, decision, at, hasRelease });
  return { account, phone, at, known, decision };
}

function start(context: DeskContext, input: Input, proven: ProvenCode | undefined): Started {
  const { db, env } = context;
  const { direction, release } = input;
  const { account, phone, at, known, decision } = judge(context, input, proven !== undefined);
  const id = env.newId();
  const script = scriptFor(scriptChannels[direction]);
  insertCall(db, {
    id,
    accountPk: account.pk,
    consumerPk: account.consumerPk,
    direction,
    phone: phone?.digits ?? '',
    startedAt: at.toString(),
    localDate: localDateOf(known, at),
    draft: writeDraft({
      script: {
        id: script.id,
        version: script.version,
        context: scriptContext(context, account),
        moves: [],
      },
      note: '',
    }),
  });
  const ruleIds = decision.reasons.map(({ ruleId }) => ruleId);
  const contact = { callId: id, contactPoint: phone?.digits ?? '' };
  const marks =
    proven && release
      ? [
          spendCode(context, proven, {
            ...contact,
            action: 'calls.start',
            accounts: [account],
            ruleIds,
            channel: 'call',
            reason: release.reason,
          }),
        ]
      : [];
  appendActivity(context, {
    ...contact,
    account,
    kind: 'call-started',
    channel: direction === 'walk_in' ? 'in_person' : 'call',
    countsAs: direction === 'outbound' ? 'attempt' : 'contact',
    verdict: decision.verdict,
    ruleIds: [...ruleIds, packMark(decision.rulePackVersion), `way:${direction}`, ...marks],
  });
  return { call: toOpenCall(context, getCall(db, id)), decision };
}
