/** A recovery code just made: the last step of set-up, or a screen of its own when it replaces another. */
import type { ShownCode } from '../unlock/door.ts';
import { RecoveryCodeScreen } from '../unlock/RecoveryCodeScreen.tsx';
import { StepLead } from './StepLead.tsx';

export function NewRecoveryCode({ shown }: { readonly shown: ShownCode }) {
  const lead = shown.kind === 'first' ? <StepLead step="code" /> : undefined;
  return <RecoveryCodeScreen shown={shown} lead={lead} />;
}
