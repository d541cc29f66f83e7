// How many offers of free places one API process accepts per second by the links of mails, what each costs, and the same where one counter holds the stock.
// `--offers 2000`, `--rounds 3` and `--at-once 100` change the run.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer, withClient } from '../results/bench-database.mjs';
import { number, print } from '../results/report.mjs';
import { counterTable } from './single-counter.mjs';
import { serverMilliseconds } from './server-time.mjs';

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    'at-once': { type: 'string', default: '100' },
  },
});
const [offers, rounds, atOnce] = [values.offers, values.rounds, values['at-once']].map(Number);
const WARM = 100;
const VARIANTS = { rows: 'a row a place', counter: 'one counter' };
const press = 'mutation ($token: String!) { answerOfferByLink(token: $token, accept: true) { __typename } }';
const script = fileURLToPath(new URL('api-process.mjs', import.meta.url));

const server = await startServer();
const results = { rows: [], counter: [] };
try {
  const { url, environment } = await server.database('places');
  await withClient(url, (client) => client.query(counterTable));
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of Object.keys(VARIANTS)) results[variant].push(await measure(variant, url, environment));
  }
} finally {
  await server.stop();
}
print(`\nMedians of ${rounds} rounds, ${number(offers)} offers each, ${atOnce} presses at once`);
for (const [variant, name] of Object.entries(VARIANTS)) {
  const median = (key) => results[variant].map((result) => result[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  print(
    `  ${name}: ${number(median('perSecond'))} accepted a second, ${number(median('statements'), 1)} statements, ` +
      `${number(median('api'), 2)} ms of processor in the API and ${number(median('database'), 2)} ms in the database each`,
  );
}

async function measure(variant, url, environment) {
  const child = fork(script, [variant, String(offers + WARM)], { env: environment, execArgv: [] });
  try {
    const [{ url: address, tokens }] = await once(child, 'message');
    await pressAll(address, tokens.slice(0, WARM));
    return await withClient(url, async (client) => {
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      const before = { ...(await count(child)), database: serverMilliseconds(rows[0].pid), at: performance.now() };
      await pressAll(address, tokens.slice(WARM));
      const after = { ...(await count(child)), database: serverMilliseconds(rows[0].pid), at: performance.now() };
      const result = {
        perSecond: (offers / (after.at - before.at)) * 1000,
        statements: (after.statements - before.statements) / offers,
        api: (after.milliseconds - before.milliseconds) / offers,
        database: (after.database - before.database) / offers,
      };
      print(`  ${VARIANTS[variant]}: ${number(result.perSecond)} accepted a second`);
      return result;
    });
  } finally {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
}

async function count(child) {
  const answer = once(child, 'message');
  child.send('count');
  return (await answer)[0];
}

/** Presses every button, so many at once. An answer that is no acceptance ends the bench. */
async function pressAll(address, tokens) {
  const waiting = [...tokens];
  const presser = async () => {
    for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: press, variables: { token } }),
      });
      const { data, errors } = await response.json();
      if (data?.answerOfferByLink?.__typename !== 'OfferAnsweredByLink') {
        throw new Error(`Not accepted: ${JSON.stringify(data ?? errors)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, presser));
}
