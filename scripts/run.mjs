/**
 * Runs a command of this project on any machine that has Node 20.19 or newer and npm:
 *
 *     node scripts/run.mjs NAME [arguments…]      runs scripts/NAME.ts or scripts/NAME.mjs
 *
 * First it fetches what is missing: a newer Node where the running one is too old for the tools (tools/node/ pins
 * it, hashes in its lock), then the packages. Both only when a lock file has changed. All messages go to stderr, so
 * that stdout holds the command's own output alone. This file is plain JavaScript, since it runs on that older Node.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nodeFolder = join(root, 'tools', 'node');
const installLock = join(root, '.cache', 'installing');
/** A lock without its owners' pids is a process that was cut off between two calls; no living one takes this long. */
const ownerlessLockMs = 5000;

/**
 * The tools ask for it (jsdom the most, which leaves 25 out), and these run TypeScript files as they are, without a
 * warning, and know `import.meta.main`.
 */
const oldestNode = [24, 15];

const say = (message) => console.error(`coalition-lens: ${message}`);

/** A failure that the reader of the terminal can act on: its message is printed without a stack. */
class Stop extends Error {}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 26 || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** @returns path of the Node program that tools/node/ holds for this machine, whether it is there or not */
function packagedNode() {
  const { platform, arch } = process;
  const name =
    platform === 'darwin'
      ? `node-bin-darwin-${arch}`
      : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  return join(nodeFolder, 'node_modules', name, 'bin', program);
}

function isPackagedFor(program) {
  const name = dirname(dirname(program)).split(/[\\/]/).at(-1);
  return name in JSON.parse(readFileSync(join(nodeFolder, 'package.json'), 'utf8')).optionalDependencies;
}

/** What an installation depends on: the same string means that there is nothing to do. */
function wantedState(folder) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(read('package.json'));
  return createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(read('package-lock.json'))
    .digest('hex');
}

const stampOf = (folder) => join(folder, 'node_modules', '.installed');

function isInstalled(folder) {
  try {
    return readFileSync(stampOf(folder), 'utf8') === wantedState(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The signal that asked us to stop. */
let stoppedBy;

const statusOf = (signal) => 128 + constants.signals[signal];

/**
 * Run a program to its end. Its signals are ours: a Ctrl+C in a terminal reaches it by itself, any other is passed on.
 * @param started - called with its pid
 * @returns exit status as a shell would give it, 128 + signal where a signal ended it
 */
function run(program, args, options, started = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    if (child.pid !== undefined) started(child.pid);
    const passOn = (signal) => {
      stoppedBy = signal;
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const end = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      end();
      reject(error);
    });
    child.on('exit', (status, signal) => {
      end();
      resolve(status ?? statusOf(signal));
    });
  });
}

/** `npm ci`, then the stamp: an installation that was cut off has none and is repeated. */
async function install(folder, what) {
  const state = wantedState(folder);
  const started = performance.now();
  say(`${what} …`);
  // The whole set whatever the machine's npm settings leave out; nothing it installs has a script to run.
  const args = [
    'ci',
    '--prefix',
    '.',
    '--prefer-offline',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
  ];
  const options = {
    cwd: folder,
    // npm's own output goes to stderr; without a stdin it cannot eat what is meant for the command.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  };
  const status = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options, ownInstallLock);
  // npm answers a signal by an error of its own.
  if (stoppedBy !== undefined) process.exit(statusOf(stoppedBy));
  if (status !== 0) throw new Stop(`npm ci failed in ${folder} (see above). Is there a network connection?`);
  writeFileSync(stampOf(folder), state);
  say(`${what}: done in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** This command, and each npm that it starts: where the one is killed, the other still writes. */
function ownInstallLock(pid) {
  appendFileSync(join(installLock, 'pids'), `${pid}\n`);
}

/** @returns pids of the lock's owners; none where they have not been written (yet) */
function lockOwners() {
  try {
    return readFileSync(join(installLock, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isLockDead() {
  const owners = lockOwners();
  if (owners.length > 0) return !owners.some(isAlive);
  const made = statSync(installLock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > ownerlessLockMs;
}

/** One installer at a time: `mkdir` either makes the folder or fails. */
async function withInstallLock(work) {
  mkdirSync(dirname(installLock), { recursive: true });
  for (let waits = 0; ; waits++) {
    try {
      mkdirSync(installLock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLockDead()) rmSync(installLock, { recursive: true, force: true });
    else {
      if (waits === 0) say('another command is installing the packages; waiting for it');
      await sleep(250);
    }
  }
  const release = () => rmSync(installLock, { recursive: true, force: true });
  process.on('exit', release);
  try {
    ownInstallLock(process.pid);
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Fetches what is missing. @returns the Node program to use */
async function prepare() {
  const needsPackaged = !isNewEnough(process.versions.node);
  const program = needsPackaged ? packagedNode() : process.execPath;
  if (needsPackaged && !isPackagedFor(program)) {
    throw new Stop(
      `this needs Node ${oldestNode.join('.')} or newer; here runs ${process.versions.node}, and there is no packaged ` +
        `one for ${process.platform} on ${process.arch}. Install a newer Node, then run the command again.`,
    );
  }
  const isReady = () =>
    isInstalled(root) && (!needsPackaged || (isInstalled(nodeFolder) && existsSync(program)));
  if (isReady()) return program;
  await withInstallLock(async () => {
    // Looked at again: the one that was waited for has done the work.
    if (needsPackaged && !(isInstalled(nodeFolder) && existsSync(program))) {
      await install(nodeFolder, `fetching a newer Node for the tools (here runs ${process.versions.node})`);
      if (!existsSync(program)) throw new Stop(`npm did not install ${program}`);
    }
    if (!isInstalled(root)) await install(root, 'fetching the packages');
  });
  return program;
}

/** @returns file of a command; undefined where there is none */
function scriptFile(name) {
  // A list and not a path: a name cannot lead out of the folder.
  const files = readdirSync(join(root, 'scripts'));
  const file = [`${name}.ts`, `${name}.mjs`].find((candidate) => files.includes(candidate));
  return file === undefined || name === 'run' ? undefined : join(root, 'scripts', file);
}

/** The commands of package.json by the names that may follow `run.mjs`: most files in scripts/ are helpers. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values(scripts)
    .map((line) => /^node scripts\/run\.mjs (\S+)/.exec(line)?.[1])
    .filter((name) => name !== undefined && scriptFile(name) !== undefined);
}

const usage = `usage: node scripts/run.mjs NAME [arguments…]

Runs scripts/NAME.ts or scripts/NAME.mjs, after fetching the packages (and, where the running Node is older
than ${oldestNode.join('.')}, a newer one into tools/node/). NAME --help says what a command does.

Commands: ${commands().join(', ')}`;

async function main([name, ...args]) {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(usage);
    return name === undefined ? 2 : 0;
  }
  const file = scriptFile(name);
  if (file === undefined)
    throw new Stop(`there is no command "${name}". There are: ${commands().join(', ')}`);
  const program = await prepare();
  const path = [dirname(program), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return run(program, [file, ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}
