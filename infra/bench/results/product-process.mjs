// A process of the product that does one thing of the bench and nothing else: what it takes and holds is that thing's alone.
// Forked with the product's environment and the module to start; told `{ work, parameters }`, it answers `{ result }` or
// `{ error }` and ends.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { fromApi } from './built-api.mjs';

const MODULES = { whole: ['app.module', 'AppModule'], longJobs: ['long-jobs.module', 'LongJobsModule'] };

const [path, name] = MODULES[process.argv[2]];
const app = await NestFactory.createApplicationContext((await fromApi(path))[name], { logger: ['error'] });

process.once('message', (task) => void answer(task));
process.send({ isReady: true });

async function answer({ work, parameters }) {
  try {
    const { [work]: act } = await import('./product-work.mjs');
    process.send({ result: await act(app, parameters) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
  await app.close();
  process.disconnect();
}
