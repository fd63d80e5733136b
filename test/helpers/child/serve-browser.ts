/** The browser host on the desk named by the first argument, or on a sample; told to end by signals. */
import { startBrowserHost } from '../../../build/browser-host.ts';

const [dir] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say('starting');
await startBrowserHost({
  port: 0,
  dir,
  sample: dir === undefined,
  now: undefined,
  open: false,
  say,
  fail: (line) => {
    process.stderr.write(`${line}\n`);
    process.exit(1);
  },
});
