/** Imports one file into a new desk and prints the peak of this process's resident memory in megabytes. */
import { run } from '../import-100k/ours.ts';

const { desk } = await run(process.argv[2] ?? '');
await desk.remove();
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
