/** The day on which measured desks are worked. */
import { queueDay } from '../../shared/domain/queue-score.ts';

/** Monday 2 March 2026, 10:00 in Chicago: the standing clock of `openDeskOfChild`. */
export const portfolioNow = '2026-03-02T16:00:00Z';
export const portfolioToday = queueDay('2026-03-02', '2026-03-03T06:00:00Z', portfolioNow);
