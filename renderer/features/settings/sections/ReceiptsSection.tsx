/** The range of receipt numbers, and how much of it is left. */
import { deskSettingsSchema } from '../../../../shared/domain/desk-settings.ts';
import { receiptWarningAt } from '../../../../shared/domain/receipt-number.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { type DeviceDraft, DeviceFields } from '../fields/DeviceFields.tsx';
import { SettingsForm, SettingsPanel } from '../SettingsPanel.tsx';
import { type DeskSettings, useOpenStatus } from '../settings.queries.ts';
import { useSettingsForm } from '../use-settings-form.ts';
import { WithSettings } from '../WithSettings.tsx';

const read = ({ device }: DeskSettings): DeviceDraft => ({ ...device });

export function ReceiptsSection() {
  return (
    <SettingsPanel
      title="Receipts"
      description="Numbers are given out one after the other, are never used twice, and come from the range your office assigned to this device."
    >
      <div className="row">
        <Supply />
      </div>
      <WithSettings>{(saved) => <ReceiptsForm saved={saved} />}</WithSettings>
      <p className="note">
        When the office assigns a new range, enter it here. Numbers skipped between the two ranges
        are explained in the record; the prefix stays once receipts carry it.
      </p>
    </SettingsPanel>
  );
}

function Supply() {
  const left = useOpenStatus()?.receiptsLeft;
  if (left === undefined) return null;
  const numbers = `${left.toLocaleString('en-US')} ${left === 1 ? 'number' : 'numbers'} left`;
  if (left === 0)
    return <StatusChip tone="blocked">No number left: payments are stopped</StatusChip>;
  if (left <= receiptWarningAt) {
    return <StatusChip tone="attention">{numbers}: ask the office for a new range</StatusChip>;
  }
  return <StatusChip tone="done">{numbers}</StatusChip>;
}

function ReceiptsForm({ saved }: { readonly saved: DeskSettings }) {
  const form = useSettingsForm({
    saved,
    read,
    merge: (settings, device) => ({ ...settings, device }),
    schema: deskSettingsSchema,
  });
  return (
    <SettingsForm form={form}>
      <DeviceFields device={form.draft} onChange={form.change} errors={form.errors} />
    </SettingsForm>
  );
}
