/** What crosses between a host and the backend's thread. */
import type { Reply } from '../../shared/errors.ts';
import type { BackendEvent } from '../../shared/ipc/events.ts';

export type WorkerOptions = {
  readonly dir: string;
  readonly uploadsDir: string;
  readonly fontsDir?: string | undefined;
  readonly logFile: string;
  readonly appVersion: string;
  /** A throw-away desk of invented people, made by the worker itself. */
  readonly sample: boolean;
  /** Milliseconds added to the clock; only a sample desk may shift it. */
  readonly clockOffsetMs: number;
};

export type ToWorker =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly channel: string;
      readonly input: unknown;
    }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly type: 'event'; readonly event: BackendEvent }
  | { readonly type: 'closed' };
