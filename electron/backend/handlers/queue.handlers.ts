import { countQueue } from '../services/queue/count-queue.ts';
import { listQueuePage } from '../services/queue/list-queue-page.ts';
import { snoozeAccount, wakeAccount } from '../services/queue/snooze-account.ts';
import type { Handlers } from './handler.ts';

export const queueHandlers: Handlers<'queue'> = {
  'queue.page': (context, input) => listQueuePage(context, input),
  'queue.counts': (context) => countQueue(context),
  'queue.snooze': (context, input) => snoozeAccount(context, input),
  'queue.wake': (context, input) => wakeAccount(context, input),
};
