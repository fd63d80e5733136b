/** Starting a call and wrapping it up. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useWrite } from '../../client/use-ask.ts';
import { workspaceKey } from '../account/account.queries.ts';

export type Direction = InputOf<'calls.start'>['direction'];

export type StartCall = {
  readonly start: (direction: Direction, phoneId: string | null) => void;
  readonly isBusy: boolean;
  readonly error: ErrorValue | undefined;
  readonly reset: () => void;
};

export function useStartCall(accountId: string, onStarted: () => void): StartCall {
  const client = useQueryClient();
  const start = useWrite('calls.start');
  return {
    start: (direction, phoneId) => {
      if (start.isPending) return;
      start.mutate(
        { accountId, direction, phoneId },
        {
          onSuccess: ({ call }) => {
            client.setQueryData<Workspace>(workspaceKey(accountId), (known) =>
              known ? { ...known, openCall: call } : known,
            );
            onStarted();
          },
        },
      );
    },
    isBusy: start.isPending,
    error: start.error?.toValue(),
    reset: start.reset,
  };
}

export type WrapUpInput = Omit<InputOf<'calls.wrapUp'>, 'requestId'>;
export type WrappedUp = OutputOf<'calls.wrapUp'>;

export type WrapUpWays = {
  readonly accountId: string;
  /** Waits until the desk has what it judges the ending by; false keeps the call open. */
  readonly saved: () => Promise<boolean>;
  readonly onDone: (wrapped: WrappedUp) => void;
};

/** A second press while the first is under way does nothing. */
export function useWrapUp({ accountId, saved, onDone }: WrapUpWays) {
  const client = useQueryClient();
  const wrapUp = useWrite('calls.wrapUp');
  const isUnderWay = useRef(false);
  const end = () => {
    isUnderWay.current = false;
  };
  const send = (input: WrapUpInput) =>
    wrapUp.mutate(input, {
      onSuccess: (wrapped) => {
        client.setQueryData<Workspace>(workspaceKey(accountId), (known) => {
          if (!known) return known;
          const { openCall: _over, ...rest } = known;
          return rest;
        });
        onDone(wrapped);
      },
      onSettled: end,
    });
  return {
    run: (input: WrapUpInput) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      void saved().then((isSaved) => (isSaved ? send(input) : end()));
    },
    isBusy: wrapUp.isPending,
    error: wrapUp.error?.toValue(),
    reset: wrapUp.reset,
  };
}
