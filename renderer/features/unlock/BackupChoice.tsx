/** Which backup to restore: one beside the desk, or a file from elsewhere. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import type { Backup } from '../../../shared/ipc/backups.contract.ts';
import type { PickedFile } from '../../../shared/ipc/bridge.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { UploadIcon } from '../../components/icons/icons.ts';
import { type RadioCard, RadioCards } from '../../components/RadioCards.tsx';
import { scrollbar } from '../../theme/mixins.ts';
import { backupReason, byteText } from '../settings/backup-text.ts';

const Cards = styled('div')(({ theme }) => ({
  maxHeight: 264,
  overflow: 'auto',
  padding: 2,
  margin: -2,
  ...scrollbar(theme.tokens),
}));

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

/** When it was made, on the clock of its desk: the name says it as `2026-03-02-174205.amicable`. */
function localTimeOf(name: string): string {
  const [, date = '', hour, minute] = /^(.{10})-(..)(..)/.exec(name) ?? [];
  return Temporal.PlainDateTime.from(`${date}T${hour}:${minute}`).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

function cardOf({ name, bytes, about }: Backup): RadioCard<string> {
  if (!about) {
    return { value: name, title: name, blocked: 'This file is not a whole backup.' };
  }
  return {
    value: name,
    title: localTimeOf(name),
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
        <Cards>
          <RadioCards
            legend="Backup"
            options={cards}
            value={chosen}
            onChange={(next) => {
              if (next === fileValue && file) onChange({ uploadId: file.uploadId });
              else onChange({ name: next });
            }}
          />
        </Cards>
      )}
      <div>
        <ActionButton size="small" icon={UploadIcon} onClick={onPick} busy={props.isPicking}>
          Choose a backup file
        </ActionButton>
      </div>
    </>
  );
}
