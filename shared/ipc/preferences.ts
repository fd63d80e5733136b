/** The agent's own preferences, kept by the host beside the desk or with the app. Never consumer data. */
import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Preferences } from './bridge.ts';

const preferencesSchema = z.strictObject({
  theme: z.enum(['light', 'dark', 'system']),
  singleKeys: z.boolean(),
});

export const defaultPreferences: Preferences = { theme: 'system', singleKeys: true };

/** What was kept, or the defaults when it is not whole. */
export function readPreferences(kept: unknown): Preferences {
  const parsed = preferencesSchema.safeParse(kept);
  return parsed.success ? parsed.data : defaultPreferences;
}

/** @throws AppError `invalid-input` for anything but known preferences. */
export function changePreferences(current: Preferences, patch: unknown): Preferences {
  const parsed = preferencesSchema.partial().safeParse(patch);
  if (!parsed.success) throw new AppError('invalid-input', 'There is no such preference.');
  const { theme = current.theme, singleKeys = current.singleKeys } = parsed.data;
  return { theme, singleKeys };
}
