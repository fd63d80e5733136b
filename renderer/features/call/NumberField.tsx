/** Which of the numbers on file they mean, in a call that did not come from us. */
import { styled } from '@mui/material/styles';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { formatPhone } from '../../components/phone-format.ts';
import { SelectField, type SelectFieldProps } from '../../components/SelectField.tsx';
import { noNumber } from './use-wrap-up-form.ts';

const Root = styled('div')({ minWidth: 260, marginRight: 12 });

type NumberFieldProps = Pick<
  SelectFieldProps<string>,
  'value' | 'onChange' | 'error' | 'inputRef'
> & {
  readonly phones: Workspace['phones'];
};

export function NumberField({ phones, ...field }: NumberFieldProps) {
  return (
    <Root>
      <SelectField
        label="The number they mean"
        helperText=" "
        required
        options={[
          ...phones.map(({ id, digits, type }) => ({
            value: id,
            label: `${formatPhone(digits)}, ${type}`,
          })),
          { value: noNumber, label: 'Not given, or none on file' },
        ]}
        {...field}
      />
    </Root>
  );
}
