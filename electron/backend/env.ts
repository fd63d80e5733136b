/** What a composition root gives the backend. Nothing below it reads a clock or makes randomness. */
import type { Temporal } from 'temporal-polyfill';
import type { BackendEvent } from '../../shared/ipc/events.ts';
import type { ScryptCost } from './store/keyring.ts';

export type BackendEnv = {
  /** The desk's folder: keyring, database, marks, backups. Made when a desk is created. */
  readonly dir: string;
  /** Where a host puts the files the agent picked, each named by its upload id. */
  readonly uploadsDir: string;
  /** The folder of the embedded document fonts; by default those of the installed package. */
  readonly fontsDir?: string | undefined;
  /** The bundled script of the desk's thread; by default the source beside the backend. */
  readonly threadScript?: URL | undefined;
  /** Where `log` writes, for the diagnostic bundle; absent when it writes no file. */
  readonly logFile?: string | undefined;
  readonly appVersion: string;
  /** True for a throw-away desk with invented people. */
  readonly sample: boolean;
  readonly clock: () => Temporal.Instant;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly scryptCost: ScryptCost;
  /** One line, ids only: never names, numbers, balances or addresses. */
  readonly log: (line: string) => void;
};

export type Emit = (event: BackendEvent) => void;
