import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStripeEmulator } from './emulator.js';
import { aSession, clientOf, startBench } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';
import { compilePackage, startKillableEmulator } from './testing/killable-emulator.js';

describe('an emulator with a state file', () => {
  let folder: string;
  let stateFile: string;
  let compiled: string;
  let bench: EmulatorBench | null = null;

  beforeAll(() => {
    compiled = compilePackage();
  });
  afterAll(() => rmSync(compiled, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stripe-emulator-'));
    stateFile = join(folder, 'state', 'stripe.jsonl');
  });
  afterEach(async () => {
    await bench?.close();
    bench = null;
    rmSync(folder, { recursive: true });
  });

  const nobody = { webhookUrl: 'http://127.0.0.1:9/', webhookSecret: 'whsec_x' };
  const pay = (url: string, sessionId: string, choice: string) =>
    fetch(`${url}/c/pay/${sessionId}`, { method: 'POST', body: new URLSearchParams({ choice }), redirect: 'manual' });

  it('resumes after kill -9: objects, kept answers, webhooks not yet sent, debits not yet settled', async () => {
    const killed = await startKillableEmulator(compiled, {
      ...nobody,
      stateFile,
      settlementDelayMs: 60_000,
      webhookRetryDelaysMs: [60_000],
    });
    const before = clientOf({ url: killed.url });
    const customer = await before.customers.create({ name: 'Mairie de démonstration' });
    const open = await before.checkout.sessions.create(aSession(), { idempotencyKey: 'open' });
    const debited = await before.checkout.sessions.create(aSession());
    expect((await pay(killed.url, debited.id, 'sepa_settles')).status).toBe(303);
    await killed.kill();

    // The debit was to settle in a minute; the file says when, and here that minute is made to be over.
    const text = readFileSync(stateFile, 'utf8');
    const settlementDue = /("settlement","stl_\w+",\{[^\n]*?"dueAt":)\d+/;
    expect(text).toMatch(settlementDue);
    writeFileSync(
      stateFile,
      text.replace(settlementDue, '$11').replaceAll(/("delivery","whd_\w+",\{[^}]*?"dueAt":)\d+/g, '$11'),
    );

    bench = await startBench({ stateFile });
    const { stripe } = bench;
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ name: 'Mairie de démonstration' });
    const replayed = await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'open' });
    expect(replayed.id).toBe(open.id);
    expect((await stripe.checkout.sessions.retrieve(debited.id)).payment_status).toBe('paid');
    await bench.emulator.webhooks.idle();
    expect(new Set(bench.types())).toEqual(
      new Set([
        'customer.created',
        'payment_intent.created',
        'payment_intent.processing',
        'checkout.session.completed',
        'payment_intent.succeeded',
        'checkout.session.async_payment_succeeded',
      ]),
    );
  });

  it('leaves nothing that keeps its process alive once closed, whatever is still pending', () => {
    const script = `
      import { startStripeEmulator } from ${JSON.stringify(join(compiled, 'index.js'))};
      const emulator = await startStripeEmulator(${JSON.stringify({ ...nobody, stateFile, settlementDelayMs: 60_000 })});
      const request = (path, body) => fetch(emulator.url + path, {
        method: 'POST', redirect: 'manual', body: new URLSearchParams(body), headers: { authorization: 'Bearer sk_test_x' },
      });
      const created = await request('/v1/checkout/sessions', {
        mode: 'payment', success_url: 'http://127.0.0.1:4000/', 'line_items[0][quantity]': '1',
        'line_items[0][price_data][currency]': 'eur', 'line_items[0][price_data][unit_amount]': '100',
        'line_items[0][price_data][product_data][name]': 'Site',
      });
      const { id } = await created.json();
      const paid = await request('/c/pay/' + id, { choice: 'sepa_settles' });
      await emulator.close();
      console.log(paid.status, 'closed');
    `;
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: compiled,
      timeout: 20_000,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '303 closed\n']);
  }, 30_000);

  it('keeps every acknowledged session through five kills under load', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const killed = await startKillableEmulator(compiled, { ...nobody, stateFile });
      const stripe = clientOf({ url: killed.url });
      const isKilledAt = acknowledged.length + 4 * round;
      const isTime = Promise.withResolvers<void>();
      const writing = Array.from({ length: 20 }, async () => {
        acknowledged.push((await stripe.checkout.sessions.create(aSession())).id);
        if (acknowledged.length > isKilledAt) isTime.resolve();
      });
      const written = Promise.allSettled(writing);
      await isTime.promise;
      await killed.kill();
      await written;
    }
    bench = await startBench({ stateFile });
    const kept: string[] = [];
    for await (const { id } of bench.stripe.checkout.sessions.list({ limit: 100 })) kept.push(id);
    expect(acknowledged.length).toBeGreaterThan(40);
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
  }, 60_000);

  it('ignores a last line that was cut, as a transaction that never was', async () => {
    const first = await startStripeEmulator({ ...nobody, stateFile });
    const { id } = await clientOf(first).customers.create({ name: 'Mairie' });
    await first.close();
    appendFileSync(stateFile, '[["customer","cus_cut",{"id":"cus_c');
    const second = await startStripeEmulator({ ...nobody, stateFile });
    expect((await clientOf(second).customers.list()).data.map((customer) => customer.id)).toEqual([id]);
    await second.close();
  });

  it('says which line of a damaged file is damaged', async () => {
    const first = await startStripeEmulator({ ...nobody, stateFile });
    await first.close();
    appendFileSync(stateFile, 'nonsense\n[]\n');
    await expect(startStripeEmulator({ ...nobody, stateFile })).rejects.toThrow('Line 2');
  });

  it('leaves the file alone when its port is taken by another', async () => {
    const first = await startStripeEmulator({ ...nobody, stateFile });
    await expect(startStripeEmulator({ ...nobody, stateFile, port: first.port })).rejects.toThrow('in use');
    const { id } = await clientOf(first).customers.create({ name: 'Mairie' });
    await first.close();
    expect(readFileSync(stateFile, 'utf8')).toContain(id);
  });
});
