/** Who the agency is: as it stands on letters, receipts and exports. */
import type { Agency } from '../../../../shared/domain/desk-settings.ts';
import { stateNames } from '../../../../shared/domain/placement/states.ts';
import { CheckRow } from '../../../components/CheckRow.tsx';
import { formatPhone } from '../../../components/phone-format.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { FieldGrid } from './FieldGrid.tsx';
import type { FieldErrors } from './field-errors.ts';

export type AgencyFieldsProps = {
  readonly agency: Agency;
  readonly onChange: (patch: Partial<Agency>) => void;
  readonly errors: FieldErrors;
  readonly autoFocus?: boolean | undefined;
};

export const states = Object.entries(stateNames).map(([value, name]) => ({
  value,
  label: `${name} (${value})`,
}));

export function AgencyFields({ agency, onChange, errors, autoFocus }: AgencyFieldsProps) {
  const text = (key: 'code' | 'name' | 'address1' | 'address2' | 'city' | 'zip') => ({
    value: agency[key],
    onChange: (value: string) => onChange({ [key]: value }),
    error: errors[`agency.${key}`],
  });
  return (
    <FieldGrid>
      <div className="two-thirds">
        <TextField
          label="Agency name"
          required
          maxLength={80}
          autoFocus={autoFocus}
          {...text('name')}
        />
      </div>
      <div className="third">
        <TextField
          label="Agency code"
          required
          maxLength={20}
          helperText="Used in export file names."
          {...text('code')}
        />
      </div>
      <CheckRow
        label="The name itself says that the agency collects debts"
        description="Then messages that others could see or hear leave the name out."
        checked={agency.nameIndicatesCollection}
        onChange={(nameIndicatesCollection) => onChange({ nameIndicatesCollection })}
      />
      <div className="two-thirds">
        <TextField label="Street address" required maxLength={60} {...text('address1')} />
      </div>
      <div className="third">
        <TextField label="Suite, floor or box" maxLength={60} {...text('address2')} />
      </div>
      <div className="third">
        <TextField label="City" required maxLength={40} {...text('city')} />
      </div>
      <div className="third">
        <SelectField
          label="State"
          required
          options={states}
          value={agency.state === '' ? undefined : agency.state}
          onChange={(state) => onChange({ state })}
          error={errors['agency.state'] && 'Choose the state.'}
        />
      </div>
      <div className="third">
        <TextField label="ZIP code" required maxLength={10} {...text('zip')} />
      </div>
      <div className="half">
        <PhoneField
          digits={agency.phone}
          onChange={(phone) => onChange({ phone })}
          error={errors['agency.phone']}
        />
      </div>
    </FieldGrid>
  );
}

type PhoneFieldProps = {
  readonly digits: string;
  readonly onChange: (digits: string) => void;
  readonly error: string | undefined;
};

/** Reads as people write phone numbers; what is kept are its digits. */
function PhoneField({ digits, onChange, error }: PhoneFieldProps) {
  return (
    <TextField
      label="Phone"
      required
      type="tel"
      maxLength={20}
      value={formatPhone(digits)}
      onChange={(typed) => onChange(typed.replace(/\D/g, '').slice(0, 10))}
      error={error}
    />
  );
}
