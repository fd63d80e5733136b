// Makes a fresh clone runnable: checks node_modules against package-lock.json, runs `npm ci` when they
// differ, then runs the named script under the packaged Node. Node built-ins only; works from Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const minimum = [22, 18];
const args = process.argv.slice(2);
const quiet = args[0] === '--quiet';
if (quiet) args.shift();
const [script, ...rest] = args;

function say(line) {
  if (!quiet) process.stdout.write(`bootstrap: ${line}\n`);
}

function fail(line) {
  process.stderr.write(`bootstrap: ${line}\n`);
  process.exit(1);
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What differs between the lock file and what npm says it installed, or undefined when they agree. */
function installedDifference() {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or unreadable; restore it from the repository.');
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'dependencies are not installed';
  for (const [path, wish] of Object.entries(wanted)) {
    if (path === '') continue;
    const have = present[path];
    if (!have && (wish.optional || wish.devOptional || wish.peer)) continue;
    if (have?.version !== wish.version) return `${path.replace(/^node_modules\//, '')} differs`;
    if (!existsSync(join(root, path))) return `${path.replace(/^node_modules\//, '')} is missing`;
  }
  return undefined;
}

function installDependencies() {
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const started = Date.now();
  const result = npm
    ? spawnSync(node, [npm, 'ci'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (result.error?.code === 'ENOENT') fail('npm is missing; install Node.js with npm.');
  if (result.status !== 0) {
    fail('npm could not install the dependencies; check the network or registry and run it again.');
  }
  say(`dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The packaged Node where there is one for this platform, else this machine's own if new enough. */
function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = { linux: 'linux', win32: 'win' }[process.platform];
  const packaged = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (platform && existsSync(packaged)) return packaged;
  const own = process.versions.node.split('.').map(Number);
  if (own[0] > minimum[0] || (own[0] === minimum[0] && own[1] >= minimum[1]))
    return process.execPath;
  return fail(
    `Node ${minimum.join('.')} or newer is needed on this platform, and this is ${process.versions.node}; install a newer Node.js.`,
  );
}

if (!script) fail('name the script to run.');
const difference = installedDifference();
if (difference) {
  say(`${difference}: running npm ci`);
  installDependencies();
} else {
  say('dependencies match package-lock.json');
}
const node = findNode();
say(
  `running ${script} under Node from ${node.startsWith(root) ? 'the dependencies' : 'this machine'}`,
);

const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Windows tells every process of the console by itself, and kill would end the child unfinished.
  process.on(signal, () => process.platform !== 'win32' && child.kill(signal));
}
child.on('error', (error) => fail(`${script} could not start: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
