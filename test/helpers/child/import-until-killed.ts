/** Unlocks a desk and imports one large file, saying how far it got. Arguments: the desk's folder, the file. */
import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDeskOfChild, passphrase, say } from './desk-of-child.ts';

const [dir = '', file = ''] = process.argv.slice(2);
const uploadId = randomUUID();
const desk = openDeskOfChild(dir);
copyFileSync(file, join(`${dir}-uploads`, uploadId));
await desk.call('desk.unlock', { passphrase });
desk.backend.subscribe((event) => {
  if (event.type === 'job') say(`${event.job.state} ${event.job.done}`);
});
await desk.call('imports.commit', {
  uploadId,
  fileName: 'large.csv',
  createClients: [
    { code: 'NSB', name: 'North Shore Bank' },
    { code: 'LCC', name: 'Lakeview Community Clinic' },
    { code: 'TVU', name: 'Three Valleys Utility' },
  ],
});
