/** Where one is in set-up; the recovery code is its last step. */
import { StepIndicator } from '../../components/StepIndicator.tsx';
import { type SetUpStep, setUpSteps } from './setup-draft.ts';

export function StepLead({ step }: { readonly step: SetUpStep | 'code' }) {
  const total = setUpSteps.length + 1;
  const current = step === 'code' ? total : setUpSteps.indexOf(step) + 1;
  return <StepIndicator current={current} total={total} />;
}
