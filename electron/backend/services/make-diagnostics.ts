/** A bundle for support: versions, platform, counts, pragmas and the log. No consumer data is in it. */
import { existsSync, readFileSync } from 'node:fs';
import { arch, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DeskContext } from '../context.ts';
import { insertDocument } from '../store/documents.store.ts';
import { databaseFile } from '../store/open-desk.ts';
import { listBackups } from './backup/list-backups.ts';
import { once } from './once.ts';
import { runInThread } from './thread/run-in-thread.ts';
import type { DeskMeasures } from './thread/thread-tasks.ts';

type Input = { readonly requestId: string };

export async function makeDiagnostics(
  context: DeskContext,
  input: Input,
): Promise<{ readonly documentId: string }> {
  const { env, desk } = context;
  const file = join(env.dir, databaseFile);
  const measures = await runInThread<'measure'>(env, { kind: 'measure', file, key: desk.key });
  // A long write may have begun meanwhile.
  await context.gate.open();
  return once(context, 'checks.diagnostics', input, () => {
    const documentId = env.newId();
    insertDocument(context.db, {
      id: documentId,
      kind: 'diagnostics',
      name: `amicable-diagnostics-${context.today().toString()}.zip`,
      mime: 'application/zip',
      bytes: zipSync(collect(context, measures)),
      at: context.now().toString(),
    });
    return { documentId };
  });
}

function collect({ env, desk, settings }: DeskContext, measures: DeskMeasures): Zippable {
  const about = {
    app: env.appVersion,
    runtime: process.versions,
    platform: { name: platform(), release: release(), arch: arch(), memory: totalmem() },
    zone: settings.zone,
    marks: desk.marks.read() ?? null,
    backups: listBackups(env.dir),
    ...measures,
  };
  const files: Zippable = { 'about.json': strToU8(`${JSON.stringify(about, null, 2)}\n`) };
  for (const name of logFiles(env.logFile)) {
    const log = readFileSync(name.file);
    files[name.entry] = new Uint8Array(log);
  }
  return files;
}

function logFiles(file: string | undefined): readonly { entry: string; file: string }[] {
  if (file === undefined) return [];
  return [
    { entry: 'log.txt', file },
    { entry: 'log-older.txt', file: `${file}.1` },
  ].filter((log) => existsSync(log.file));
}
