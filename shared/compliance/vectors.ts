/**
 * Runs vector files for call frequency and for the validation period against the engine.
 * Pure: takes the parsed JSON, gives one result per vector in the order of the file.
 */
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { runFrequencyVector } from './vectors/frequency-vectors.ts';
import { runValidationRule, runValidationVector } from './vectors/validation-vectors.ts';
import type { VectorResult } from './vectors/vector-result.ts';

const fileSchema = z.object({
  vectors: z.array(z.looseObject({ id: z.string() })),
  rules: z.array(z.unknown()).default([]),
});

/** @throws AppError `invalid-input` when the file is of neither of the two known shapes */
export function runVectors(file: unknown): readonly VectorResult[] {
  try {
    const { vectors, rules } = fileSchema.parse(file);
    const results = vectors.map((vector) =>
      'noticeSent' in vector ? runValidationVector(vector) : runFrequencyVector(vector),
    );
    return [...results, ...rules.flatMap(runValidationRule)];
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof RangeError)) throw error;
    throw new AppError(
      'invalid-input',
      'This is not a vector file for call frequency or the validation period.',
    );
  }
}
