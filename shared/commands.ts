/**
 * The one list of commands: menu, key bindings, palette and keyboard map all derive from it.
 * Keys are written `Mod+Shift+L`; Mod is Command on a Mac and Ctrl elsewhere.
 */

/** Where a command applies. Global ones apply everywhere but in a dialog. */
export type CommandScope = 'global' | 'queue' | 'account' | 'call' | 'dialog';

/** The menu that lists a command; null for keys that need no menu entry. */
export type CommandGroup = 'desk' | 'go' | 'queue' | 'account' | 'call' | 'view' | 'help' | null;

export type Command = {
  readonly id: string;
  readonly title: string;
  /** The first is the one shown; the others do the same. Empty: menu and palette only. */
  readonly keys: readonly string[];
  readonly scope: CommandScope;
  /** Has a key that is one printable character: it acts only on a focused row and can be switched off. */
  readonly singleKey: boolean;
  readonly group: CommandGroup;
};

const printable = /^[^+\s]$/;

/** True for a key such as `J` or `/` that a person may type without meaning a command. */
export function isSingleKey(key: string): boolean {
  return printable.test(key);
}

function command<Id extends string>(
  id: Id,
  title: string,
  scope: CommandScope,
  group: CommandGroup,
  ...keys: readonly string[]
) {
  return { id, title, keys, scope, singleKey: keys.some(isSingleKey), group } as const;
}

export const commands = [
  command('palette.open', 'Find account, action, letter …', 'global', 'go', 'Mod+K'),
  command('go.queue', 'Queue', 'global', 'go', 'Mod+1'),
  command('go.accounts', 'Accounts', 'global', 'go', 'Mod+2'),
  command('go.letters', 'Letters', 'global', 'go', 'Mod+3'),
  command('go.reports', 'Reports', 'global', 'go', 'Mod+4'),
  command('go.cash', 'Cash and close', 'global', 'go', 'Mod+5'),
  command('go.exchange', 'Exchange', 'global', 'go', 'Mod+6'),
  command('go.settings', 'Settings', 'global', 'go', 'Mod+7'),
  command('go.rules', 'Contact rules', 'global', 'go', 'Mod+8'),

  command('desk.lock', 'Lock the desk', 'global', 'desk', 'Mod+Shift+L'),
  command('desk.import', 'Import a placement file', 'global', 'desk'),
  command('desk.close', 'Close the day', 'global', 'desk'),
  command('desk.backup', 'Back up now', 'global', 'desk'),
  command('desk.verify', 'Verify the desk', 'global', 'desk'),
  command('desk.passphrase', 'Change the passphrase', 'global', 'desk'),
  command('desk.diagnostics', 'Save a diagnostic bundle', 'global', 'desk'),

  command('view.theme', 'Switch light and dark', 'global', 'view'),
  command('view.single-keys', 'Switch single-key shortcuts on or off', 'global', 'view'),
  command('help.keys', 'Keyboard map', 'global', 'help', 'F1'),
  command('help.about', 'About Amicable', 'global', 'help'),

  command('queue.next', 'Next row', 'queue', 'queue', 'J', 'ArrowDown'),
  command('queue.previous', 'Previous row', 'queue', 'queue', 'K', 'ArrowUp'),
  command('queue.open', 'Open the account', 'queue', 'queue', 'Enter'),
  command('queue.call', 'Start the call', 'queue', 'queue', 'C', 'Alt+C'),
  command('queue.snooze', 'Snooze with a reason', 'queue', 'queue', 'S', 'Alt+S'),
  command('queue.why', 'Why? The rules behind the verdict', 'queue', 'queue', 'W', 'Alt+Y'),
  command('queue.callable', 'Callable now', 'queue', 'queue', 'N', 'Alt+N'),
  command('queue.search', 'Search the queue', 'queue', 'queue', '/', 'Mod+F'),

  command('account.column-1', 'What is owed', 'account', 'account', 'Alt+1'),
  command('account.column-2', 'Call script', 'account', 'account', 'Alt+2'),
  command('account.column-3', 'Negotiate and pay', 'account', 'account', 'Alt+3'),
  command('account.call', 'Start a call', 'account', 'account', 'Alt+C'),
  command('account.why', 'Why? The rules behind the verdict', 'account', 'account', 'Alt+Y'),
  command('account.note', 'Write a note', 'account', 'account', 'Alt+N'),
  command('account.outcomes', 'Outcomes', 'account', 'account', 'F2'),
  command('account.offers', 'Offers', 'account', 'account', 'F4'),
  command('account.payment', 'Take a payment', 'account', 'account', 'F6'),
  command('account.letter', 'Make a letter', 'account', 'account', 'F8'),
  command('account.hold', 'Place a hold', 'account', 'account', 'F9'),
  command('account.snooze', 'Snooze with a reason', 'account', 'account', 'Alt+S'),
  command('account.wish', 'The consumer said …', 'account', 'account', 'Alt+W'),
  command('account.undo', 'Undo what was just recorded', 'account', 'account', 'Alt+U'),
  command('account.back', 'Back, keeping what was written', 'account', 'account', 'Escape'),

  command('call.wrap-up', 'Wrap up', 'call', 'call', 'Mod+Enter'),
  command('call.read', 'Disclosure read aloud', 'call', 'call', 'Alt+R'),
  command('call.step-back', 'Previous step of the script', 'call', 'call', 'Alt+ArrowUp'),
  command('call.objections', 'Replies to objections', 'call', 'call', 'Alt+O'),
  command('call.language', 'Switch English and Spanish', 'call', 'call', 'Alt+L'),

  command('dialog.submit', 'Confirm', 'dialog', null, 'Enter'),
  command('dialog.cancel', 'Cancel', 'dialog', null, 'Escape'),
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** The command with an id. */
export function getCommand(id: CommandId): Command {
  return commands.find((candidate) => candidate.id === id) ?? commands[0];
}

const surroundings: Readonly<Record<CommandScope, readonly CommandScope[]>> = {
  global: ['global'],
  queue: ['queue', 'global'],
  account: ['account', 'global'],
  call: ['call', 'account', 'global'],
  dialog: ['dialog'],
};

/** True when a key could mean a command of either scope: a call happens inside an account. */
export function doScopesOverlap(one: CommandScope, other: CommandScope): boolean {
  return surroundings[one].includes(other) || surroundings[other].includes(one);
}

/** The keys in force, without single keys where the agent has switched them off. */
export function activeKeys(of: Command, areSingleKeysOn: boolean): readonly string[] {
  return areSingleKeysOn ? of.keys : of.keys.filter((key) => !isSingleKey(key));
}

export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

function baseKey({ key, code, altKey }: KeyPress): string {
  // With Alt a Mac types another character, so letters and digits are read from the key's place.
  const place = altKey ? /^(?:Key|Digit)(.)$/.exec(code)?.[1] : undefined;
  return place ?? (key.length === 1 ? key.toUpperCase() : key);
}

/**
 * A key press in the form of the list, such as `Mod+Shift+L`. Shift counts only where it does not
 * already show in the character.
 */
export function describeKeyPress(press: KeyPress, isMac: boolean): string {
  const isMod = isMac ? press.metaKey : press.ctrlKey;
  const isOther = isMac ? press.ctrlKey : press.metaKey;
  const base = baseKey(press);
  const isLetterOrName = base.length > 1 || /^[A-Z]$/.test(base);
  return [
    ...(isMod ? ['Mod'] : []),
    ...(isOther ? ['Other'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && isLetterOrName ? ['Shift'] : []),
    base,
  ].join('+');
}

/**
 * The command that a key means in a scope; the innermost scope wins. Undefined when there is none.
 */
export function findCommandByKey(
  key: string,
  scope: CommandScope,
  areSingleKeysOn: boolean,
): CommandId | undefined {
  for (const inScope of surroundings[scope]) {
    const found = commands.find(
      (candidate) =>
        candidate.scope === inScope && activeKeys(candidate, areSingleKeysOn).includes(key),
    );
    if (found) return found.id;
  }
  return undefined;
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const names: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** How a key is shown: `Ctrl+Shift+L`, on a Mac `⌘⇧L`. */
export function keyLabel(key: string, isMac: boolean): string {
  const parts = key.split('+').map((part) => (isMac && macSigns[part]) || names[part] || part);
  return parts.join(isMac ? '' : '+');
}

/** The key in the form that a native menu reads: `CommandOrControl+Shift+L`. */
export function toAccelerator(key: string): string {
  return key.replace('Mod', 'CommandOrControl').replace('Arrow', '');
}
