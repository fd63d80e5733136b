/**
 * `npm run mutate`: plants small faults in the contact rules, one at a time, and tells which of them no test
 * notices. Takes many minutes; never part of `npm test`.
 */
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { failureLine, say } from './command-line.ts';
import { root } from './paths.ts';

/** Per cent of all faults, over all files. */
const goal = 90;

const help = `npm run mutate -- [FILE...]

Plants faults in the contact rules (shared/compliance, or the files named) and runs their tests against each.
Prints the share that was noticed per file and every fault that was not. The whole report is written to
.cache/mutation/report.html and report.json. Ends with 1 when less than ${goal} % was noticed.

  --help         this text
`;

const everything = ['shared/compliance/**/*.ts', '!shared/compliance/**/*.data.ts'];
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function plantFaults(files: readonly string[]): Promise<readonly Mutant[]> {
  const stryker = new Stryker({ configFile: 'test/mutation/stryker.json', mutate: [...files] });
  return stryker.runMutationTest();
}

const noticed: ReadonlySet<Mutant['status']> = new Set(['Killed', 'Timeout']);
const unnoticed: ReadonlySet<Mutant['status']> = new Set(['Survived', 'NoCoverage']);

function scoreOf(mutants: readonly Mutant[]): number {
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const alive = mutants.filter(({ status }) => unnoticed.has(status)).length;
  return killed + alive === 0 ? 100 : (100 * killed) / (killed + alive);
}

function scoreLine(name: string, mutants: readonly Mutant[]): string {
  return `${scoreOf(mutants).toFixed(1).padStart(6)} %  ${name} (${mutants.length})`;
}

function describe({ fileName, location, mutatorName, replacement, status }: Mutant): string {
  const { line, column } = location.start;
  const text = replacement.replace(/\s+/g, ' ').slice(0, 120);
  return `  ${status.toLowerCase()}  ${relative(root, fileName)}:${line}:${column}  ${mutatorName} -> ${text}`;
}

function tell(mutants: readonly Mutant[]): void {
  const byFile = Map.groupBy(mutants, ({ fileName }) => fileName);
  for (const [file, own] of byFile) {
    say(scoreLine(relative(root, file), own));
    for (const mutant of own) if (unnoticed.has(mutant.status)) say(describe(mutant));
  }
  say(scoreLine('all', mutants));
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  process.chdir(root);
  const mutants = await plantFaults(args.length > 0 ? args : everything);
  tell(mutants);
  return scoreOf(mutants) >= goal ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${failureLine(error)}\n`);
  process.exitCode = 1;
}
