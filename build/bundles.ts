/** The four bundles: the page, the browser host's bridge, and Electron's main with its worker and preload. */

import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { dist, rendererDist, root } from './paths.ts';

const chromium = 'chrome140';
const node = 'node24';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** pdfkit and better-sqlite3 break when bundled; what the main process needs stays a dependency. */
const external = [
  'electron',
  /^node:/,
  ...builtinModules,
  ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];

// What is built is always the product, whoever builds it: a test runner's environment does not leak in.
process.env.NODE_ENV = 'production';

const common = {
  configFile: false,
  root,
  logLevel: 'warn',
  mode: 'production',
} as const satisfies InlineConfig;

export async function buildPage(): Promise<void> {
  await build({
    ...common,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: rendererDist,
      emptyOutDir: true,
      target: chromium,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { external: [] },
    },
  });
  await build({
    ...common,
    build: {
      outDir: rendererDist,
      emptyOutDir: false,
      target: chromium,
      copyPublicDir: false,
      lib: {
        entry: join(root, 'electron', 'host', 'page', 'bridge.ts'),
        formats: ['iife'],
        name: 'amicableBridge',
        fileName: () => 'bridge.js',
      },
    },
  });
}

function serverBundle(entries: Readonly<Record<string, string>>): InlineConfig {
  return {
    ...common,
    build: {
      ssr: true,
      outDir: join(dist, 'electron'),
      // Chunks of earlier builds would be packed too; the preload follows into the same folder.
      emptyOutDir: true,
      target: node,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(root, file)]),
        ),
        external,
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: [/^@?[a-z]/] },
  };
}

export async function buildElectron(): Promise<void> {
  await build(
    serverBundle({
      main: 'electron/main.ts',
      'backend-worker': 'electron/worker/backend-worker.ts',
      'desk-thread': 'electron/backend/desk-thread.ts',
    }),
  );
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: join(dist, 'electron'),
      emptyOutDir: false,
      target: node,
      copyPublicDir: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron', 'preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
}
