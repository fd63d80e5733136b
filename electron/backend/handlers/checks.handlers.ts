import { makeDiagnostics } from '../services/make-diagnostics.ts';
import { startVerify } from '../services/verify/start-verify.ts';
import type { Handlers } from './handler.ts';

export const checksHandlers: Handlers<'checks'> = {
  'checks.verify': (context, input) =>
    context.session.onceInMemory('checks.verify', input, async () => ({
      jobId: startVerify(context),
    })),
  'checks.diagnostics': (context, input) => makeDiagnostics(context, input),
};
