/** How far the agent may spread payments, and what may be added to the debt. */
import { CheckRow } from '../../components/CheckRow.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { FieldGrid } from '../settings/fields/FieldGrid.tsx';
import { NumberField } from '../settings/fields/NumberField.tsx';
import { PercentField } from './PercentField.tsx';
import type { PolicyFieldsProps } from './SettlementFields.tsx';

export function PlanFields({ policy, onChange, errors }: PolicyFieldsProps) {
  return (
    <FieldGrid>
      <div className="third">
        <NumberField
          label="Longest plan, months"
          required
          digits={3}
          value={policy.maxPlanMonths}
          onChange={(maxPlanMonths) => onChange({ maxPlanMonths })}
          error={errors['policy.maxPlanMonths']}
          helperText="From the first to the last payment."
        />
      </div>
      <div className="third">
        <MoneyField
          label="Smallest installment"
          required
          value={policy.minInstallmentCents}
          onChange={(minInstallmentCents) => onChange({ minInstallmentCents })}
          error={errors['policy.minInstallmentCents']}
          helperText="Only the last one may be smaller."
        />
      </div>
      <div className="third">
        <PercentField
          label="Down payment"
          required
          value={policy.downPaymentBp}
          onChange={(downPaymentBp) => onChange({ downPaymentBp })}
          error={errors['policy.downPaymentBp']}
          helperText="First payment, of the plan’s total."
        />
      </div>
    </FieldGrid>
  );
}

export function AdditionFields({ policy, onChange }: PolicyFieldsProps) {
  return (
    <div>
      <CheckRow
        label="Interest may be added"
        description="At the account’s own rate, and only where the contract or the law allows it (12 CFR 1006.22(b))."
        checked={policy.interestAllowed}
        onChange={(interestAllowed) => onChange({ interestAllowed })}
      />
      <CheckRow
        label="Fees may be added"
        description="Only fees that the contract names or the law permits (12 CFR 1006.22(b))."
        checked={policy.feesAllowed}
        onChange={(feesAllowed) => onChange({ feesAllowed })}
      />
    </div>
  );
}
