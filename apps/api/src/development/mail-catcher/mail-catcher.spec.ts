import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createTransport } from 'nodemailer';
import { startMailCatcher, type MailCatcher } from './start-mail-catcher.js';

let folder: string;
let catcher: MailCatcher;

beforeEach(async () => {
  folder = mkdtempSync('/tmp/barometer-mails-');
  catcher = await startMailCatcher({ folder, pagePort: 0 });
});

afterEach(async () => {
  await catcher.stop();
  rmSync(folder, { recursive: true });
});

async function send(mail: object): Promise<void> {
  const transport = createTransport(catcher.smtpUrl);
  await transport.sendMail({ from: 'a@barometre.example', to: 'b@mairie-demo.example', ...mail });
  transport.close();
}

const read = async (path: string) => (await fetch(catcher.pageUrl + path)).text();
const newestId = async () => ((await (await fetch(`${catcher.pageUrl}/mails.json`)).json()) as { id: string }[])[0]?.id;

describe('the mail catcher', () => {
  it('lists the mails it was sent, newest first, in French or English', async () => {
    expect(await read('/')).toContain('Aucun courriel pour l’instant');
    await send({ subject: 'Première étape', text: 'un' });
    await send({ subject: 'Seconde étape', text: 'deux' });
    const french = await read('/');
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Données de démonstration');
    expect(french.indexOf('Seconde étape')).toBeLessThan(french.indexOf('Première étape'));
    expect(await read('/?lang=en')).toContain('Caught mails');
  });

  it('shows a mail with its text, its HTML in a frame without rights, and its attachments', async () => {
    await send({
      subject: 'Reçu',
      text: 'Bonjour <tous>',
      html: '<html><head><title>x</title></head><body><script>steal()</script><a href="https://x.example">lien</a></body></html>',
      attachments: [{ filename: 'reçu.pdf', content: Buffer.from('%PDF'), contentType: 'application/pdf' }],
    });
    const id = await newestId();
    const page = await read(`/mails/${id}`);
    expect(page).toContain('Bonjour &lt;tous&gt;');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const frame = await fetch(`${catcher.pageUrl}/mails/${id}/html`);
    expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups .*default-src 'none'/);
    expect(await frame.text()).toContain('<head><base target="_blank"');
    const file = await fetch(`${catcher.pageUrl}/mails/${id}/attachments/0`);
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''re%C3%A7u.pdf");
    expect(await file.text()).toBe('%PDF');
  });

  it('refuses for good what is sent to an address that begins with "refuse", and nothing else', async () => {
    await expect(send({ to: 'refuse@mairie-demo.example', text: 'x' })).rejects.toThrow(/550 5\.1\.1/);
    await send({ to: 'refusee@mairie-demo.example', subject: 'Reçu', text: 'x' });
    expect(await read('/')).toContain('Reçu');
  });

  it('keeps the mails over a restart', async () => {
    await send({ subject: 'Gardé' });
    await catcher.stop();
    catcher = await startMailCatcher({ folder, pagePort: 0 });
    expect(await read('/')).toContain('Gardé');
    expect(readdirSync(folder).every((name) => name.endsWith('.eml'))).toBe(true);
  });

  it('escapes what a mail says of itself', async () => {
    await send({ subject: '<script>alert(1)</script>' });
    expect(await read('/')).not.toContain('<script>');
    expect(await read(`/mails/${await newestId()}`)).not.toContain('<script>');
  });

  it.each(['/mails/9999999999999-000000000000', '/mails/..%2F..%2Fsecrets', '/elsewhere'])(
    'has no page %s',
    async (path) => {
      expect((await fetch(catcher.pageUrl + path)).status).toBe(404);
    },
  );

  it('answers under the names of this machine only', async () => {
    const status = await new Promise((resolve) => {
      const foreign = request(catcher.pageUrl, { family: 4, headers: { host: 'attacker.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      foreign.end();
    });
    expect(status).toBe(403);
  });
});
