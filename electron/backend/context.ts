/** What services receive. A desk context exists only while the desk is unlocked. */
import type { Temporal } from 'temporal-polyfill';
import type { DeskSettings } from '../../shared/domain/desk-settings.ts';
import type { Topic } from '../../shared/ipc/events.ts';
import type { BackendEnv, Emit } from './env.ts';
import type { Gate } from './jobs/gate.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { PassingDocuments } from './passing-document.ts';
import type { Session } from './session.ts';
import type { Db } from './store/database.ts';
import type { OpenDesk } from './store/open-desk.ts';

export type BackendContext = {
  readonly env: BackendEnv;
  readonly session: Session;
  readonly emit: Emit;
};

export type DeskContext = BackendContext & {
  readonly desk: OpenDesk;
  readonly db: Db;
  readonly settings: DeskSettings;
  readonly jobs: Jobs;
  /** The desk's writing. */
  readonly gate: Gate;
  /** The folders of backups. */
  readonly backupGate: Gate;
  /** The keyring, the supervisor's passphrase and codes: one is tried at a time. */
  readonly secretGate: Gate;
  readonly passing: PassingDocuments;
  /** The call that was open when the desk was unlocked: left by a crash, not under way. */
  readonly leftCallId: string | undefined;
  /** The later of the clock and the last activity: a clock set back never reopens a day. */
  readonly now: () => Temporal.Instant;
  /** The business date in the desk's zone. */
  readonly today: () => Temporal.PlainDate;
  /** Tells the window which lists to ask for anew. */
  readonly changed: (...topics: readonly Topic[]) => void;
};
