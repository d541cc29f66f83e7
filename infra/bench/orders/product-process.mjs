// The API or the worker in a process of its own, which counts what it asks of the database. Forked with the product's environment and its part to play;
// told `count`, it answers with statements and processor time so far, and told `names`, with how often each statement was asked.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { fromApi } from '../results/built-api.mjs';

let statements = 0;
const asked = new Map();
const { value: query } = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
pg.Client.prototype.query = function (...parameters) {
  statements += 1;
  const [first] = parameters;
  const text = String(first?.text ?? first)
    .replace(/\s+/g, ' ')
    .slice(0, 110);
  asked.set(text, (asked.get(text) ?? 0) + 1);
  return query.apply(this, parameters);
};

process.on('message', (message) => {
  const { user, system } = process.cpuUsage();
  if (message === 'count') process.send({ statements, milliseconds: (user + system) / 1000 });
  if (message === 'names') process.send([...asked].sort((one, other) => other[1] - one[1]));
});

if (process.argv[2] === 'api') {
  const { createServer } = await fromApi('server');
  const app = await createServer();
  await app.init();
  await app.listen(Number(process.env.PORT), '127.0.0.1');
} else {
  const { AppModule } = await fromApi('app.module');
  const { JobRunner } = await fromApi('platform/jobs/job-runner');
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  await app.get(JobRunner).start('short');
}
process.send('ready');
