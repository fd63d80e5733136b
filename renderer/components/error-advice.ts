/** What to do next for each error code, when the message does not already say it. */
import { assertNever, type ErrorCode } from '../../shared/errors.ts';

/** One sentence of remedy; codes are shown beside it so that support can look them up. */
export function errorAdvice(code: ErrorCode): string {
  switch (code) {
    case 'invalid-input':
      return 'Correct what is marked and try again.';
    case 'not-found':
      return 'It may have been moved or closed. Go back and look it up again.';
    case 'conflict':
      return 'Something changed in the meantime. Look at the current state, then try again.';
    case 'rule-broken':
      return 'The rule named above decides. Choose another step.';
    case 'locked':
      return 'Unlock the desk and try again.';
    case 'denied':
      return 'Ask your supervisor if you need this.';
    case 'db-newer-than-app':
      return 'Update Amicable, then open the desk again.';
    case 'db-damaged':
      return 'Restore the latest backup. Nothing further is written to the damaged file.';
    case 'io-failed':
      return 'Check free space and the folder, then try again. Nothing was half written.';
    case 'cancelled':
      return 'Nothing was changed. Start again whenever you like.';
    case 'internal':
      return 'Try again. If it comes back, save a diagnostic bundle for support.';
    default:
      return assertNever(code);
  }
}
