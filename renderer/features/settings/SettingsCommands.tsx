/** Commands from menu and palette that lead into the settings: each to its section of the settings. */
import type { CommandId } from '../../../shared/commands.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useCommand } from '../../commands/CommandProvider.tsx';

const places: readonly (readonly [command: CommandId, section: string])[] = [
  ['go.rules', 'rules'],
  ['desk.backup', 'backups'],
  ['desk.verify', 'check'],
  ['desk.passphrase', 'security'],
  ['desk.diagnostics', 'diagnostics'],
  ['help.about', 'diagnostics'],
];

export function SettingsCommands() {
  return places.map(([command, section]) => (
    <Place key={command} command={command} section={section} />
  ));
}

function Place({ command, section }: { readonly command: CommandId; readonly section: string }) {
  const { go } = useNavigation();
  useCommand(command, () => go({ area: 'settings', section }));
  return null;
}
