import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts the process that takes the long jobs. It ends with this one; this one ends with it, so that whoever restarts a worker restarts a whole one.
 * @param script its entry point, a file URL
 */
export function startLongJobs(script: URL): void {
  const child = fork(fileURLToPath(script));
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
