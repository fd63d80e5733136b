/** What the account workspace asks of the desk, and when its answers grow old by themselves. */
import {
  type InfiniteData,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ask } from '../../client/ask.ts';
import { untilChange } from './workspace-change.ts';

export const workspaceKey = (accountId: string) => ['accounts.get', { accountId }] as const;

export function useWorkspace(accountId: string): UseQueryResult<Workspace, AppError> {
  return useQuery<Workspace, AppError>({
    queryKey: workspaceKey(accountId),
    queryFn: () => ask('accounts.get', { accountId }),
    refetchInterval: ({ state }) => untilChange(state.data, Date.now() - state.dataUpdatedAt),
  });
}

export type TimelineFilter = InputOf<'accounts.timeline'>['filter'];
type Page = OutputOf<'accounts.timeline'>;

const pageSize = 30;

export function useTimeline(accountId: string, filter: TimelineFilter, text: string) {
  return useInfiniteQuery<Page, AppError, InfiniteData<Page, string>, readonly unknown[], string>({
    queryKey: ['accounts.timeline', { accountId, filter, text }, 'pages'],
    queryFn: ({ pageParam }) =>
      ask('accounts.timeline', {
        accountId,
        filter,
        limit: pageSize,
        ...(text !== '' && { text }),
        ...(pageParam !== '' && { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}
