/** Hooks over channels: reads are queries keyed by [channel, input]; writes are mutations. */
import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { AppError } from '../../shared/errors.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import { ask, newRequestId } from './ask.ts';

type AskOptions = {
  readonly enabled?: boolean;
  /** Milliseconds between fresh asks, for what changes by itself. */
  readonly refetchInterval?: number;
  /** Keeps the last answer on screen while the input changes: no flicker in lists. */
  readonly keepPrevious?: boolean;
};

export function useAsk<C extends ChannelName>(
  channel: C,
  input: InputOf<C>,
  options: AskOptions = {},
): UseQueryResult<OutputOf<C>, AppError> {
  return useQuery<OutputOf<C>, AppError>({
    queryKey: [channel, input],
    queryFn: () => ask(channel, input),
    enabled: options.enabled ?? true,
    ...(options.refetchInterval ? { refetchInterval: options.refetchInterval } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}

type WithoutRequest<T> = T extends unknown ? Omit<T, 'requestId'> : never;

/**
 * A write. Each `mutate` is one request; pass `requestId` to repeat the same one (a dialog does, so that a
 * double click posts once).
 */
export function useWrite<C extends ChannelName>(
  channel: C,
  requestId?: string,
): UseMutationResult<OutputOf<C>, AppError, WithoutRequest<InputOf<C>>> {
  return useMutation<OutputOf<C>, AppError, WithoutRequest<InputOf<C>>>({
    mutationKey: [channel],
    mutationFn: (input) =>
      ask(channel, { ...(input as object), requestId: requestId ?? newRequestId() } as InputOf<C>),
  });
}
