// Each measurement has a process of its own, so that none pays for what another left behind.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script of this folder on the Node that runs this one. Takes its name, its arguments and flags of Node; returns what
 * it printed, read as JSON. Throws where it failed.
 */
export function runApart(script, args, flags = []) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, error } = spawnSync(process.execPath, [...flags, file, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // Memory that is given up goes back to the system at once, so that what is resident is what is in use.
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '131072' },
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed`, { cause: error });
  return JSON.parse(stdout);
}
