/** The passphrase of a desk for scripts: from the environment, or typed without being shown. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export async function askPassphrase(): Promise<string> {
  const given = process.env.AMICABLE_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  process.stderr.write('Passphrase (it is not shown): ');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal });
  lines.once('SIGINT', () => process.exit(130));
  try {
    return await Promise.race([
      lines.question(''),
      // Input that ends without a line is no passphrase.
      new Promise<string>((resolve) => lines.once('close', () => resolve(''))),
    ]);
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
