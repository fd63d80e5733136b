/** Where one is in set-up; the recovery code is its last step. */
import { StepIndicator } from '../../components/StepIndicator.tsx';
import { type SetUpStep, setUpSteps } from './setup-draft.ts';

export function StepLead({ step }: { readonly step: SetUpStep }) {
  return <StepIndicator current={setUpSteps.indexOf(step) + 1} total={setUpSteps.length + 1} />;
}
