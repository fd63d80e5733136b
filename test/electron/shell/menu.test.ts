import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { commands } from '../../../shared/commands.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));

const { menuTemplate } = await import('../../../electron/shell/menu.ts');

test('the menu holds every command that has a group, once, and sends its id', () => {
  const sent: string[] = [];
  const items = menuTemplate((id) => sent.push(id), false).flatMap((menu) =>
    Array.isArray(menu.submenu) ? (menu.submenu as MenuItemConstructorOptions[]) : [],
  );
  const wanted = commands.filter((command) => command.group !== null).map((command) => command.id);
  expect(items.map((item) => item.id).sort()).toEqual([...wanted].sort());
  for (const item of items) (item.click as () => void)();
  expect(sent.sort()).toEqual([...wanted].sort());
});
