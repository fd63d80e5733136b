/** electron-store: window bounds, theme, last folders. Never consumer data. */
import Store from 'electron-store';
import { z } from 'zod';
import type { Preferences } from '../../shared/ipc/bridge.ts';

const boundsSchema = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800).max(20_000),
  height: z.int().min(600).max(20_000),
});
const preferencesSchema = z.strictObject({
  theme: z.enum(['light', 'dark', 'system']),
  singleKeys: z.boolean(),
});
const purposeSchema = z.enum(['placement', 'acknowledgment', 'backup', 'save']);

export type Bounds = z.infer<typeof boundsSchema>;
export type FolderPurpose = z.infer<typeof purposeSchema>;

const defaults: Preferences = { theme: 'system', singleKeys: true };
const store = new Store({ name: 'preferences' });

export function getPreferences(): Preferences {
  const parsed = preferencesSchema.safeParse(store.get('preferences'));
  return parsed.success ? parsed.data : defaults;
}

/** @throws ZodError for anything but a known preference. */
export function setPreferences(patch: unknown): Preferences {
  const next = { ...getPreferences(), ...preferencesSchema.partial().parse(patch) };
  store.set('preferences', next);
  return next as Preferences;
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
