import { TestApp } from '../../testing/test-app.js';

describe('the portal, served by the API', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const get = (url: string, headers: Record<string, string> = {}) => app.app.inject({ method: 'GET', url, headers });

  it('answers every address of the portal with its one page, never cached', async () => {
    const page = await get('/fr/s/01900000-0000-7000-8000-000000000000/resultats');
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leads from the other name of this machine to the address people type', async () => {
    const page = await get('/fr/contact?a=1', { host: 'localhost:4000' });
    expect([page.statusCode, page.headers['location']]).toEqual([307, 'http://127.0.0.1:4000/fr/contact?a=1']);
  });

  it('serves built files compressed and immutable', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec((await get('/fr')).body)?.[1] ?? '';
    const file = await get(script, { 'accept-encoding': 'br' });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(file.headers['content-encoding']).toBe('br');
  });

  it.each(['/assets/gone.js', '/files/nothing', '/api/nothing'])(
    'says that %s is not there instead of showing a page',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  it('answers an address that cannot be read with a page in its language and a way out', async () => {
    const page = await get('/en/s/%E0%A4%A');
    expect(page.statusCode).toBe(400);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain('<a href="/en">');
    expect((await get('/api/%E0%A4%A')).json()).toMatchObject({ message: 'This address cannot be read.' });
  });

  it.each(['/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/%2e%2e/package.json'])(
    'lets nobody climb out by %s',
    async (url) => {
      expect((await get(url)).body).not.toContain('"dependencies"');
    },
  );
});
