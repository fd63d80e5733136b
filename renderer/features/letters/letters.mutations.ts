/** What the Letters area does: making, printing, saving; results as toasts or for a dialog. */
import { useMutation } from '@tanstack/react-query';
import { mostLettersAtOnce } from '../../../shared/domain/letters.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { LetterOrder, MakeResult } from '../../../shared/ipc/letters.ts';
import { amicable } from '../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../client/ask.ts';
import { useToaster } from '../../components/Toaster.tsx';

export type MakeInput = { readonly orders: readonly LetterOrder[]; readonly mailingDate: string };

function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += mostLettersAtOnce) {
    parts.push(items.slice(start, start + mostLettersAtOnce));
  }
  return parts;
}

/** However many were chosen: one request holds a few hundred. */
async function inParts<Item>(
  items: readonly Item[],
  send: (part: Item[]) => Promise<MakeResult>,
): Promise<MakeResult> {
  const result: MakeResult = { made: [], refused: [] };
  for (const part of chunks(items)) {
    const { made, refused } = await send([...part]);
    result.made.push(...made);
    result.refused.push(...refused);
  }
  return result;
}

export function useMakeLetters() {
  return useMutation<MakeResult, AppError, MakeInput>({
    mutationKey: ['letters.make'],
    mutationFn: ({ orders, mailingDate }) =>
      inParts(orders, (part) =>
        ask('letters.make', { requestId: newRequestId(), orders: part, mailingDate }),
      ),
  });
}

export function useRemakeLetters() {
  return useMutation<MakeResult, AppError, { letterIds: readonly string[]; mailingDate: string }>({
    mutationKey: ['letters.remake'],
    mutationFn: ({ letterIds, mailingDate }) =>
      inParts(letterIds, (part) =>
        ask('letters.remake', { requestId: newRequestId(), letterIds: part, mailingDate }),
      ),
  });
}

export type MailInput = {
  readonly on: string;
  /** Absent with a batch. */
  readonly letterIds?: readonly string[] | undefined;
  readonly batchId?: string | undefined;
};

type Marked = OutputOf<'letters.markMailed'>;

export function useMarkMailed() {
  return useMutation<Marked, AppError, MailInput>({
    mutationKey: ['letters.markMailed'],
    mutationFn: async ({ on, letterIds = [], batchId }) => {
      if (batchId !== undefined) {
        return ask('letters.markMailed', { requestId: newRequestId(), batchId, on });
      }
      const all: Marked = { mailed: 0, refused: [] };
      for (const part of chunks(letterIds)) {
        const input = { requestId: newRequestId(), letterIds: [...part], on };
        const { mailed, refused } = await ask('letters.markMailed', input);
        all.mailed += mailed;
        all.refused.push(...refused);
      }
      return all;
    },
  });
}

export function useCancelLetters() {
  return useMutation<number, AppError, { letterIds: readonly string[]; reason: string }>({
    mutationKey: ['letters.cancel'],
    mutationFn: async ({ letterIds, reason }) => {
      let count = 0;
      for (const part of chunks(letterIds)) {
        const input = { requestId: newRequestId(), letterIds: [...part], reason };
        count += (await ask('letters.cancel', input)).cancelled;
      }
      return count;
    },
  });
}

export type PaperAction = 'print' | 'save';

/** Hands a document to the host: to the printer, or to a place the agent chooses. */
export function usePaper() {
  const { toast } = useToaster();
  return useMutation<boolean, AppError, { documentId: string; action: PaperAction }>({
    mutationKey: ['letters.paper'],
    mutationFn: async ({ documentId, action }) =>
      action === 'print'
        ? unwrap(await amicable.printDocument(documentId)).printed
        : unwrap(await amicable.saveDocument(documentId)).saved,
    onSuccess: (isDone, { action }) => {
      if (isDone && action === 'save') toast({ message: 'The PDF was saved.' });
    },
    onError: (error) => toast({ message: error.message }),
  });
}

/** One letter as a PDF, then printed or saved. */
export function useLetterPaper() {
  const paper = usePaper();
  const { toast } = useToaster();
  return useMutation<void, AppError, { letterId: string; action: PaperAction }>({
    mutationKey: ['letters.preview'],
    mutationFn: async ({ letterId, action }) => {
      const { documentId } = await ask('letters.preview', { requestId: newRequestId(), letterId });
      await paper.mutateAsync({ documentId, action });
    },
    onError: (error) => toast({ message: error.message }),
  });
}
