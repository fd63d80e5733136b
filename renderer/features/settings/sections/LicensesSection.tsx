/** License lines by state. */
import { deskSettingsSchema } from '../../../../shared/domain/desk-settings.ts';
import { LicenseFields } from '../fields/LicenseFields.tsx';
import { SettingsForm, SettingsPanel } from '../SettingsPanel.tsx';
import type { DeskSettings } from '../settings.queries.ts';
import { useSettingsForm } from '../use-settings-form.ts';
import { WithSettings } from '../WithSettings.tsx';

const read = ({ agency }: DeskSettings) => ({ licenses: agency.licenses });

export function LicensesSection() {
  return (
    <SettingsPanel
      title="License lines"
      description="Printed on letters and receipts for consumers who live in the state. A state may have several lines."
    >
      <WithSettings>{(saved) => <LicensesForm saved={saved} />}</WithSettings>
    </SettingsPanel>
  );
}

function LicensesForm({ saved }: { readonly saved: DeskSettings }) {
  const form = useSettingsForm({
    saved,
    read,
    merge: (settings, { licenses }) => ({
      ...settings,
      agency: { ...settings.agency, licenses },
    }),
    schema: deskSettingsSchema,
  });
  return (
    <SettingsForm form={form}>
      <LicenseFields
        licenses={form.draft.licenses}
        onChange={(licenses) => form.change({ licenses })}
        errors={form.errors}
      />
    </SettingsForm>
  );
}
