// `npm start`: builds what is stale, then runs the whole product on this machine.
// It runs on whatever Node the shell has; the rest needs Node 24, which the project brings along from npm.
import { fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const startedAt = Number(process.env.BAROMETER_STARTED_AT) || Date.now();
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ownNode = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');

if (!existsSync(join(root, 'node_modules', 'turbo'))) {
  console.error('The dependencies are missing: run "npm ci" first.');
  process.exit(1);
}
if (isTooOld(process.versions.node)) {
  process.exitCode = await runOnOwnNode();
} else {
  process.exitCode = (await build()) ? await supervise() : 1;
  // What is stopped is stopped: no idle connection keeps the command open.
  process.exit();
}

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < 24 || (major === 24 && minor < 9);
}

/** The channel tells the inner process when this one is killed; signals are passed on. */
function runOnOwnNode() {
  if (!existsSync(ownNode)) {
    console.error(`Node ${process.versions.node} is too old and ${ownNode} is missing: use Node 24.9 or later.`);
    return 1;
  }
  const env = { ...process.env, BAROMETER_STARTED_AT: String(startedAt) };
  const inner = fork(fileURLToPath(import.meta.url), { execPath: ownNode, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => inner.kill(signal));
  return new Promise((resolve) => inner.once('exit', (code) => resolve(code ?? 1)));
}

/** Quiet when all goes well; the whole output of the build when it fails. */
async function build() {
  const notice = setTimeout(() => console.log('Building what has changed...'), 1_000);
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1', PATH: `${bin}:${process.env.PATH}` };
  const args = ['run', 'build', '--ui=stream', '--output-logs=errors-only'];
  const turbo = spawn(join(bin, 'turbo'), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [turbo.stdout, turbo.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => turbo.once('error', reject).once('close', resolve));
  clearTimeout(notice);
  if (code !== 0) console.error(`${output}\nThe build failed.`);
  return code === 0;
}

async function supervise() {
  const api = join(root, 'apps', 'api', 'dist');
  const { runSupervisor } = await import(pathToFileURL(join(api, 'development', 'supervisor.js')).href);
  return runSupervisor({
    environment: process.env,
    folder: root,
    scripts: { api: join(api, 'main.js'), worker: join(api, 'worker.js') },
    startedAt,
    print: (line) => console.log(line),
  });
}
