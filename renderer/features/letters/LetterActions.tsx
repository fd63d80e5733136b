/** The buttons of the letter one stands on, or of the ticked ones, with their keys. */
import type { LetterRow } from '../../../shared/ipc/letters.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { actionInfo, actionLabel, type LetterAction } from './letter-actions.ts';

export type LetterActionsProps = {
  readonly actions: readonly LetterAction[];
  readonly letter: LetterRow;
  /** How many are ticked. */
  readonly selected: number;
  readonly singleKeys: boolean;
  readonly onAct: (action: LetterAction, letter: LetterRow) => void;
  readonly onShow: (letter: LetterRow) => void;
};

export function LetterActions(props: LetterActionsProps) {
  const { actions, letter, selected, singleKeys, onAct, onShow } = props;
  const button = (action: LetterAction) => {
    const { key, isSingle } = actionInfo[action];
    const many = selected > 0 && !isSingle ? ` (${selected.toLocaleString('en-US')})` : '';
    return (
      <ActionButton
        key={action}
        kind={action === actions[0] ? 'primary' : 'plain'}
        keys={singleKeys ? key.toUpperCase() : undefined}
        onClick={() => onAct(action, letter)}
      >
        {actionLabel(action, letter.state)}
        {many}
      </ActionButton>
    );
  };
  return (
    <>
      {actions.slice(0, 1).map(button)}
      <ActionButton keys="Enter" onClick={() => onShow(letter)}>
        Show
      </ActionButton>
      {actions.slice(1).map(button)}
    </>
  );
}
