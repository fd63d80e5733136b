import { findAccounts } from '../services/queue/search-accounts.ts';
import type { AllHandlers } from './handler.ts';

export const searchHandlers: Pick<AllHandlers, 'accounts.search'> = {
  'accounts.search': (context, input) => findAccounts(context, input),
};
