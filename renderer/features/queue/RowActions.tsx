/** The buttons of the row one stands on, with their keys. */

import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { PhoneIcon } from '../../components/icons/icons.ts';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import { useExplain } from '../why/WhyProvider.tsx';
import type { QueueActions } from './queue-actions.ts';
import { verdictText, whyRow } from './queue-words.ts';

export type RowActionsProps = {
  readonly row: QueueRow;
  readonly clock: DeskClock;
  readonly actions: QueueActions;
  readonly singleKeys: boolean;
  readonly size?: 'small' | 'medium' | undefined;
};

export function RowActions({ row, clock, actions, singleKeys, size }: RowActionsProps) {
  const { verdict } = row;
  const reason = verdict.reasons[0] ?? verdictText(row, clock);
  const explain = useExplain();
  const explanation = whyRow(row, clock, useRulePack());
  const onWhy = explanation && (() => explain(explanation));
  return (
    <>
      <ActionButton
        kind="primary"
        size={size}
        icon={PhoneIcon}
        keys={keysOf('queue.call', singleKeys)}
        disabled={verdict.kind === 'none'}
        blocked={['call', 'none'].includes(verdict.kind) ? undefined : { reason, onWhy }}
        onClick={() => actions.call(row)}
      >
        Start the call
      </ActionButton>
      <ActionButton size={size} keys={keysOf('queue.open')} onClick={() => actions.open(row)}>
        Open
      </ActionButton>
      {row.section === 'snoozed' ? (
        <ActionButton size={size} onClick={() => actions.wake(row)}>
          Bring back now
        </ActionButton>
      ) : (
        <ActionButton
          size={size}
          keys={keysOf('queue.snooze', singleKeys)}
          onClick={() => actions.askSnooze(row)}
        >
          Snooze
        </ActionButton>
      )}
      <WhyButton explanation={explanation} keys={keysOf('queue.why', singleKeys)} />
    </>
  );
}
