/** Who works here, and the zone whose midnight ends the day. */
import type { Agent } from '../../../../shared/domain/desk-settings.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { FieldGrid } from './FieldGrid.tsx';
import type { FieldErrors } from './field-errors.ts';
import { zoneOptions } from './zones.ts';

export type AgentFieldsProps = {
  readonly agent: Agent;
  readonly zone: string;
  readonly onChange: (patch: { readonly agent?: Agent; readonly zone?: string }) => void;
  readonly errors: FieldErrors;
  readonly autoFocus?: boolean | undefined;
};

export function AgentFields({ agent, zone, onChange, errors, autoFocus }: AgentFieldsProps) {
  return (
    <FieldGrid>
      <div className="two-thirds">
        <TextField
          label="Your name"
          required
          autoFocus={autoFocus}
          maxLength={60}
          helperText="As you introduce yourself, and as it stands on receipts."
          value={agent.name}
          onChange={(name) => onChange({ agent: { ...agent, name } })}
          error={errors['agent.name']}
        />
      </div>
      <div className="third">
        <TextField
          label="Agent code"
          required
          maxLength={20}
          helperText="Used in exports."
          value={agent.code}
          onChange={(code) => onChange({ agent: { ...agent, code } })}
          error={errors['agent.code']}
        />
      </div>
      <SelectField
        label="Time zone of this desk"
        required
        options={zoneOptions(zone)}
        value={zone}
        onChange={(next) => onChange({ zone: next })}
        helperText="Business dates use it. Calling hours follow each consumer's own location."
        error={errors.zone}
      />
    </FieldGrid>
  );
}
