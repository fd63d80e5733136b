/** electron-store: window bounds, theme, last folders. Never consumer data. */
import Store from 'electron-store';
import { z } from 'zod';
import type { Preferences } from '../../shared/ipc/bridge.ts';
import { changePreferences, readPreferences } from '../../shared/ipc/preferences.ts';

const boundsSchema = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800).max(20_000),
  height: z.int().min(600).max(20_000),
});
const purposeSchema = z.enum(['placement', 'acknowledgment', 'backup', 'save']);

export type Bounds = z.infer<typeof boundsSchema>;
export type FolderPurpose = z.infer<typeof purposeSchema>;

const store = new Store({ name: 'preferences' });

export function getPreferences(): Preferences {
  return readPreferences(store.get('preferences'));
}

/** @throws AppError `invalid-input` for anything but known preferences. */
export function setPreferences(patch: unknown): Preferences {
  const next = changePreferences(getPreferences(), patch);
  store.set('preferences', next);
  return next;
}

export function getBounds(): Bounds | undefined {
  const parsed = boundsSchema.safeParse(store.get('bounds'));
  return parsed.success ? parsed.data : undefined;
}

export function setBounds(bounds: Bounds): void {
  store.set('bounds', boundsSchema.parse(bounds));
}

export function getLastFolder(purpose: FolderPurpose): string | undefined {
  const folder = store.get(`folders.${purpose}`);
  return typeof folder === 'string' ? folder : undefined;
}

export function setLastFolder(purpose: FolderPurpose, folder: string): void {
  store.set(`folders.${purposeSchema.parse(purpose)}`, folder);
}
