/** The device's receipt numbers: the prefix and the range that the office assigned. */
import { formatReceiptNumber } from '../../../../shared/domain/receipt-number.ts';
import { TextField } from '../../../components/TextField.tsx';
import { FieldGrid } from './FieldGrid.tsx';
import type { FieldErrors } from './field-errors.ts';
import { NumberField } from './NumberField.tsx';

export type DeviceDraft = {
  readonly prefix: string;
  readonly receiptFirst: number | undefined;
  readonly receiptLast: number | undefined;
};

export type DeviceFieldsProps = {
  readonly device: DeviceDraft;
  readonly onChange: (patch: Partial<DeviceDraft>) => void;
  readonly errors: FieldErrors;
};

function example({ prefix, receiptFirst }: DeviceDraft): string {
  if (prefix === '' || receiptFirst === undefined) return 'Printed before every number.';
  return `Receipts read ${formatReceiptNumber(prefix, receiptFirst)}.`;
}

export function DeviceFields({ device, onChange, errors }: DeviceFieldsProps) {
  return (
    <FieldGrid>
      <div className="third">
        <TextField
          label="Device prefix"
          required
          maxLength={6}
          value={device.prefix}
          onChange={(typed) => onChange({ prefix: typed.toUpperCase().replace(/[^A-Z0-9]/g, '') })}
          helperText={example(device)}
          error={errors['device.prefix']}
        />
      </div>
      <div className="third">
        <NumberField
          label="First receipt number"
          required
          digits={6}
          value={device.receiptFirst}
          onChange={(receiptFirst) => onChange({ receiptFirst })}
          error={numberError(errors['device.receiptFirst'])}
        />
      </div>
      <div className="third">
        <NumberField
          label="Last receipt number"
          required
          digits={6}
          value={device.receiptLast}
          onChange={(receiptLast) => onChange({ receiptLast })}
          error={numberError(errors['device.receiptLast'])}
        />
      </div>
    </FieldGrid>
  );
}

/** The schema's own words for numbers are a programmer's. */
function numberError(message: string | undefined): string | undefined {
  if (message === undefined || message.endsWith('.')) return message;
  return 'Use a number from 1 to 999999.';
}
