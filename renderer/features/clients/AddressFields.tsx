/** The client's address: complete, or not there at all. */
import type { ClientAddress } from '../../../shared/domain/client.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { states } from '../settings/fields/AgencyFields.tsx';
import { FieldGrid } from '../settings/fields/FieldGrid.tsx';
import type { FieldErrors } from '../settings/fields/field-errors.ts';

export type AddressFieldsProps = {
  readonly address: ClientAddress;
  readonly onChange: (address: ClientAddress) => void;
  readonly errors: FieldErrors;
};

const options = [{ value: '', label: 'None' }, ...states];

export function AddressFields({ address, onChange, errors }: AddressFieldsProps) {
  const text = (key: 'address1' | 'address2' | 'city' | 'zip') => ({
    value: address[key],
    onChange: (value: string) => onChange({ ...address, [key]: value }),
    error: errors[`address.${key}`],
  });
  return (
    <FieldGrid>
      <div className="two-thirds">
        <TextField
          label="Street address"
          maxLength={60}
          helperText="Leave all of the address empty until you have it."
          {...text('address1')}
        />
      </div>
      <div className="third">
        <TextField label="Suite, floor or box" maxLength={60} {...text('address2')} />
      </div>
      <div className="third">
        <TextField label="City" maxLength={40} {...text('city')} />
      </div>
      <div className="third">
        <SelectField
          label="State"
          options={options}
          value={address.state}
          onChange={(state) => onChange({ ...address, state })}
          error={errors['address.state']}
        />
      </div>
      <div className="third">
        <TextField label="ZIP code" maxLength={10} {...text('zip')} />
      </div>
    </FieldGrid>
  );
}
