/** The buttons of the row one stands on, with their keys. */

import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { PhoneIcon } from '../../components/icons/icons.ts';
import type { QueueActions } from './queue-actions.ts';
import { verdictText } from './queue-words.ts';

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
  return (
    <>
      <ActionButton
        kind="primary"
        size={size}
        icon={PhoneIcon}
        keys={keysOf('queue.call', singleKeys)}
        disabled={verdict.kind === 'none'}
        blocked={['call', 'none'].includes(verdict.kind) ? undefined : { reason }}
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
    </>
  );
}
