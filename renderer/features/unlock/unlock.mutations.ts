/** Ways into a closed desk. A recovery code in the answer is put up before the desk is shown. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError, ErrorValue } from '../../../shared/errors.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { queryClient } from '../../client/query-client.ts';
import { behindTheDoor } from './door.ts';

export type Entry<Input> = {
  readonly run: (input: Input) => void;
  readonly isBusy: boolean;
  readonly error: ErrorValue | undefined;
  /** Takes the message away, once something else is typed. */
  readonly clear: () => void;
};

/** One request id for as long as the form is on screen: a second press does nothing twice. */
function useEntry<Input>(
  channel: string,
  enter: (input: Input, requestId: string) => Promise<void>,
): Entry<Input> {
  const [requestId] = useState(newRequestId);
  const entry = useMutation<void, AppError, Input>({
    mutationKey: [channel],
    mutationFn: async (input) => {
      try {
        await enter(input, requestId);
      } finally {
        await queryClient.invalidateQueries({ queryKey: ['desk.status', {}] });
      }
    },
  });
  return {
    run: entry.mutate,
    isBusy: entry.isPending,
    error: entry.error?.toValue(),
    clear: entry.reset,
  };
}

type Without<T> = T extends unknown ? Omit<T, 'requestId'> : never;

export type RecoverInput = Without<InputOf<'desk.recover'>>;
export type RestoreInput = Without<InputOf<'backups.restore'>>;
export type CreateInput = Without<InputOf<'desk.create'>>;

export function useUnlock(): Entry<{ readonly passphrase: string }> {
  return useEntry('desk.unlock', async (input, requestId) => {
    await ask('desk.unlock', { ...input, requestId });
  });
}

export function useRecover(): Entry<RecoverInput> {
  return useEntry('desk.recover', (input, requestId) =>
    behindTheDoor('replaced', () => ask('desk.recover', { ...input, requestId })),
  );
}

export function useRestore(): Entry<RestoreInput> {
  return useEntry('backups.restore', (input, requestId) =>
    behindTheDoor('replaced', () => ask('backups.restore', { ...input, requestId })),
  );
}

export function useCreate(): Entry<CreateInput> {
  return useEntry('desk.create', (input, requestId) =>
    behindTheDoor('first', () => ask('desk.create', { ...input, requestId })),
  );
}
