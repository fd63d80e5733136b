/** What the queue asks of the desk: its pages, its counts, its views, and whom a search finds. */
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import { ask } from '../../client/ask.ts';
import { useAsk } from '../../client/use-ask.ts';
import { untilVerdictsChange } from './verdict-change.ts';

type Page = OutputOf<'queue.page'>;
type Pages = InfiniteData<Page, string>;

const pageSize = 50;

export function useQueuePages(filter: QueueFilter, enabled: boolean) {
  return useInfiniteQuery<Page, AppError, Pages, readonly unknown[], string>({
    queryKey: ['queue.page', filter, 'pages'],
    queryFn: ({ pageParam }) =>
      ask('queue.page', { filter, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled,
    refetchInterval: ({ state }) =>
      untilVerdictsChange(
        (state.data as Pages | undefined)?.pages ?? [],
        Date.now() - state.dataUpdatedAt,
      ),
  });
}

/** Who can be called changes with the minute. */
const countEveryMs = 60_000;

export function useQueueCounts() {
  return useAsk('queue.counts', {}, { refetchInterval: countEveryMs });
}

export function useSavedViews() {
  return useAsk('views.list', {}).data ?? [];
}

export const shortestSearch = 2;

export function useFoundAccounts(text: string) {
  return useInfiniteQuery<OutputOf<'accounts.search'>, AppError>({
    queryKey: ['accounts.search', { text }, 'pages'],
    queryFn: ({ pageParam }) =>
      ask('accounts.search', {
        text,
        limit: pageSize,
        ...(typeof pageParam === 'string' ? { cursor: pageParam } : {}),
      }),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor,
    enabled: text.length >= shortestSearch,
  });
}
