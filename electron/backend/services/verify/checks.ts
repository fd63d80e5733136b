/** Every check, in the order in which they are reported. A new one is a new file and a line here. */
import type { Check } from './check.ts';
import { foreignKeys } from './foreign-keys.check.ts';
import { integrity } from './integrity.check.ts';

export const checks: readonly Check[] = [foreignKeys, integrity];
