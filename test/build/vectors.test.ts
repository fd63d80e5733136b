import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/desk.ts';

const script = new URL('../../build/vectors.ts', import.meta.url).pathname;
const fixtures = new URL('../fixtures/compliance/', import.meta.url).pathname;
const files = readdirSync(fixtures)
  .filter((name) => name.endsWith('-vectors.json'))
  .map((name) => join(fixtures, name));

function vectors(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function written(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const wrong = {
  id: 'wrong',
  noticeSent: '2026-06-01',
  assumedReceived: '2026-06-08',
  validationPeriodEnd: '2026-07-09',
};

describe('npm run -s vectors', () => {
  test('every vector of every file passes, one result each, and nothing else is printed', () => {
    const ids = files.flatMap((file) =>
      JSON.parse(readFileSync(file, 'utf8')).vectors.map(({ id }: { id: string }) => id),
    );
    const { code, out, err } = vectors(...files);
    const results: readonly { id: string; pass: boolean }[] = JSON.parse(out);
    expect(results.filter(({ pass }) => !pass)).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(Object.keys(results[0] ?? {})).toEqual(['id', 'pass', 'expected', 'got']);
    expect([code, err, files.length > 1, ids.length > 20]).toEqual([0, '', true, true]);
  });

  test('one failing vector ends with 1 and shows both sides; the others are still told', () => {
    const file = written('wrong.json', JSON.stringify({ vectors: [wrong] }));
    const { code, out, err } = vectors(file, files[0] ?? '');
    const results = JSON.parse(out);
    expect(results[0]).toMatchObject({
      id: 'wrong',
      pass: false,
      expected: { validationPeriodEnd: '2026-07-09' },
      got: { validationPeriodEnd: '2026-07-08' },
    });
    expect(results.length).toBeGreaterThan(10);
    expect([code, err]).toEqual([1, '']);
  });

  test.each([
    ['no JSON', '{"vectors":', /not JSON/],
    ['no vectors', '{"rules":[]}', /not a vector file/],
    ['other vectors', '{"vectors":[{"id":"x","moon":"full"}]}', /not a vector file/],
  ])('a file with %s ends with 2 and one line that names it', (_, text, says) => {
    const file = written('other.json', text);
    const { code, out, err } = vectors(files[0] ?? '', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toContain('other.json');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('no file, a missing file, a folder and an unknown option end with 2 as well', () => {
    const missing = join(temporaryFolder(), 'nowhere.json');
    for (const args of [[], [missing], [temporaryFolder()], ['--fast']]) {
      const { code, out, err } = vectors(...args);
      expect([args, code, out, err.trim().split('\n').length]).toEqual([args, 2, '', 1]);
    }
    expect(vectors('--help')).toMatchObject({ code: 0, err: '' });
  });
});
