/** The open `/events` answers: one event a line, only to the page that holds the desk. */
import type { ServerResponse } from 'node:http';
import type { BackendEvent } from '../../shared/ipc/events.ts';

export type EventStreams = {
  readonly open: (response: ServerResponse, bearer: string) => void;
  readonly send: (event: BackendEvent) => void;
  /** Ends those of earlier pages. */
  readonly keepOnly: (bearer: string) => void;
  readonly close: () => void;
};

export function createEventStreams(): EventStreams {
  const streams = new Map<ServerResponse, string>();
  const end = (response: ServerResponse): void => {
    streams.delete(response);
    response.end();
  };
  return {
    open: (response, bearer) => {
      response.writeHead(200, {
        'Content-Type': 'application/x-ndjson',
        'Cache-Control': 'no-store',
      });
      response.write('\n');
      streams.set(response, bearer);
      response.on('close', () => streams.delete(response));
    },
    send: (event) => {
      for (const response of streams.keys()) response.write(`${JSON.stringify(event)}\n`);
    },
    keepOnly: (bearer) => {
      for (const [response, owner] of streams) if (owner !== bearer) end(response);
    },
    close: () => {
      for (const response of streams.keys()) end(response);
    },
  };
}
