import { checkCall } from '../services/call/check-call.ts';
import { findOpenCallView } from '../services/call/open-call.ts';
import { saveProgress } from '../services/call/save-progress.ts';
import { startCall } from '../services/call/start-call.ts';
import { wrapUpCall } from '../services/call/wrap-up-call.ts';
import type { Handlers } from './handler.ts';

export const callsHandlers: Handlers<'calls'> = {
  'calls.check': (context, input) => checkCall(context, input),
  'calls.start': (context, input) => startCall(context, input),
  'calls.get': (context) => {
    const call = findOpenCallView(context);
    return call ? { call } : {};
  },
  'calls.progress': (context, input) => saveProgress(context, input),
  'calls.wrapUp': (context, input) => wrapUpCall(context, input),
};
