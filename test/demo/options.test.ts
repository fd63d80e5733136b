import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultNow, help, readOptions } from '../../build/demo/options.ts';
import { root } from '../../build/paths.ts';
import { aFile } from './support.ts';

test('without options the same day on every run, into a folder of its own', () => {
  const options = readOptions([], {});
  expect(options).toMatchObject({ seed: 1, placement: undefined, desk: undefined });
  expect(options?.now.toString()).toBe(defaultNow);
  expect(options?.out).toBe(join(root, '.cache', 'demo'));
});

test('every option is taken', () => {
  const file = aFile('x');
  const options = readOptions(
    [
      '--out',
      'day',
      '--placement',
      file,
      '--seed',
      '42',
      '--now',
      '2026-03-02T10:00:00-06:00',
      '--desk',
      'desk',
    ],
    { AMICABLE_PASSPHRASE: 'correct horse battery' },
  );
  expect(options).toMatchObject({ seed: 42, placement: file });
  expect(options?.now.toString()).toBe('2026-03-02T16:00:00Z');
  expect(options?.desk?.passphrase).toBe('correct horse battery');
});

test('help is asked for, and names every option', () => {
  expect(readOptions(['--help'], {})).toBeUndefined();
  for (const option of [
    '--out',
    '--placement',
    '--seed',
    '--now',
    '--desk',
    'AMICABLE_PASSPHRASE',
  ]) {
    expect(help).toContain(option);
  }
});

test.each([
  [['--seed', 'one'], /--seed/],
  [['--seed', '-3'], /--seed|argument/i],
  [['--now', 'tomorrow'], /--now/],
  [['--now', '2026-03-02'], /--now/],
  [['--placement', '/nowhere/file.csv'], /no placement file/],
  [['--desk', 'desk'], /AMICABLE_PASSPHRASE/],
  [['--bogus'], /--help/],
  [['surplus'], /--help/],
] as const)('%j is refused with the remedy', (args, message) => {
  expect(() => readOptions(args, {})).toThrow(message);
});
