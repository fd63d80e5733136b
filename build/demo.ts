/** `npm run demo`: a working day without a window, through the real desk. */
import { AppError } from '../shared/errors.ts';
import { fail, say } from './command-line.ts';
import { help, readOptions } from './demo/options.ts';
import { runDemo } from './demo/run-demo.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === undefined) {
    say(help.trimEnd());
    process.exit(0);
  }
  const { verified } = await runDemo(options, say);
  say(
    `The day is in ${options.out}: log.txt, summary.json, rejected.csv, letters, receipts, export.`,
  );
  if (options.desk) say(`The desk is in ${options.desk.dir}.`);
  if (!verified) fail('The desk did not pass its checks; log.txt names what failed.');
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  fail(error.message);
}
