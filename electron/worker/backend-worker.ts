/** The backend's thread: opens the backend and answers messages. A composition root: clock and randomness. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { Temporal } from 'temporal-polyfill';
import { type Backend, openBackend } from '../backend/backend.ts';
import { openLog } from '../backend/log.ts';
import { reportError } from '../backend/report-error.ts';
import { productionCost } from '../backend/store/keyring.ts';
import { makeSampleDesk } from '../sample/sample-desk.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './protocol.ts';

const tickEveryMs = 5_000;
const port = parentPort;
if (!port) throw new Error('backend-worker runs only as a worker thread');
const send = (message: FromWorker): void => port.postMessage(message);

const options = workerData as WorkerOptions;
const log = openLog(options.logFile);
// The bundle has the thread beside this script; the sources know their own place.
const threadScript = import.meta.url.endsWith('.ts')
  ? undefined
  : new URL('./desk-thread.js', import.meta.url);
const clock = (): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Date.now() + (options.sample ? options.clockOffsetMs : 0));

const env = {
  dir: options.dir,
  uploadsDir: options.uploadsDir,
  fontsDir: options.fontsDir,
  threadScript,
  logFile: options.logFile,
  appVersion: options.appVersion,
  clock,
  scryptCost: productionCost,
  log: (line: string) => log(clock(), line),
};

function open(): Backend {
  return openBackend({
    ...env,
    sample: false,
    newId: randomUUID,
    randomBytes: (size) => randomBytes(size),
  });
}

async function start(): Promise<Backend | undefined> {
  try {
    return options.sample ? (await makeSampleDesk(env)).backend : open();
  } catch (error) {
    const { message } = reportError({ newId: randomUUID, log: env.log }, 'start', error);
    send({ type: 'refused', message });
    return undefined;
  }
}

const backend = await start();
if (backend) {
  const timer = setInterval(() => void backend.tick(), tickEveryMs);
  backend.subscribe((event) => send({ type: 'event', event }));
  port.on('message', (message: ToWorker) => {
    if (message.type === 'call') {
      void backend
        .call(message.channel, message.input)
        .then((reply) => send({ type: 'reply', id: message.id, reply }));
      return;
    }
    clearInterval(timer);
    void backend.close().then(() => {
      send({ type: 'closed' });
      port.close();
    });
  });
  send({ type: 'ready' });
}
