/** Every channel has its handler, or this does not compile. */
import { accountsHandlers } from './accounts.handlers.ts';
import { backupsHandlers } from './backups.handlers.ts';
import { callsHandlers } from './calls.handlers.ts';
import { checksHandlers } from './checks.handlers.ts';
import { clientsHandlers } from './clients.handlers.ts';
import { contactsHandlers } from './contacts.handlers.ts';
import { dayHandlers } from './day.handlers.ts';
import { deskHandlers } from './desk.handlers.ts';
import { documentsHandlers } from './documents.handlers.ts';
import { exportsHandlers } from './exports.handlers.ts';
import type { AllHandlers } from './handler.ts';
import { holdsHandlers } from './holds.handlers.ts';
import { importsHandlers } from './imports.handlers.ts';
import { jobsHandlers } from './jobs.handlers.ts';
import { lettersHandlers } from './letters.handlers.ts';
import { negotiationHandlers } from './negotiation.handlers.ts';
import { paymentsHandlers } from './payments.handlers.ts';
import { plansHandlers } from './plans.handlers.ts';
import { promisesHandlers } from './promises.handlers.ts';
import { queueHandlers } from './queue.handlers.ts';
import { receiptsHandlers } from './receipts.handlers.ts';
import { searchHandlers } from './search.handlers.ts';
import { supervisorHandlers } from './supervisor.handlers.ts';
import { viewsHandlers } from './views.handlers.ts';

export const handlers: AllHandlers = {
  ...deskHandlers,
  ...backupsHandlers,
  ...checksHandlers,
  ...jobsHandlers,
  ...documentsHandlers,
  ...paymentsHandlers,
  ...receiptsHandlers,
  ...negotiationHandlers,
  ...plansHandlers,
  ...promisesHandlers,
  ...clientsHandlers,
  ...queueHandlers,
  ...viewsHandlers,
  ...searchHandlers,
  ...accountsHandlers,
  ...callsHandlers,
  ...contactsHandlers,
  ...holdsHandlers,
  ...supervisorHandlers,
  ...importsHandlers,
  ...dayHandlers,
  ...exportsHandlers,
  ...lettersHandlers,
};
