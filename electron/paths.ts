/** Where an agent's own data lives on this machine, without asking Electron. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `%APPDATA%\\Amicable`, `~/Library/Application Support/Amicable`, or `$XDG_DATA_HOME/amicable`. */
export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const home = homedir();
  if (process.platform === 'win32') {
    return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Amicable');
  }
  if (process.platform === 'darwin') {
    return join(home, 'Library', 'Application Support', 'Amicable');
  }
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'amicable');
}

/** Where picked files wait for the desk of this folder: always the same place, so that a crash leaves nothing behind. */
export function uploadsFolder(deskDir: string): string {
  return `${deskDir}-uploads`;
}
