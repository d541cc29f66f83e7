import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startMailCatcher, type MailCatcher } from '../../development/mail-catcher/start-mail-catcher.js';
import { givenOpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp } from '../../testing/test-app.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { Mailer } from './mailer.js';

describe('a mail of the outbox', () => {
  let folder: string;
  let catcher: MailCatcher;
  let app: TestApp;

  beforeEach(async () => {
    folder = mkdtempSync('/tmp/barometer-mails-');
    catcher = await startMailCatcher({ folder, pagePort: 0 });
    app = await TestApp.start({ SMTP_URL: catcher.smtpUrl });
  });
  afterEach(async () => {
    await app.stop();
    await catcher.stop();
    rmSync(folder, { recursive: true });
  });

  it('is answered at the address it names, and at the contact address of the operator where it names none', async () => {
    const { operatorId } = await givenOpenEdition(app);
    await app.sql(`UPDATE operator SET contact_address = 'questions@barometre.example' WHERE id = $1`, [operatorId]);
    await app.app.get(Transactions).run(asOperator(operatorId), async (context) => {
      const mailer = app.app.get(Mailer);
      const order = {
        kind: 'contact_message' as const,
        recipient: 'b@mairie-demo.example',
        operatorId,
        organisationId: null,
      };
      const content = { language: 'fr' as const, paragraphs: ['Bonjour'], footer: 'Fin' };
      await mailer.enqueue(context, { ...order, businessKey: '1', content: { ...content, subject: 'sans' } });
      await mailer.enqueue(context, {
        ...order,
        businessKey: '2',
        replyTo: 'visiteur@ville.example',
        content: { ...content, subject: 'avec' },
      });
    });
    await runJobs(app, { withMails: true });
    expect(replyAddresses(folder)).toEqual({
      sans: 'questions@barometre.example',
      avec: 'visiteur@ville.example',
    });
  });
});

/** Reply-To by subject, as the mails arrived. */
function replyAddresses(folder: string): Record<string, string> {
  const raw = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const header = (mail: string, name: string): string => new RegExp(`^${name}: (.*?)\\r?$`, 'm').exec(mail)?.[1] ?? '';
  return Object.fromEntries(raw.map((mail) => [header(mail, 'Subject'), header(mail, 'Reply-To')]));
}
