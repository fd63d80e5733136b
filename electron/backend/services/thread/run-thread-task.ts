/** What the desk's thread does for each task, on a connection of its own. */
import { unpackBackup } from '../../store/backup-archive.ts';
import { checkDatabase, writeBackup } from '../../store/backup-file.ts';
import { checkpoint } from '../../store/checkpoint.ts';
import { type Db, openDatabase } from '../../store/database.ts';
import { countRows, readPragmas } from '../../store/measures.store.ts';
import type { DeskMeasures, ThreadResults, ThreadTask } from './thread-tasks.ts';

function withDatabase<T>(task: ThreadTask, work: (db: Db) => T): T {
  const db = openDatabase(task.file, task.key);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function measure(db: Db): DeskMeasures {
  return { rows: countRows(db), pragmas: readPragmas(db) };
}

/** The checks are loaded only where they run: a thread that copies starts sooner. @throws AppError */
export async function runThreadTask(
  task: ThreadTask,
  progress: (done: number, total: number) => void,
): Promise<ThreadResults[ThreadTask['kind']]> {
  switch (task.kind) {
    case 'backup':
      withDatabase(task, (db) => writeBackup(db, task.key, task.target, task.about));
      return undefined;
    case 'checkpoint':
      withDatabase(task, checkpoint);
      return undefined;
    case 'read':
      unpackBackup(task.file);
      return undefined;
    case 'unpack':
      unpackBackup(task.archive, task.file);
      checkDatabase(task.file, task.key);
      return undefined;
    case 'verify': {
      const { runChecks } = await import('../verify/run-checks.ts');
      return withDatabase(task, (db) => runChecks({ db, marks: task.marks, progress }));
    }
    case 'measure':
      return withDatabase(task, measure);
  }
}
