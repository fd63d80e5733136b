/** The whole contract: the only list of what the renderer can ask. */
import type { z } from 'zod';
import { accountsContract } from './accounts.contract.ts';
import { backupsContract } from './backups.contract.ts';
import { callsContract } from './calls.contract.ts';
import type { ChannelName } from './channels.ts';
import { checksContract } from './checks.contract.ts';
import { clientsContract } from './clients.contract.ts';
import { contactsContract } from './contacts.contract.ts';
import { dayContract } from './day.contract.ts';
import type { ChannelDefinition } from './define.ts';
import { deskContract } from './desk.contract.ts';
import { documentsContract } from './documents.contract.ts';
import { exportsContract } from './exports.contract.ts';
import { holdsContract } from './holds.contract.ts';
import { importsContract } from './imports.contract.ts';
import { jobsContract } from './jobs.contract.ts';
import { lettersContract } from './letters.contract.ts';
import { negotiationContract } from './negotiation.contract.ts';
import { paymentsContract } from './payments.contract.ts';
import { plansContract } from './plans.contract.ts';
import { promisesContract } from './promises.contract.ts';
import { queueContract } from './queue.contract.ts';
import { receiptsContract } from './receipts.contract.ts';
import { searchContract } from './search.contract.ts';
import { supervisorContract } from './supervisor.contract.ts';
import { viewsContract } from './views.contract.ts';

const areas = {
  ...deskContract,
  ...backupsContract,
  ...checksContract,
  ...jobsContract,
  ...documentsContract,
  ...paymentsContract,
  ...receiptsContract,
  ...negotiationContract,
  ...plansContract,
  ...promisesContract,
  ...clientsContract,
  ...queueContract,
  ...viewsContract,
  ...searchContract,
  ...accountsContract,
  ...callsContract,
  ...contactsContract,
  ...holdsContract,
  ...supervisorContract,
  ...importsContract,
  ...dayContract,
  ...exportsContract,
  ...lettersContract,
};

type Areas = typeof areas;
/** Does not compile when a declared channel is missing from channels.ts. */
type Listed = { readonly [C in keyof Areas]: C extends ChannelName ? Areas[C] : never };

export const contract: Listed & Record<ChannelName, ChannelDefinition> = areas;

export type Contract = Areas;
/** What a caller may send. */
export type InputOf<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler receives: parsed and normalized. */
export type ParsedInputOf<C extends ChannelName> = z.output<Contract[C]['input']>;
export type OutputOf<C extends ChannelName> = z.output<Contract[C]['output']>;
