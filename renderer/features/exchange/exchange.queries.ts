/** Sealed batches and rows that came back, page by page. */
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { ask } from '../../client/ask.ts';

type Batches = OutputOf<'exports.list'>;
type Rejected = OutputOf<'exports.rejected'>;

const limit = 50;

const pageAfter = (cursor: string) => ({ limit, ...(cursor !== '' && { cursor }) });

export function useBatches() {
  return useInfiniteQuery<Batches, AppError, InfiniteData<Batches>, readonly string[], string>({
    queryKey: ['exports.list', 'pages'],
    queryFn: ({ pageParam }) => ask('exports.list', pageAfter(pageParam)),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useRejectedRows() {
  return useInfiniteQuery<Rejected, AppError, InfiniteData<Rejected>, readonly string[], string>({
    queryKey: ['exports.rejected', 'pages'],
    queryFn: ({ pageParam }) => ask('exports.rejected', pageAfter(pageParam)),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** In the words of a table. */
export function tableStatus(query: {
  readonly isPending: boolean;
  readonly isFetchingNextPage: boolean;
}): 'loading' | 'paging' | 'ready' {
  if (query.isPending) return 'loading';
  return query.isFetchingNextPage ? 'paging' : 'ready';
}
