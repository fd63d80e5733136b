import { createDesk } from '../services/create-desk.ts';
import { describeDesk } from '../services/describe-desk.ts';
import { saveDeskSettings } from '../services/save-desk-settings.ts';
import { changePassphrase, recoverDesk, unlockDesk } from '../services/unlock-desk.ts';
import type { Handlers } from './handler.ts';

export const deskHandlers: Handlers<'desk'> = {
  'desk.status': (context) => describeDesk(context),
  'desk.create': (context, { requestId, ...input }) =>
    context.session.onceInMemory(requestId, () => createDesk(context, input)),
  'desk.unlock': async (context, { requestId, passphrase }) => {
    await context.session.onceInMemory(requestId, () => unlockDesk(context, passphrase));
    return {};
  },
  'desk.recover': (context, { requestId, ...input }) =>
    context.session.onceInMemory(requestId, () => recoverDesk(context, input)),
  'desk.lock': async (context) => {
    await context.session.lock();
    return {};
  },
  'desk.touch': (context) => {
    context.session.touch();
    return {};
  },
  'desk.changePassphrase': async (context, { requestId, ...input }) => {
    await context.session.onceInMemory(requestId, () => changePassphrase(context, input));
    return {};
  },
  'desk.settings': (context) => context.settings,
  'desk.saveSettings': (context, input) => saveDeskSettings(context, input),
};
