// The API in a process of its own, which counts what it asks of the database. Forked with the product's environment and the variant to measure.
// It fills an edition with offers and listens; told `count`, it answers with statements and processor time so far.
import 'reflect-metadata';
import pg from 'pg';
import { fromApi } from '../results/built-api.mjs';
import { givenOffers } from './given-offers.mjs';
import { countInOneRow } from './single-counter.mjs';

const [variant, offers] = [process.argv[2], Number(process.argv[3])];

let statements = 0;
const { value: query } = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
pg.Client.prototype.query = function (...parameters) {
  statements += 1;
  return query.apply(this, parameters);
};

const { createServer } = await fromApi('server');
const app = await createServer();
await app.init();
if (variant === 'counter') await countInOneRow(app);
const tokens = await givenOffers(app, offers, variant);
await app.listen(0, '127.0.0.1');

process.on('message', (message) => {
  if (message !== 'count') return;
  const { user, system } = process.cpuUsage();
  process.send({ statements, milliseconds: (user + system) / 1000 });
});
process.send({ url: `${await app.getUrl()}/graphql`, tokens });
