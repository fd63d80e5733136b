/** The fields of each step of set-up. */
import { AgencyFields } from '../settings/fields/AgencyFields.tsx';
import { AgentFields } from '../settings/fields/AgentFields.tsx';
import { DeviceFields } from '../settings/fields/DeviceFields.tsx';
import type { FieldErrors } from '../settings/fields/field-errors.ts';
import { LicenseFields } from '../settings/fields/LicenseFields.tsx';
import {
  type NewPassphraseErrors,
  NewPassphraseFields,
} from '../settings/fields/NewPassphraseFields.tsx';
import type { SetUpDraft, SetUpStep } from './setup-draft.ts';

export type SetUpFieldsProps = {
  readonly step: SetUpStep;
  readonly draft: SetUpDraft;
  readonly onChange: (draft: SetUpDraft) => void;
  readonly errors: FieldErrors;
  readonly secretErrors: NewPassphraseErrors;
};

export function SetUpFields(props: SetUpFieldsProps) {
  const { step, draft, onChange, errors, secretErrors } = props;
  const { agency, agent, device, zone, passphrase } = draft;
  if (step === 'agency') {
    return (
      <AgencyFields
        autoFocus
        agency={agency}
        onChange={(patch) => onChange({ ...draft, agency: { ...agency, ...patch } })}
        errors={errors}
      />
    );
  }
  if (step === 'licenses') {
    return (
      <LicenseFields
        licenses={agency.licenses}
        onChange={(licenses) => onChange({ ...draft, agency: { ...agency, licenses } })}
        errors={errors}
      />
    );
  }
  if (step === 'agent') {
    return (
      <>
        <AgentFields
          autoFocus
          agent={agent}
          zone={zone}
          onChange={(patch) => onChange({ ...draft, ...patch })}
          errors={errors}
        />
        <DeviceFields
          device={device}
          onChange={(patch) => onChange({ ...draft, device: { ...device, ...patch } })}
          errors={errors}
        />
      </>
    );
  }
  return (
    <NewPassphraseFields
      autoFocus
      value={passphrase}
      onChange={(next) => onChange({ ...draft, passphrase: next })}
      errors={secretErrors}
    />
  );
}
