/** Server state: asked over IPC, refreshed when the backend says that something changed. */
import { QueryClient } from '@tanstack/react-query';
import type { BackendEvent, Topic } from '../../shared/ipc/events.ts';
import { amicable } from './amicable.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000 },
    mutations: { retry: false },
  },
});

/** Which channels' answers a topic makes stale, by area: the part before the dot. */
const areasOf: Readonly<Record<Topic, readonly string[]>> = {
  desk: ['desk', 'backups', 'payments', 'supervisor'],
  accounts: [
    'accounts',
    'calls',
    'contacts',
    'holds',
    'negotiation',
    'payments',
    'plans',
    'promises',
  ],
  queue: ['queue', 'views'],
  payments: ['payments', 'receipts', 'accounts', 'day', 'desk'],
  letters: ['letters', 'accounts', 'negotiation', 'desk'],
  day: ['day', 'exports', 'desk'],
  clients: ['clients'],
  imports: ['imports', 'desk'],
};

export function listenForChanges(onEvent?: (event: BackendEvent) => void): () => void {
  return amicable.subscribe((event) => {
    if (event.type === 'changed') {
      const areas = new Set(event.topics.flatMap((topic) => areasOf[topic]));
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => {
          const [channel] = queryKey;
          return typeof channel === 'string' && areas.has(channel.split('.')[0] ?? '');
        },
      });
    }
    if (event.type === 'job') queryClient.setQueryData(['job-progress', event.job.id], event.job);
    if (event.type === 'locked') void queryClient.resetQueries({ queryKey: ['desk.status', {}] });
    onEvent?.(event);
  });
}

/** A closed desk leaves no consumer data in the page's memory: only the status is kept. */
export function forgetAnswers(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'desk.status' });
  queryClient.getMutationCache().clear();
}
