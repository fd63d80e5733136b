/** What either host gives the page as `window.amicable`. The page cannot tell which host it is on. */
import type { ErrorValue, Reply } from '../errors.ts';
import type { BackendEvent } from './events.ts';

export type FilePurpose = 'placement' | 'acknowledgment' | 'backup';

/** What the browser host takes in one file, in bytes. */
export const largestUploadBytes = 2 * 1024 ** 3;

export type PickedFile = {
  readonly uploadId: string;
  readonly name: string;
  readonly size: number;
};

/** Never consumer data: theme, shortcuts, last used view. */
export type Preferences = {
  readonly theme: 'light' | 'dark' | 'system';
  readonly singleKeys: boolean;
};

export type AmicableBridge = {
  readonly call: (channel: string, input: unknown) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void;
  /** Asks the agent for a file; undefined when they cancel. */
  readonly pickFile: (purpose: FilePurpose) => Promise<Reply<PickedFile | undefined>>;
  /** Asks where to keep a document and writes it there. */
  readonly saveDocument: (documentId: string) => Promise<Reply<{ readonly saved: boolean }>>;
  readonly printDocument: (documentId: string) => Promise<Reply<{ readonly printed: boolean }>>;
  readonly preferences: {
    readonly get: () => Promise<Reply<Preferences>>;
    readonly set: (patch: Partial<Preferences>) => Promise<Reply<Preferences>>;
  };
  /** Puts text on the system's clipboard. */
  readonly copyText: (text: string) => Promise<Reply<{ readonly copied: true }>>;
  readonly openExternal: (url: string) => Promise<Reply<{ readonly opened: boolean }>>;
  /** Menu commands of the desktop shell; silent on the browser host. */
  readonly onCommand: (listener: (commandId: string) => void) => () => void;
};

export type { ErrorValue };
