import { cancelPromise, listAccountPromises } from '../services/money/cancel-promise.ts';
import { makePromise } from '../services/money/make-promise.ts';
import type { Handlers } from './handler.ts';

export const promisesHandlers: Handlers<'promises'> = {
  'promises.list': (context, { accountId }) => listAccountPromises(context, accountId),
  'promises.make': makePromise,
  'promises.cancel': cancelPromise,
};
