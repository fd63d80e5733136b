/**
 * The refusal of a text that has no room where it must stand.
 */
import type { AppError } from '../../../../shared/errors.ts';
import { refusal } from '../problems.ts';

export function doesNotFit(field: string, message: string): AppError {
  return refusal('The letter', [{ field, kind: 'space', message }]);
}
