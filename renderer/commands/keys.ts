/** How a command's key is shown on this machine. */
import { type CommandId, getCommand, isSingleKey, keyLabel } from '../../shared/commands.ts';
import { isMac } from './platform.ts';

/** The key shown beside a control, e.g. `F6` or `Ctrl+Enter`; undefined when it has none. */
export function keysOf(id: CommandId, areSingleKeysOn = true): string | undefined {
  const { keys } = getCommand(id);
  const key = areSingleKeysOn ? keys[0] : keys.find((candidate) => !isSingleKey(candidate));
  return key === undefined ? undefined : keyLabel(key, isMac);
}
