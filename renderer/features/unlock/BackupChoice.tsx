/** Which backup to restore: one beside the desk, or a file from elsewhere. */
import { Temporal } from 'temporal-polyfill';
import type { Backup } from '../../../shared/ipc/backups.contract.ts';
import type { PickedFile } from '../../../shared/ipc/bridge.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { UploadIcon } from '../../components/icons/icons.ts';
import { type RadioCard, RadioCards } from '../../components/RadioCards.tsx';
import { backupReason, byteText } from '../settings/backup-text.ts';

/** The file's radio; names of backups are dates. */
const fileValue = 'file';

export type ChosenBackup = { readonly name: string } | { readonly uploadId: string };

export type BackupChoiceProps = {
  readonly backups: readonly Backup[];
  readonly file: PickedFile | undefined;
  readonly value: ChosenBackup | undefined;
  readonly onChange: (value: ChosenBackup) => void;
  readonly onPick: () => void;
  readonly isPicking: boolean;
};

function cardOf({ name, bytes, about }: Backup): RadioCard<string> {
  if (!about) {
    return { value: name, title: name, blocked: 'This file is not a whole backup.' };
  }
  const made = Temporal.Instant.from(about.madeAt)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toLocaleString('en-US', {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
  return {
    value: name,
    title: made,
    description: `${backupReason[about.reason]}, version ${about.appVersion}`,
    aside: byteText(bytes),
  };
}

export function BackupChoice(props: BackupChoiceProps) {
  const { backups, file, value, onChange, onPick } = props;
  const cards = backups.map(cardOf);
  if (file) {
    const description = 'Chosen from this computer';
    cards.unshift({ value: fileValue, title: file.name, description, aside: byteText(file.size) });
  }
  const chosen = value && ('name' in value ? value.name : fileValue);
  return (
    <>
      {cards.length > 0 && (
        <RadioCards
          legend="Backup"
          options={cards}
          value={chosen}
          onChange={(next) => {
            if (next === fileValue && file) onChange({ uploadId: file.uploadId });
            else onChange({ name: next });
          }}
        />
      )}
      <div>
        <ActionButton size="small" icon={UploadIcon} onClick={onPick} busy={props.isPicking}>
          Choose a backup file
        </ActionButton>
      </div>
    </>
  );
}
