/** Backups beside the desk, one made now, and a second folder on another disk. */
import { deskSettingsSchema } from '../../../../shared/domain/desk-settings.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Section } from '../../../components/Section.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { BackupNow } from '../BackupNow.tsx';
import { BackupTable } from '../BackupTable.tsx';
import { SettingsForm, SettingsPanel } from '../SettingsPanel.tsx';
import { type DeskSettings, useBackups, useOpenStatus } from '../settings.queries.ts';
import { useSettingsForm } from '../use-settings-form.ts';
import { WithSettings } from '../WithSettings.tsx';

const read = ({ backupFolder }: DeskSettings) => ({ backupFolder });

export function BackupsSection() {
  return (
    <SettingsPanel
      title="Backups"
      description="One is made on every day you work: a checked copy of everything on the desk, documents included, encrypted like the desk itself. The last 14 are kept."
    >
      <Section title="On this computer">
        <BackupNow />
        <BackupList />
        <p className="note">
          To restore one, lock the desk and choose Restore a backup on the unlock screen. The
          present files are kept aside.
        </p>
      </Section>
      <Section title="Second folder">
        <WithSettings>{(saved) => <FolderForm saved={saved} />}</WithSettings>
      </Section>
    </SettingsPanel>
  );
}

function BackupList() {
  const listed = useBackups();
  const zone = useOpenStatus()?.zone;
  if (listed.error) {
    return <ErrorBanner error={listed.error.toValue()} onRetry={() => void listed.refetch()} />;
  }
  return listed.data && zone ? <BackupTable backups={listed.data.backups} zone={zone} /> : null;
}

function FolderForm({ saved }: { readonly saved: DeskSettings }) {
  const form = useSettingsForm({
    saved,
    read,
    merge: (settings, draft) => ({ ...settings, ...draft }),
    schema: deskSettingsSchema,
  });
  return (
    <SettingsForm form={form}>
      <TextField
        label="Copy every backup to this folder as well"
        placeholder="none"
        maxLength={500}
        value={form.draft.backupFolder}
        onChange={(backupFolder) => form.change({ backupFolder: backupFolder.trim() })}
        helperText="The whole path of a folder on another disk, a stick or a network drive. When it is not there, the backup on this computer is made all the same and a notice tells you."
        error={form.errors.backupFolder}
      />
    </SettingsForm>
  );
}
