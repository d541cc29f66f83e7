// Each measurement has a process of its own, so that none pays for what another left behind.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder on the Node that runs this one. Takes its name, its arguments, and flags of Node and
 * variables of its environment where it needs some; returns what it printed, read as JSON. Throws where it failed.
 */
export function runApart(script, args, { flags = [], environment = {} } = {}) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, error } = spawnSync(process.execPath, [...flags, file, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed`, { cause: error });
  return JSON.parse(stdout);
}
