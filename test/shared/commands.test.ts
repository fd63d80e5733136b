import { describe, expect, it } from 'vitest';
import {
  activeKeys,
  type Command,
  type CommandScope,
  commands,
  describeKeyPress,
  doScopesOverlap,
  findCommandByKey,
  getCommand,
  isSingleKey,
  type KeyPress,
  keyLabel,
  toAccelerator,
} from '../../shared/commands.ts';

const all: readonly Command[] = commands;

/** What a browser or an operating system keeps for itself, or a person would miss. */
const taken = [
  ...['Mod+W', 'Mod+T', 'Mod+N', 'Mod+L', 'Mod+R', 'Mod+P', 'Mod+Q', 'Mod+Tab'],
  ...['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Z', 'Mod+Shift+Z'],
  ...['Mod+Shift+W', 'Mod+Shift+T', 'Mod+Shift+N', 'Mod+Shift+I', 'Mod+Shift+C', 'Mod+Shift+J'],
  ...['F5', 'F7', 'F10', 'F11', 'F12', 'Alt+F4', 'Alt+D', 'Alt+E', 'Alt+F'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Tab', 'Shift+Tab', 'Space', 'Backspace'],
];

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code, ...none, ...change };
}

describe('the command list', () => {
  it('has each id once', () => {
    expect(new Set(all.map((command) => command.id)).size).toBe(all.length);
  });

  it('gives one key to one command wherever both could apply', () => {
    const clashes = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .flatMap((other) =>
          doScopesOverlap(one.scope, other.scope)
            ? one.keys
                .filter((key) => other.keys.includes(key))
                .map((key) => `${key}: ${one.id}, ${other.id}`)
            : [],
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('takes no key that the browser or the system keeps', () => {
    expect(all.flatMap((command) => command.keys).filter((key) => taken.includes(key))).toEqual([]);
  });

  it('writes every key in one form', () => {
    const form = /^(Mod\+)?(Alt\+)?(Shift\+)?([A-Z0-9/]|F[1-9]|Enter|Escape|ArrowUp|ArrowDown)$/;
    for (const key of all.flatMap((command) => command.keys)) expect(key).toMatch(form);
  });

  it('has single keys in the queue only, each with another way to do the same', () => {
    const single = all.filter((command) => command.singleKey);
    expect(single.length).toBeGreaterThan(0);
    for (const command of single) {
      expect(command.scope).toBe('queue');
      expect(activeKeys(command, false).length).toBeGreaterThan(0);
      expect(activeKeys(command, false).some(isSingleKey)).toBe(false);
    }
    for (const command of all) expect(command.singleKey).toBe(command.keys.some(isSingleKey));
  });

  it('lists every command in a menu or gives it a key', () => {
    for (const { group, keys } of all) expect(group !== null || keys.length > 0).toBe(true);
  });
});

describe('scopes', () => {
  it('overlap where a key could mean either', () => {
    const pairs: readonly (readonly [CommandScope, CommandScope, boolean])[] = [
      ['global', 'queue', true],
      ['call', 'account', true],
      ['account', 'call', true],
      ['queue', 'account', false],
      ['dialog', 'global', false],
      ['dialog', 'dialog', true],
    ];
    for (const [one, other, expected] of pairs) expect(doScopesOverlap(one, other)).toBe(expected);
  });
});

describe('findCommandByKey', () => {
  it('finds a command of the scope and of what surrounds it', () => {
    expect(findCommandByKey('Mod+Enter', 'call', true)).toBe('call.wrap-up');
    expect(findCommandByKey('F6', 'call', true)).toBe('account.payment');
    expect(findCommandByKey('Mod+K', 'call', true)).toBe('palette.open');
    expect(findCommandByKey('Escape', 'dialog', true)).toBe('dialog.cancel');
  });

  it('lets nothing through a dialog', () => {
    expect(findCommandByKey('Mod+K', 'dialog', true)).toBeUndefined();
    expect(findCommandByKey('F6', 'queue', true)).toBeUndefined();
  });

  it('ignores single keys that are switched off and keeps their other keys', () => {
    expect(findCommandByKey('C', 'queue', true)).toBe('queue.call');
    expect(findCommandByKey('C', 'queue', false)).toBeUndefined();
    expect(findCommandByKey('Alt+C', 'queue', false)).toBe('queue.call');
  });
});

describe('describeKeyPress', () => {
  it.each([
    [press('k', { ctrlKey: true }), false, 'Mod+K'],
    [press('k', { metaKey: true }), true, 'Mod+K'],
    [press('k', { ctrlKey: true }), true, 'Other+K'],
    [press('L', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+L'],
    [press('j'), false, 'J'],
    [press('J', { shiftKey: true }), false, 'Shift+J'],
    [press('/', { shiftKey: true }), false, '/'],
    [press('ç', { code: 'KeyC', altKey: true }), true, 'Alt+C'],
    [press('¡', { code: 'Digit1', altKey: true }), true, 'Alt+1'],
    [press('F6'), false, 'F6'],
    [press('ArrowUp', { altKey: true }), false, 'Alt+ArrowUp'],
  ])('reads %o (Mac: %s) as %s', (pressed, isMac, expected) => {
    expect(describeKeyPress(pressed, isMac)).toBe(expected);
  });
});

describe('labels', () => {
  it('show keys as the platform does', () => {
    expect(keyLabel('Mod+Shift+L', false)).toBe('Ctrl+Shift+L');
    expect(keyLabel('Mod+Shift+L', true)).toBe('⌘⇧L');
    expect(keyLabel('Alt+ArrowUp', false)).toBe('Alt+↑');
    expect(keyLabel('Escape', false)).toBe('Esc');
  });

  it('read as accelerators in a native menu', () => {
    expect(toAccelerator('Mod+Shift+L')).toBe('CommandOrControl+Shift+L');
    expect(toAccelerator('Alt+ArrowUp')).toBe('Alt+Up');
  });

  it('belong to the command asked for', () => {
    expect(getCommand('desk.lock').title).toBe('Lock the desk');
  });
});
