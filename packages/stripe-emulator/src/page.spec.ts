import { aSession, byTransfer, startBench } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

describe('the payment page', () => {
  let bench: EmulatorBench;

  beforeEach(async () => {
    bench = await startBench({ pageDelayMs: 50 });
  });
  afterEach(() => bench.close());

  async function open(changes: Parameters<typeof aSession>[0] = {}): Promise<{ id: string; url: string }> {
    const { id, url } = await bench.stripe.checkout.sessions.create(aSession(changes));
    if (url === null) throw new Error('An open session has a page.');
    return { id, url };
  }

  const submit = (url: string, fields: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const read = async (url: string, language = 'en') =>
    (await fetch(url, { headers: { 'accept-language': language } })).text();
  const paymentStatus = async (id: string) => (await bench.stripe.checkout.sessions.retrieve(id)).payment_status;

  it('speaks French to a French session, and says that no money moves', async () => {
    const { url } = await open({ locale: 'fr' });
    const html = await read(url);
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('aucun argent ne bouge');
    expect(html).toContain('250,00\u00a0€');
    expect(html).toContain('Payer par une carte acceptée');
  });

  it('speaks English to an English session', async () => {
    const { url } = await open({ locale: 'en' });
    const html = await read(url, 'fr-FR,fr;q=0.9');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('no money moves');
    expect(html).toContain('€250.00');
    expect(html).toContain('Pay with a card that is accepted');
  });

  it('follows the browser when the session leaves the language open', async () => {
    const { url } = await open({ locale: 'auto' });
    expect(await read(url, 'fr-FR,fr;q=0.9')).toContain('<html lang="fr">');
    expect(await read(url, 'de')).toContain('<html lang="en">');
  });

  it('offers the methods of the session only, and refuses the others', async () => {
    const { id, url } = await open({ allowed_payment_method_types: ['card'] });
    expect(await read(url)).not.toContain('sepa_settles');
    expect((await submit(url, { choice: 'sepa_settles' })).status).toBe(409);
    expect(await paymentStatus(id)).toBe('unpaid');
  });

  it('escapes what the merchant wrote', async () => {
    const price_data = { currency: 'eur', unit_amount: 100, product_data: { name: '<script>alert("x")</script>' } };
    const { url } = await open({ line_items: [{ quantity: 1, price_data }] });
    const html = await read(url);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  });

  it('leads back to the site with the session’s id after a payment', async () => {
    const { id, url } = await open();
    const response = await submit(url, { choice: 'card_accepted' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`http://127.0.0.1:4000/fr/retour?session=${id}`);
    expect(await paymentStatus(id)).toBe('paid');
    expect(await read(url)).toContain('Payment confirmed');
  });

  it('allows its form to lead to the site, which a browser checks', async () => {
    const { url } = await open();
    const policy = (await fetch(url)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:4000;");
  });

  it('says that the card was refused and lets the payer try again', async () => {
    const { id, url } = await open({ locale: 'fr' });
    const response = await submit(url, { choice: 'card_refused' });
    expect(response.headers.get('location')).toBe(`/c/pay/${id}`);
    expect(await read(url)).toContain('La carte a été refusée');
    expect((await submit(url, { choice: 'card_accepted' })).status).toBe(303);
    expect(await paymentStatus(id)).toBe('paid');
  });

  it('asks for a confirmation on a second page with 3-D Secure', async () => {
    const { id, url } = await open({ locale: 'fr' });
    const response = await submit(url, { choice: 'card_authentication' });
    const second = new URL(response.headers.get('location') ?? '', url).href;
    expect(await read(second)).toContain('Refuser la confirmation');
    expect(await paymentStatus(id)).toBe('unpaid');
    const confirmed = await submit(second, { choice: 'confirmed' });
    expect(confirmed.headers.get('location')).toContain('/fr/retour');
    expect(await paymentStatus(id)).toBe('paid');
  });

  it('goes back to the choices when the confirmation is refused', async () => {
    const { id, url } = await open();
    await submit(url, { choice: 'card_authentication' });
    const refused = await submit(`${url}/authentication`, { choice: 'refused' });
    expect(refused.headers.get('location')).toBe(`/c/pay/${id}`);
    expect(await read(url)).toContain('The confirmation was refused');
  });

  it('stays on the page when the payer closes the tab, as it were', async () => {
    const { id, url } = await open();
    expect((await submit(url, { choice: 'card_accepted', stay: '1' })).headers.get('location')).toBe(`/c/pay/${id}`);
    expect(await paymentStatus(id)).toBe('paid');
  });

  it('pays once when the button is pressed twice', async () => {
    const { url } = await open();
    await submit(url, { choice: 'card_accepted' });
    expect((await submit(url, { choice: 'card_accepted' })).status).toBe(409);
    await bench.emulator.webhooks.idle();
    expect(bench.types().filter((type) => type === 'checkout.session.completed')).toHaveLength(1);
  });

  it('loses, doubles and delays the notification when told to', async () => {
    const lost = await open();
    await submit(lost.url, { choice: 'card_accepted', drop: '1' });
    await bench.emulator.webhooks.idle();
    expect(bench.received).toEqual([]);
    const doubled = await open();
    const startedAt = Date.now();
    await submit(doubled.url, { choice: 'card_accepted', duplicate: '1', delay: '1' });
    await bench.emulator.webhooks.idle();
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(50);
    expect(bench.types()).toHaveLength(6);
  });

  it('loses the settlement of a debit too, when the payer chose to lose the notification', async () => {
    const { id, url } = await open();
    await submit(url, { choice: 'sepa_settles', drop: '1' });
    while ((await paymentStatus(id)) !== 'paid') await new Promise((resolve) => setTimeout(resolve, 10));
    await bench.emulator.webhooks.idle();
    expect(bench.received).toEqual([]);
  });

  it('takes a transfer that is too small, says what is missing and lets it be sent', async () => {
    const customer = await bench.stripe.customers.create({ name: 'Mairie de démonstration' });
    const { id, url } = await open({ ...byTransfer(customer.id), locale: 'fr' });
    await submit(url, { choice: 'transfer_short' });
    while (!(await read(url)).includes('Il manque 10,00\u00a0€'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await paymentStatus(id)).toBe('unpaid');
    expect((await submit(url, { choice: 'transfer_rest' })).status).toBe(303);
    expect(await paymentStatus(id)).toBe('paid');
    expect((await submit(url, { choice: 'transfer_rest' })).status).toBe(409);
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toContain('payment_intent.partially_funded');
    expect(bench.types().slice(-2)).toEqual(['payment_intent.succeeded', 'checkout.session.async_payment_succeeded']);
  });

  it('shows the mandate of a debit, and the account a transfer is awaited at', async () => {
    const customer = await bench.stripe.customers.create({ name: 'Mairie de démonstration' });
    const { url } = await open({ ...byTransfer(customer.id), locale: 'fr' });
    expect(await read((await open({ locale: 'fr' })).url)).toContain('Mandat de prélèvement SEPA');
    expect(await read(url)).not.toContain('Mandat');
    await submit(url, { choice: 'transfer_announced' });
    expect(await read(url)).toMatch(/IBAN<\/dt><dd>FR76( \d{4}){5} \d{3}<\/dd>/);
  });

  it('offers to cancel, and says when the page has expired or never was', async () => {
    const { id, url } = await open();
    expect(await read(url)).toContain('href="http://127.0.0.1:4000/fr/panier"');
    await bench.stripe.checkout.sessions.expire(id);
    expect(await read(url)).toContain('Page expired');
    const unknown = await fetch(`${bench.emulator.url}/c/pay/cs_test_nothing`);
    expect(unknown.status).toBe(404);
  });
});
