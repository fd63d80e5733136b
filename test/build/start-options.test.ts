import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { help, readOptions } from '../../build/start-options.ts';

test('without options: the desktop app, the usual desk, a free port', () => {
  expect(readOptions([])).toEqual({
    browser: false,
    open: true,
    port: 0,
    desk: undefined,
    sample: false,
    now: undefined,
  });
});

test('every option is taken, and a desk is named from here', () => {
  expect(readOptions(['--browser', '--no-open', '--port', '8123', '--desk', 'desk'])).toMatchObject(
    {
      browser: true,
      open: false,
      port: 8123,
      desk: resolve('desk'),
    },
  );
  expect(readOptions(['--sample', '--now', '2026-03-02T15:00:00Z'])).toMatchObject({
    sample: true,
    now: '2026-03-02T15:00:00Z',
  });
});

test('help is asked for, and names every option', () => {
  expect(readOptions(['--help'])).toBeUndefined();
  for (const option of ['--browser', '--no-open', '--port', '--desk', '--sample', '--now']) {
    expect(help).toContain(option);
  }
});

test.each([
  [['--bogus'], /'--bogus'.*See --help\.$/],
  [['surplus'], /See --help\.$/],
  [['--port'], /See --help\.$/],
  [['--port', '70000'], /--port/],
  [['--port', ''], /--port/],
  [['--port', '1e3'], /--port/],
  [['--now', '2026-03-02T15:00:00Z'], /--sample/],
  [['--sample', '--now', 'garbage'], /--now takes an instant.*such as/],
  [['--sample', '--now', ''], /--now takes an instant/],
  [['--sample', '--desk', 'x'], /leave out --desk/],
] as const)('%j is refused in one line with the remedy', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
  expect(() => readOptions(args)).toThrow(/^[^\n]+$/);
});
