/** What the Letters area asks of the desk, page by page. */
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { LetterState } from '../../../shared/domain/letters.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { ProposalFilter } from '../../../shared/ipc/letters.ts';
import { ask } from '../../client/ask.ts';
import { useAsk } from '../../client/use-ask.ts';

type Proposals = OutputOf<'letters.proposals'>;
type Letters = OutputOf<'letters.list'>;

const limit = 100;

const pageAfter = (cursor: string) => ({ limit, ...(cursor !== '' && { cursor }) });

export function useProposals(filter: ProposalFilter) {
  return useInfiniteQuery<Proposals, AppError, InfiniteData<Proposals>, readonly unknown[], string>(
    {
      queryKey: ['letters.proposals', filter, 'pages'],
      queryFn: ({ pageParam }) => ask('letters.proposals', { filter, ...pageAfter(pageParam) }),
      initialPageParam: '',
      getNextPageParam: (last) => last.nextCursor,
    },
  );
}

export type LetterQuery = {
  readonly state: LetterState;
  readonly batchId?: string;
  readonly reference?: string;
};

export function useLetters(query: LetterQuery) {
  return useInfiniteQuery<Letters, AppError, InfiniteData<Letters>, readonly unknown[], string>({
    queryKey: ['letters.list', query, 'pages'],
    queryFn: ({ pageParam }) => ask('letters.list', { ...query, ...pageAfter(pageParam) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

export function useLetterCounts() {
  return useAsk('letters.counts', {}).data;
}

export function useBatches() {
  return useAsk('letters.batches', {}).data?.batches ?? [];
}

/** The shell asks for the status of the desk before any screen shows, so it is there at once. */
export function useDay(): { readonly zone: string; readonly today: string } {
  const open = useAsk('desk.status', {}).data?.open;
  return { zone: open?.zone ?? 'UTC', today: open?.businessDate ?? '1970-01-01' };
}

/** In the words of a table. */
export function tableStatus(query: {
  readonly isPending: boolean;
  readonly isFetchingNextPage: boolean;
}): 'loading' | 'paging' | 'ready' {
  if (query.isPending) return 'loading';
  return query.isFetchingNextPage ? 'paging' : 'ready';
}
