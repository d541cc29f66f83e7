import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * How the process of the long jobs manages its memory. They make much that is soon forgotten beside much that stays: what is young is looked through
 * often, what is old as soon as it has grown by a fifth, and what the allocator gives up goes back to the system at once.
 */
export const longJobsMemory = {
  execArgv: ['--max-semi-space-size=8', '--heap-growing-percent=20'],
  environment: { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
} as const;

/**
 * Starts the process that takes the long jobs. It ends with this one; this one ends with it, so that whoever restarts a worker restarts a whole one.
 * @param script its entry point, a file URL
 */
export function startLongJobs(script: URL): void {
  const { execArgv, environment } = longJobsMemory;
  const child = fork(fileURLToPath(script), { execArgv: [...execArgv], env: { ...process.env, ...environment } });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      isStopping = true;
      child.kill(signal);
    });
  }
  child.once('exit', () => {
    if (!isStopping) process.exit(1);
  });
  // A worker that has stopped waits for no other; the channel that closes tells the other.
  child.unref();
  child.channel?.unref();
}
