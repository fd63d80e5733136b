/** What can be done with letters, by the state they are in; each with its key. */
import type { LetterState } from '../../../shared/domain/letters.ts';

export type LetterAction = 'batch' | 'mail' | 'return' | 'remake' | 'cancel';

export type ActionInfo = {
  readonly label: string;
  readonly key: string;
  /** Acts on one letter only. */
  readonly isSingle?: boolean;
};

export const actionInfo: Readonly<Record<LetterAction, ActionInfo>> = {
  batch: { label: 'Print', key: 'b' },
  mail: { label: 'Mark mailed', key: 'm' },
  return: { label: 'Came back', key: 'c', isSingle: true },
  remake: { label: 'Make again', key: 'r' },
  cancel: { label: 'Cancel letter', key: 'x' },
};

/** The first one is what usually comes next. */
export const actionsOf: Readonly<Record<LetterState, readonly LetterAction[]>> = {
  waiting: ['remake', 'cancel'],
  queued: ['batch', 'remake', 'cancel'],
  printed: ['mail', 'remake', 'cancel'],
  mailed: ['return'],
  returned: ['remake'],
  cancelled: [],
};

/** Whether ticking rows serves anything. */
export function takesMany(state: LetterState): boolean {
  return actionsOf[state].some((action) => actionInfo[action].isSingle !== true);
}

/** What is missing may have come; what was printed must be replaced. */
export function actionLabel(action: LetterAction, state: LetterState): string {
  return action === 'remake' && state === 'waiting' ? 'Try again' : actionInfo[action].label;
}

/** Said where a list has no rows. */
export const whenEmpty: Readonly<
  Record<LetterState, { readonly title: string; readonly text: string }>
> = {
  waiting: {
    title: 'No letter waits',
    text: 'Letters that lack an address, a license number or a state’s wording stand here until it is there.',
  },
  queued: {
    title: 'No letter is ready to print',
    text: 'Make letters from what is proposed, or from an account with F8.',
  },
  printed: {
    title: 'No printed letter waits for the mailbox',
    text: 'After printing, mark letters as mailed: only then does a notice start its validation period.',
  },
  mailed: {
    title: 'No letter has been mailed',
    text: 'Letters that were mailed stand here. Mark the ones that come back.',
  },
  returned: {
    title: 'Nothing came back',
    text: 'Mail that comes back marks the address bad, stops a notice’s period and proposes tracing.',
  },
  cancelled: {
    title: 'No letter was cancelled',
    text: 'Letters that were pulled before mailing stand here with the reason.',
  },
};
