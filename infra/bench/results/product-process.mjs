// A process of the product that does one thing of the bench and nothing else: what it takes and holds is that thing's alone.
// Forked with the product's environment; told `{ work, arguments }`, it answers `{ result }` or `{ error }` and ends.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { fromApi } from './built-api.mjs';

const { AppModule } = await fromApi('app.module');
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });

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
