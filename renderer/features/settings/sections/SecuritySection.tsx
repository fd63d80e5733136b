/** Who can open the desk, and when it locks by itself. */
import { useState } from 'react';
import { deskSettingsSchema } from '../../../../shared/domain/desk-settings.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { Section } from '../../../components/Section.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { ChangePassphraseDialog } from '../ChangePassphraseDialog.tsx';
import { FieldGrid } from '../fields/FieldGrid.tsx';
import { NewRecoveryCodeDialog } from '../NewRecoveryCodeDialog.tsx';
import { SettingsForm, SettingsPanel } from '../SettingsPanel.tsx';
import type { DeskSettings } from '../settings.queries.ts';
import { useSettingsForm } from '../use-settings-form.ts';
import { WithSettings } from '../WithSettings.tsx';

const read = ({ idleMinutes }: DeskSettings) => ({ idleMinutes });

const usualMinutes = [2, 5, 10, 15, 20, 30, 60, 120];

/** The usual choices, and the present one where it is none of them. */
function minuteOptions(present: number) {
  return [...new Set([...usualMinutes, present])]
    .sort((left, right) => left - right)
    .map((minutes) => ({
      value: String(minutes),
      label: minutes === 1 ? '1 minute' : `${minutes} minutes`,
    }));
}

export function SecuritySection() {
  const [asks, setAsks] = useState<'passphrase' | 'code'>();
  const close = (): void => setAsks(undefined);
  return (
    <SettingsPanel
      title="Security"
      description="The desk is encrypted with a random key. The passphrase and the recovery code each unlock that key; nothing else does."
    >
      <Section title="Passphrase">
        <div className="row">
          <ActionButton onClick={() => setAsks('passphrase')}>Change the passphrase</ActionButton>
        </div>
      </Section>
      <Section title="Recovery code">
        <p className="note">
          It opens the desk when the passphrase is forgotten, here or from a backup on another
          computer. It was shown once; a new one can be made at any time.
        </p>
        <div className="row">
          <ActionButton onClick={() => setAsks('code')}>Make a new recovery code</ActionButton>
        </div>
      </Section>
      <Section title="Lock">
        <WithSettings>{(saved) => <IdleForm saved={saved} />}</WithSettings>
      </Section>
      <ChangePassphraseDialog open={asks === 'passphrase'} onClose={close} />
      <NewRecoveryCodeDialog open={asks === 'code'} onClose={close} />
    </SettingsPanel>
  );
}

function IdleForm({ saved }: { readonly saved: DeskSettings }) {
  const form = useSettingsForm({
    saved,
    read,
    merge: (settings, draft) => ({ ...settings, ...draft }),
    schema: deskSettingsSchema,
  });
  return (
    <SettingsForm form={form}>
      <FieldGrid>
        <div className="half">
          <SelectField
            label="Lock after this long without input"
            options={minuteOptions(form.draft.idleMinutes)}
            value={String(form.draft.idleMinutes)}
            onChange={(minutes) => form.change({ idleMinutes: Number(minutes) })}
            helperText="An open call keeps the desk open."
            error={form.errors.idleMinutes}
          />
        </div>
      </FieldGrid>
    </SettingsForm>
  );
}
