// How many complete paid checkouts an API process and a worker do a second, and what each costs: the form with its payer, the payment, the confirmation.
// `--orders 1500`, `--at-once 32` and `--names` (which statements, how often) change the run.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serverMilliseconds } from '../places/server-time.mjs';
import { startServer, withClient } from '../results/bench-database.mjs';
import { number, print } from '../results/report.mjs';
import { checkOut } from './checkout.mjs';
import { givenBuyers, givenEdition } from './given-buyers.mjs';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1500' },
    'at-once': { type: 'string', default: '32' },
    names: { type: 'boolean', default: false },
  },
});
const [orders, atOnce] = [values.orders, values['at-once']].map(Number);
const WARM = 150;
const WEBHOOK_SECRET = 'whsec_bench';
const script = fileURLToPath(new URL('product-process.mjs', import.meta.url));

const server = await startServer();
const children = [];
try {
  const { url, environment } = await server.database('orders');
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const { startStripeEmulator } = await import('@barometer/stripe-emulator');
  const emulator = await startStripeEmulator({ webhookUrl: `${api}/webhooks/stripe`, webhookSecret: WEBHOOK_SECRET });
  const { STRIPE_SECRET_KEY: _, ...demonstration } = environment;
  const settings = {
    ...demonstration,
    PORT: String(port),
    PUBLIC_URL: api,
    STRIPE_EMULATOR_URL: emulator.url,
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
  Object.assign(process.env, settings);
  const open = await withClient(url, (client) =>
    givenEdition(async (statement, parameters) => (await client.query(statement, parameters)).rows),
  );
  for (const part of ['api', 'worker']) {
    const child = fork(script, [part], { env: settings, execArgv: [] });
    children.push(child);
    await once(child, 'message');
  }
  const person = await signUp(api);
  await withClient(url, async (client) => {
    const buyers = await givenBuyers(client, { ...person, ...open }, orders + WARM);
    const shop = { api, cookie: person.cookie, editionId: open.editionId };
    await buyAll(shop, buyers.slice(0, WARM));
    await emulator.webhooks.idle();
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const before = await measured(rows[0].pid);
    const begun = performance.now();
    await buyAll(shop, buyers.slice(WARM));
    const seconds = (performance.now() - begun) / 1000;
    await emulator.webhooks.idle();
    await queueEmpty(client);
    const after = await measured(rows[0].pid);
    const each = (part, key) => (after[part][key] - before[part][key]) / orders;
    print(`\n${number(orders)} paid checkouts, ${atOnce} at once`);
    print(`  ${number(orders / seconds, 1)} a second (bar: 60)`);
    print(
      `  ${number(each('api', 'statements'), 1)} statements in the API and ${number(each('worker', 'statements'), 1)} in the worker each (bar: 25)`,
    );
    print(
      `  ${number(each('api', 'milliseconds'), 1)} ms of processor in the API, ${number(each('worker', 'milliseconds'), 1)} in the worker, ` +
        `${number((after.database - before.database) / orders, 1)} in the database each (bar: 25)`,
    );
    const { rows: broken } = await client.query(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM invariant_order_commitments UNION ALL SELECT 1 FROM invariant_order_totals UNION ALL SELECT 1 FROM invariant_order_ledger
       UNION ALL SELECT 1 FROM invariant_payment_ledger UNION ALL SELECT 1 FROM invariant_order_registrations) AS x`,
    );
    if (broken[0].count > 0) throw new Error(`${broken[0].count} invariants are broken.`);
    if (values.names) for (const child of children) await printNames(child);
  });
  await emulator.close();
} finally {
  for (const child of children) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  await server.stop();
}

async function buyAll(shop, buyers) {
  const waiting = [...buyers];
  const buyer = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await checkOut(shop, next);
  };
  await Promise.all(Array.from({ length: atOnce }, buyer));
}

async function measured(pid) {
  const [api, worker] = await Promise.all(children.map((child) => told(child, 'count')));
  return { api, worker, database: serverMilliseconds(pid) };
}

async function told(child, message) {
  const answer = once(child, 'message');
  child.send(message);
  return (await answer)[0];
}

async function printNames(child) {
  print('');
  for (const [text, count] of await told(child, 'names'))
    if (count > orders / 4) print(`  ${number(count / (orders + WARM), 2)}  ${text}`);
}

/** Messages that were received are acted upon before the count. Later looks at ended payments stay in the queue. */
async function queueEmpty(client) {
  for (let left = 1; left > 0;) {
    const { rows } = await client.query(
      'SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE run_at <= now()',
    );
    left = rows[0].count;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function signUp(api) {
  const response = await fetch(`${api}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api },
    body: JSON.stringify({
      email: 'acheteuse@mairie.example',
      name: 'Camille Martin',
      password: 'un mot de passe assez long',
      language: 'fr',
    }),
  });
  if (!response.ok) throw new Error(`Sign-up answered ${response.status}: ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { cookie, userId: (await response.json()).user.id };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
