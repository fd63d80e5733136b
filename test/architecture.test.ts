import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

type Edge = { readonly from: string; readonly to: string };

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const files = ['shared', 'electron', 'renderer'].flatMap(sources);

const edges: Edge[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(/(?:\bfrom |^import |\bimport\()'([^'\s]+)'/gm)].map(
    ([, target = '']) => ({
      from,
      to: target.startsWith('.')
        ? relative(root, resolve(root, dirname(from), target)).replaceAll('\\', '/')
        : target,
    }),
  );
});

const breaking = (rule: (edge: Edge) => boolean): string[] =>
  edges.filter(rule).map(({ from, to }) => `${from} -> ${to}`);

test('shared is pure: only itself, zod and Temporal', () => {
  expect(
    breaking(
      ({ from, to }) =>
        from.startsWith('shared/') &&
        !to.startsWith('shared/') &&
        !['zod', 'temporal-polyfill'].includes(to),
    ),
  ).toEqual([]);
});

test('the renderer reaches the backend only through the contract', () => {
  expect(
    breaking(({ from, to }) => from.startsWith('renderer/') && /^(electron|node:|build)/.test(to)),
  ).toEqual([]);
  const readers = files.filter(
    (file) =>
      file.startsWith('renderer/') &&
      /window\.amicable/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(readers).toEqual(['renderer/client/amicable.ts']);
});

test('the backend and the hosts never import Electron', () => {
  expect(
    breaking(
      ({ from, to }) => /^electron\/(backend|host|worker|page)\//.test(from) && to === 'electron',
    ),
  ).toEqual([]);
});

test('nothing that is packed imports the browser host', () => {
  const isHost = (path: string) => path.startsWith('electron/host/');
  expect(breaking(({ from, to }) => !isHost(from) && isHost(to))).toEqual([]);
});

test('the shell and the hosts leave the store alone', () => {
  expect(
    breaking(
      ({ from, to }) =>
        (/^electron\/(shell|host|page)\//.test(from) || /^electron\/[^/]+\.ts$/.test(from)) &&
        to.startsWith('electron/backend/store/'),
    ),
  ).toEqual([]);
});

test('inside the backend imports point inward', () => {
  const room = (path: string) => /^electron\/backend\/([^/]+)\//.exec(path)?.[1];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    store: ['store'],
    documents: ['documents'],
    exchange: ['exchange'],
    jobs: ['jobs'],
    services: ['services', 'store', 'documents', 'exchange', 'jobs'],
    handlers: ['handlers', 'services', 'store'],
  };
  expect(
    breaking(({ from, to }) => {
      const source = room(from);
      const target = room(to);
      return (
        source !== undefined && target !== undefined && !(allowed[source] ?? []).includes(target)
      );
    }),
  ).toEqual([]);
  expect(
    breaking(
      ({ from, to }) =>
        to.startsWith('electron/backend/handlers/') &&
        !from.startsWith('electron/backend/handlers/') &&
        from !== 'electron/backend/backend.ts',
    ),
  ).toEqual([]);
});

test('clocks and randomness stay in the composition roots', () => {
  const offenders = files.filter((file) => {
    if (!/^(shared|electron\/backend)\//.test(file)) return false;
    const text = readFileSync(join(root, file), 'utf8');
    return /Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now/.test(text);
  });
  expect(offenders).toEqual([]);
});

test('no source file is longer than three hundred lines', () => {
  const tables = /^shared\/(compliance\/zones\/|domain\/placement\/header-synonyms\.ts)/;
  const long = files.filter(
    (file) => !tables.test(file) && readFileSync(join(root, file), 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});
