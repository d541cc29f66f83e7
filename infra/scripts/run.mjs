// What the scripts share: where the project is, and how they run its tools on its own Node.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The environment in which the project's tools are found first, and its own Node before the shell's. */
export const environment = {
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
};

/** Runs a tool with its output shown. True when it went well. */
export function run(command, args, extra = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...environment, ...extra } });
  return status === 0;
}
