/** The application menu, from the shared command list; a click sends the command's id to the page. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  type Command,
  type CommandGroup,
  commands,
  isSingleKey,
  toAccelerator,
} from '../../shared/commands.ts';

const groups: readonly (readonly [NonNullable<CommandGroup>, string])[] = [
  ['desk', 'Desk'],
  ['go', 'Go'],
  ['queue', 'Queue'],
  ['account', 'Account'],
  ['call', 'Call'],
  ['view', 'View'],
  ['help', 'Help'],
];

/** The page itself listens for keys, so accelerators are shown but not registered twice. */
function item(command: Command, send: (id: string) => void): MenuItemConstructorOptions {
  const key = command.keys.find((candidate) => !isSingleKey(candidate));
  return {
    id: command.id,
    label: command.title,
    click: () => send(command.id),
    ...(key ? { accelerator: toAccelerator(key), registerAccelerator: false } : {}),
  };
}

export function menuTemplate(
  send: (commandId: string) => void,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const own = groups.map(([group, label]) => ({
    label,
    submenu: commands
      .filter((command) => command.group === group)
      .map((command) => item(command, send)),
  }));
  const edit: MenuItemConstructorOptions = { role: 'editMenu' };
  const app: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  const [desk, ...rest] = own;
  return [...app, ...(desk ? [desk] : []), edit, ...rest];
}

export function setMenu(send: (commandId: string) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(send, process.platform === 'darwin')),
  );
}
