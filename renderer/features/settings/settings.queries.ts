/** What the settings area asks. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useAsk } from '../../client/use-ask.ts';

export type DeskSettings = OutputOf<'desk.settings'>;
export type OpenStatus = NonNullable<OutputOf<'desk.status'>['open']>;

export function useDeskSettings(): UseQueryResult<DeskSettings, AppError> {
  return useAsk('desk.settings', {});
}

/** The open desk as the status line has it; undefined while it is asked. */
export function useOpenStatus(): OpenStatus | undefined {
  return useAsk('desk.status', {}).data?.open;
}

export function useBackups(): UseQueryResult<OutputOf<'backups.list'>, AppError> {
  return useAsk('backups.list', {});
}
