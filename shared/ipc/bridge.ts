/** What either host gives the page as `window.amicable`. The page cannot tell which host it is on. */
import type { ErrorValue, Reply } from '../errors.ts';
import type { BackendEvent } from './events.ts';

export type FilePurpose = 'placement' | 'acknowledgment' | 'backup';

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
    readonly get: () => Promise<Preferences>;
    readonly set: (patch: Partial<Preferences>) => Promise<Preferences>;
  };
  readonly openExternal: (url: string) => Promise<void>;
  /** Menu commands of the desktop shell; silent on the browser host. */
  readonly onCommand: (listener: (commandId: string) => void) => () => void;
};

export type { ErrorValue };
