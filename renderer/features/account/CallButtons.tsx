/** The ways in which a conversation begins. What the rules forbid says why and when that lifts. */
import { useRef, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { describeReason } from '../../../shared/compliance/describe.ts';
import type { Decision } from '../../../shared/compliance/types.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton, type Blocked } from '../../components/ActionButton.tsx';
import { PhoneIcon } from '../../components/icons/icons.ts';
import type { StartCall } from '../call/call.mutations.ts';
import { type Explanation, explainDecision } from '../why/explanation.ts';
import { useExplain } from '../why/WhyProvider.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { isCallable, momentText } from './words.ts';

type Phone = Workspace['phones'][number];

/** Every reason that stops the call, with its ground; undefined when it may start. */
export function blockOf(workspace: Workspace, phone: Phone | undefined): Blocked | undefined {
  const { account, openCall, zone, now } = workspace;
  if (openCall) return { reason: 'A call is open on this desk. Wrap it up first.' };
  if (account.state !== 'live') {
    return { reason: 'This account is no longer live. There is nothing to call about.' };
  }
  if (!phone) return { reason: 'No phone number is on file. Write, or trace one.' };
  if (isCallable(phone.decision)) return undefined;
  return {
    reason: stoppingReasons(phone.decision)
      .map((reason) => describeReason(reason, { zone, now: Temporal.Instant.from(now) }))
      .join(' '),
    lifts: liftText(phone.decision, workspace),
  };
}

/** What answers "why?" for a call to this number: undefined where no rule has anything to say. */
export function whyCall(workspace: Workspace, phone: Phone | undefined): Explanation | undefined {
  return explainDecision(phone?.decision ?? workspace.contact.decision, workspace);
}

/** The number, when nothing but a hold that a supervisor may release keeps the call to it from starting. */
export function releasablePhone(
  { account, openCall }: Workspace,
  phone: Phone | undefined,
): Phone | undefined {
  const isFree = !openCall && account.state === 'live';
  return isFree && phone?.decision.verdict === 'override' ? phone : undefined;
}

export function stoppingReasons({ reasons }: Decision): Decision['reasons'] {
  return reasons.filter(({ action }) => action !== 'WARN');
}

export function liftText({ liftsAt }: Decision, workspace: Workspace): string | undefined {
  return liftsAt === undefined
    ? undefined
    : `Calls open ${momentText(liftsAt, workspace)} your time.`;
}

type ButtonsProps = {
  readonly workspace: Workspace;
  readonly phone: Phone | undefined;
  readonly starting: StartCall;
  readonly onOverride: (phone: Phone) => void;
};

export function CallButtons({ workspace, phone, starting, onOverride }: ButtonsProps) {
  const explain = useExplain();
  const explanation = whyCall(workspace, phone);
  const block = blockOf(workspace, phone);
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const releasable = releasablePhone(workspace, phone);
  return (
    <>
      <ActionButton ref={anchor} onClick={() => setOpen(true)}>
        They came to us …
      </ActionButton>
      <ActionMenu
        label="They came to us"
        anchor={anchor.current}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={[
          {
            key: 'inbound',
            content: 'They are on the phone',
            run: () => starting.start('inbound', null),
          },
          { key: 'walk_in', content: 'They are here', run: () => starting.start('walk_in', null) },
        ]}
      />
      {releasable ? (
        <ActionButton
          icon={PhoneIcon}
          keys={keysOf('account.call')}
          onClick={() => onOverride(releasable)}
        >
          Call with a release …
        </ActionButton>
      ) : (
        <ActionButton
          kind="primary"
          icon={PhoneIcon}
          keys={keysOf('account.call')}
          blocked={block && { ...block, onWhy: explanation && (() => explain(explanation)) }}
          busy={starting.isBusy}
          onClick={() => starting.start('outbound', phone?.id ?? null)}
        >
          Start call
        </ActionButton>
      )}
    </>
  );
}
