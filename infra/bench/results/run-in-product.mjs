// Lets a process of its own do a piece of work, or be the worker.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fromApi } from './built-api.mjs';

const { longJobsMemory } = await fromApi('platform/process/start-long-jobs');

const script = fileURLToPath(new URL('product-process.mjs', import.meta.url));
const workerScript = fileURLToPath(new URL('../../../apps/api/dist/worker.js', import.meta.url));

/** Takes the environment of the product, the name of a function of `product-work.mjs` and its parameters; returns its result. */
export function runInProduct(environment, work, parameters = {}) {
  return runInProcess('whole', { env: environment, execArgv: [] }, { work, parameters });
}

/** The same in a process like the worker's own for long jobs. */
export function runAsLongJob(environment, work, parameters = {}) {
  const options = { env: { ...environment, ...longJobsMemory.environment }, execArgv: [...longJobsMemory.execArgv] };
  return runInProcess('longJobs', options, { work, parameters });
}

async function runInProcess(kind, options, { work, parameters }) {
  const child = fork(script, [kind], options);
  const answer = new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.isReady) child.send({ work, parameters });
      else if (message.error) reject(new Error(message.error));
      else resolve(message.result);
    });
    child.once('exit', (code) => reject(new Error(`The process that was to ${work} ended with ${code}.`)));
  });
  const result = await answer;
  if (child.exitCode === null) await once(child, 'exit');
  return result;
}

/** Starts the product's worker; returns how to stop it. */
export function startWorker(environment) {
  const child = fork(workerScript, { env: environment, execArgv: [] });
  return async () => {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  };
}
