import { createDesk } from '../services/create-desk.ts';
import { describeDesk } from '../services/describe-desk.ts';
import { saveDeskSettings } from '../services/save-desk-settings.ts';
import {
  changePassphrase,
  recoverDesk,
  replaceRecoveryCode,
  unlockDesk,
} from '../services/unlock-desk.ts';
import type { Handlers } from './handler.ts';

export const deskHandlers: Handlers<'desk'> = {
  'desk.status': (context) => describeDesk(context),
  'desk.create': (context, input) =>
    context.session.onceInMemory('desk.create', input, () => createDesk(context, input)),
  'desk.unlock': async (context, input) => {
    await context.session.onceInMemory('desk.unlock', input, () =>
      unlockDesk(context, input.passphrase),
    );
    return {};
  },
  'desk.recover': (context, input) =>
    context.session.onceInMemory('desk.recover', input, () => recoverDesk(context, input)),
  'desk.lock': async (context) => {
    await context.session.lock();
    return {};
  },
  'desk.touch': (context) => {
    context.session.touch();
    return {};
  },
  'desk.changePassphrase': async (context, input) => {
    await context.session.onceInMemory('desk.changePassphrase', input, () =>
      changePassphrase(context, input),
    );
    return {};
  },
  'desk.replaceRecoveryCode': (context, input) =>
    context.session.onceInMemory('desk.replaceRecoveryCode', input, () =>
      replaceRecoveryCode(context, input.passphrase),
    ),
  'desk.settings': (context) => context.settings,
  'desk.saveSettings': (context, input) => saveDeskSettings(context, input),
};
