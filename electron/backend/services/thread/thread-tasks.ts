/** What the desk's thread can be asked, and what it says. Everything here is cloned between threads. */
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { CheckResult } from '../../../../shared/ipc/checks.contract.ts';
import type { BackupAbout } from '../../store/backup-file.ts';
import type { DeskKey } from '../../store/database.ts';
import type { Marks } from '../../store/marks.ts';

type OnFile = { readonly file: string; readonly key: DeskKey };

export type ThreadTask = OnFile &
  (
    | { readonly kind: 'backup'; readonly target: string; readonly about: BackupAbout }
    /** Reads a backup file against its checksum. */
    | { readonly kind: 'read' }
    /** Takes the database out of a backup into `file` and checks it. */
    | { readonly kind: 'unpack'; readonly archive: string }
    /** Brings the write-ahead log into the database after a long write. */
    | { readonly kind: 'checkpoint' }
    | { readonly kind: 'verify'; readonly marks: Marks | undefined }
    | { readonly kind: 'measure' }
  );

export type ThreadResults = {
  readonly checkpoint: undefined;
  readonly backup: undefined;
  readonly read: undefined;
  readonly unpack: undefined;
  readonly verify: readonly CheckResult[];
  readonly measure: DeskMeasures;
};

/** Numbers about the file; nothing of what it holds. */
export type DeskMeasures = {
  readonly rows: Readonly<Record<string, number>>;
  readonly pragmas: Readonly<Record<string, string | number>>;
};

export type FromThread =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly value: ThreadResults[keyof ThreadResults] }
  | { readonly type: 'failed'; readonly error: ErrorValue };
