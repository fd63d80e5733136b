/** The settings table: one JSON value per key. */
import type { z } from 'zod';
import { type DeskSettings, deskSettingsSchema } from '../../../shared/domain/desk-settings.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export function findSetting<S extends z.ZodType>(
  db: Db,
  key: string,
  schema: S,
): z.output<S> | undefined {
  const row = findRow<{ value: string }>(db, 'SELECT value FROM settings WHERE key = :key', {
    key,
  });
  return row === undefined ? undefined : schema.parse(JSON.parse(row.value));
}

export function putSetting(db: Db, key: string, value: unknown): void {
  execute(
    db,
    `INSERT INTO settings (key, value) VALUES (:key, :value)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    { key, value: JSON.stringify(value) },
  );
}

const parsedSettings = new WeakMap<
  Db,
  { readonly text: string; readonly settings: DeskSettings }
>();

/** Read anew each time, parsed only when the text has changed: every service asks for them. */
export function getDeskSettings(db: Db): DeskSettings {
  const row = findRow<{ value: string }>(db, "SELECT value FROM settings WHERE key = 'desk'");
  if (!row) throw new AppError('db-damaged', 'This desk has no settings. Restore a backup.');
  const known = parsedSettings.get(db);
  if (known?.text === row.value) return known.settings;
  const settings = deskSettingsSchema.parse(JSON.parse(row.value));
  parsedSettings.set(db, { text: row.value, settings });
  return settings;
}

export function putDeskSettings(db: Db, settings: DeskSettings): void {
  putSetting(db, 'desk', settings);
}

export function deleteSetting(db: Db, key: string): void {
  execute(db, 'DELETE FROM settings WHERE key = :key', { key });
}
