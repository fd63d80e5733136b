/** What the backend tells the window without being asked. Ids and topics only, never consumer data. */
import type { Job } from './jobs.contract.ts';

export type Topic =
  | 'desk'
  | 'accounts'
  | 'queue'
  | 'payments'
  | 'letters'
  | 'day'
  | 'clients'
  | 'imports';

export type BackendEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  | { readonly type: 'job'; readonly job: Omit<Job, 'result'> }
  | { readonly type: 'locked' };
