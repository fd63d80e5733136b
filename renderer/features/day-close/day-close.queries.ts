/** What the day looks like, asked anew whenever something was paid, called or sealed. */
import { useAsk } from '../../client/use-ask.ts';

export function useDaySummary(date?: string) {
  return useAsk('day.summary', date === undefined ? {} : { date }, { keepPrevious: true });
}

/** The desk's zone, in which its days begin and end. */
export function useDeskZone(): string {
  return useAsk('desk.status', {}).data?.open?.zone ?? 'UTC';
}
