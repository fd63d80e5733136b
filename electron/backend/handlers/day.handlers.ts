import { closeDay } from '../services/day/close-day.ts';
import { summarizeDay } from '../services/day/summarize-day.ts';
import type { Handlers } from './handler.ts';

export const dayHandlers: Handlers<'day'> = {
  'day.summary': summarizeDay,
  'day.close': closeDay,
};
