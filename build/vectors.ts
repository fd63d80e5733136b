/**
 * `npm run -s vectors -- FILE...`: runs files of contact-rule vectors against the engine and prints the
 * results as one JSON array. Ends with 1 when a vector fails, with 2 when a file is no vector file.
 */
import { readFileSync } from 'node:fs';
import type { VectorResult } from '../shared/compliance/vectors/vector-result.ts';
import { runVectors } from '../shared/compliance/vectors.ts';
import { AppError } from '../shared/errors.ts';
import { failureLine, say } from './command-line.ts';

const help = `npm run -s vectors -- FILE...

Runs vector files for call frequency and for the validation period against the rule engine. Prints a JSON
array of {"id", "pass", "expected", "got"}, in the order of the files. Ends with 1 when a vector fails, with
2 when a file cannot be read or is no vector file; then nothing is printed but one line that says which.

  --help         this text
`;

/** @throws AppError `invalid-input` naming the file */
function runFile(path: string): readonly VectorResult[] {
  try {
    return runVectors(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new AppError('invalid-input', `${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (error instanceof SyntaxError) return 'This file is not JSON.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'There is no such file.';
  return `The file cannot be read${code && ` (${code})`}.`;
}

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  try {
    const option = args.find((arg) => arg.startsWith('-'));
    if (option !== undefined) throw new AppError('invalid-input', `Unknown option ${option}.`);
    if (args.length === 0) throw new AppError('invalid-input', 'Name a vector file. See --help.');
    const results = args.flatMap(runFile);
    say(JSON.stringify(results, null, 2));
    return results.every(({ pass }) => pass) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${failureLine(error)}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
