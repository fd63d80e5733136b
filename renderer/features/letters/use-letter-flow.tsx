/** What happens after an action was chosen: the dialog it opens, and what that leads to. */
import { type ReactNode, useState } from 'react';
import type { LetterRow } from '../../../shared/ipc/letters.ts';
import { BatchFlow } from './dialogs/BatchFlow.tsx';
import { CancelLettersDialog } from './dialogs/CancelLettersDialog.tsx';
import { LetterDialog } from './dialogs/LetterDialog.tsx';
import { MarkMailedDialog } from './dialogs/MarkMailedDialog.tsx';
import { RemakeDialog } from './dialogs/RemakeDialog.tsx';
import { ReturnedDialog } from './dialogs/ReturnedDialog.tsx';
import type { LetterAction } from './letter-actions.ts';

type Step =
  | { readonly kind: LetterAction; readonly letters: readonly LetterRow[] }
  | { readonly kind: 'show'; readonly letter: LetterRow }
  | { readonly kind: 'print-all' }
  | { readonly kind: 'mail-batch'; readonly batchId: string; readonly count: number };

export type LetterFlow = {
  readonly start: (action: LetterAction, letters: readonly LetterRow[]) => void;
  readonly show: (letter: LetterRow) => void;
  readonly printAll: () => void;
  readonly mailBatch: (batchId: string, count: number) => void;
  readonly dialog: ReactNode;
};

/** @param onDone called after something was changed */
export function useLetterFlow(onDone: () => void): LetterFlow {
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  return {
    start: (kind, letters) => setStep({ kind, letters }),
    show: (letter) => setStep({ kind: 'show', letter }),
    printAll: () => setStep({ kind: 'print-all' }),
    mailBatch: (batchId, count) => setStep({ kind: 'mail-batch', batchId, count }),
    dialog: step && dialogOf(step, { onDone, onClose: close }),
  };
}

type Ends = { readonly onDone: () => void; readonly onClose: () => void };

function dialogOf(step: Step, ends: Ends): ReactNode {
  switch (step.kind) {
    case 'show':
      return <LetterDialog letterId={step.letter.id} onClose={ends.onClose} />;
    case 'print-all':
      return <BatchFlow {...ends} />;
    case 'batch':
      return <BatchFlow letterIds={step.letters.map(({ id }) => id)} {...ends} />;
    case 'mail':
      return (
        <MarkMailedDialog
          letterIds={step.letters.map(({ id }) => id)}
          count={step.letters.length}
          {...ends}
        />
      );
    case 'mail-batch':
      return <MarkMailedDialog batchId={step.batchId} count={step.count} {...ends} />;
    case 'remake':
      return <RemakeDialog letters={step.letters} {...ends} />;
    case 'cancel':
      return <CancelLettersDialog letters={step.letters} {...ends} />;
    default:
      return <OneReturned letters={step.letters} {...ends} />;
  }
}

function OneReturned({ letters, ...ends }: Ends & { readonly letters: readonly LetterRow[] }) {
  const [letter] = letters;
  return letter && <ReturnedDialog letter={letter} {...ends} />;
}
