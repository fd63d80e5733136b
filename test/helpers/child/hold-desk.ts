/** Holds the lock of a desk until it is killed. Arguments: the desk's folder. */
import { acquireDeskLock } from '../../../electron/backend/store/desk-lock.ts';

acquireDeskLock(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
