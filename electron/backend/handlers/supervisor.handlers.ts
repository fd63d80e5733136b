import { describeSupervisor } from '../services/supervisor/describe-supervisor.ts';
import { makeSheet } from '../services/supervisor/make-sheet.ts';
import { setSupervisorPassphrase } from '../services/supervisor/supervisor-secret.ts';
import { withdrawSheet } from '../services/supervisor/withdraw-sheet.ts';
import type { Handlers } from './handler.ts';

/** Inputs hold passphrases: what was answered is remembered in memory only. */
export const supervisorHandlers: Handlers<'supervisor'> = {
  'supervisor.get': (context) => describeSupervisor(context),
  'supervisor.setPassphrase': async (context, input) => {
    await context.session.onceInMemory('supervisor.setPassphrase', input, () =>
      setSupervisorPassphrase(context, input),
    );
    return {};
  },
  'supervisor.makeSheet': (context, input) =>
    context.session.onceInMemory('supervisor.makeSheet', input, () => makeSheet(context, input)),
  'supervisor.dropSheet': (context, { documentId }) => {
    context.passing.drop(documentId);
    return {};
  },
  'supervisor.withdrawSheet': async (context, input) => {
    await context.session.onceInMemory('supervisor.withdrawSheet', input, () =>
      withdrawSheet(context, input),
    );
    return {};
  },
};
