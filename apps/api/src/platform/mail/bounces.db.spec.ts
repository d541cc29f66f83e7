import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { startMailCatcher, type MailCatcher } from '../../development/mail-catcher/start-mail-catcher.js';
import { givenOpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp } from '../../testing/test-app.js';
import { testSecret } from '../../testing/test-settings.js';
import { asOperator, asOrganisation } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../clock/clock.js';
import { mailEventsSecret, signEvent } from './event-signature.js';
import { MailBounces } from './mail-bounces.service.js';
import { returnPath } from './mail-identity.js';
import { Mailer } from './mailer.js';

describe('an address that does not receive mails', () => {
  let folder: string;
  let catcher: MailCatcher;
  let app: TestApp;
  let operatorId: string;
  let structure: Participant;

  beforeAll(async () => {
    folder = mkdtempSync('/tmp/barometer-bounces-');
    catcher = await startMailCatcher({ folder, pagePort: 0 });
    app = await TestApp.start({ SMTP_URL: catcher.smtpUrl });
    const open = await givenOpenEdition(app);
    operatorId = open.operatorId;
    structure = await givenParticipant(app, open, 'Rennes');
  });
  afterAll(async () => {
    await app.stop();
    await catcher.stop();
    rmSync(folder, { recursive: true });
  });

  let key = 0;
  /** Puts a mail of the structure in the outbox and lets it go. @returns what became of it */
  const sendTo = async (recipient: string): Promise<{ id: string; state: string; error: string | null }> => {
    key += 1;
    const businessKey = `${key}`;
    await app.app.get(Transactions).run(asOperator(operatorId), (context) =>
      app.app.get(Mailer).enqueue(context, {
        kind: 'place_offered',
        businessKey,
        recipient,
        operatorId,
        organisationId: structure.organisationId,
        content: { language: 'fr', subject: 'Objet', paragraphs: ['Bonjour'], footer: 'Fin' },
      }),
    );
    await runJobs(app, { withMails: true });
    const [mail] = await app.sql<{ id: string; state: string; error: string | null }>(
      `SELECT id, state, error FROM mail_message WHERE business_key = $1`,
      [businessKey],
    );
    if (mail === undefined) throw new Error('There is no mail.');
    return mail;
  };
  const bounces = (address: string) => app.sql('SELECT * FROM mail_bounce WHERE address = $1', [address]);
  const caught = () => readdirSync(folder).length;

  /** Tells of an event as a mail server would. */
  const tell = async (body: string, contentType = 'message/rfc822', secret = mailEventsSecret(testSecret)) => {
    const { statusCode } = await app.app.inject({
      method: 'POST',
      url: '/webhooks/mail',
      headers: { 'content-type': contentType, 'x-mail-signature': signEvent(Buffer.from(body), secret, new Date()) },
      payload: body,
    });
    return statusCode;
  };
  const report = (mailId: string, action = 'failed') =>
    [
      `To: ${returnPath(mailId, 'barometre@barometre.example')}`,
      'Content-Type: multipart/report',
      '',
      `Action: ${action}`,
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 mailbox full',
    ].join('\r\n');

  it('is known at the first refusal, without another try, and the mail says why', async () => {
    const mail = await sendTo('Refuse@Mairie.example');
    expect(mail).toMatchObject({ state: 'bounced', error: expect.stringContaining('no such mailbox') });
    expect(await bounces('refuse@mairie.example')).toMatchObject([
      { mail_id: mail.id, status: '5.1.1', mended_at: null },
    ]);
    expect(await runJobs(app, { withMails: true, evenIfLater: true })).not.toContain('send_mail');
  });

  it('is heard of by the time of the world, where the clock of a demonstration is ahead of it', async () => {
    const clock = app.app.get(Clock);
    const ahead = 30 * 24 * 3600 * 1000;
    jest.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() + ahead));
    jest.spyOn(clock, 'forwardMilliseconds', 'get').mockReturnValue(ahead);
    expect(await tell('about nothing')).toBe(200);
    jest.restoreAllMocks();
    expect(await tell('about nothing', 'message/rfc822', 'another secret')).toBe(400);
  });

  it('is not written to again until somebody mends it', async () => {
    const before = caught();
    await tell(report((await sendTo('pleine@mairie.example')).id));
    expect(await sendTo('PLEINE@mairie.example')).toMatchObject({ state: 'bounced', error: 'address_blocked' });
    expect(caught()).toBe(before + 1);
    expect((await sendTo('autre@mairie.example')).state).toBe('sent');
    const [bounce] = await app.app
      .get(Transactions)
      .run(asOrganisation(structure.organisationId, operatorId), (context) =>
        app.app.get(MailBounces).blocked(context),
      );
    expect(bounce).toMatchObject({ address: 'pleine@mairie.example', diagnostic: '552 5.2.2 mailbox full' });
    await app.app
      .get(Transactions)
      .run({ ...asOrganisation(structure.organisationId, operatorId), userId: structure.owner.userId }, (context) =>
        app.app.get(MailBounces).mend(context, bounce?.id ?? ''),
      );
    expect((await sendTo('pleine@mairie.example')).state).toBe('sent');
  });

  it('is told of later by a signed report, once however often it comes', async () => {
    const mail = await sendTo('partie@mairie.example');
    expect(mail.state).toBe('sent');
    expect(await tell(report(mail.id, 'delayed'))).toBe(200);
    expect(await bounces('partie@mairie.example')).toEqual([]);
    expect(await Promise.all([tell(report(mail.id)), tell(report(mail.id)), tell(report(mail.id))])).toEqual([
      200, 200, 200,
    ]);
    expect(await bounces('partie@mairie.example')).toHaveLength(1);
    expect(await app.sql('SELECT state, error FROM mail_message WHERE id = $1', [mail.id])).toEqual([
      { state: 'bounced', error: '552 5.2.2 mailbox full' },
    ]);
  });

  it('is told of in JSON too, by the Message-ID', async () => {
    const mail = await sendTo('json@mairie.example');
    const event = { event: 'bounced', mail: `<${mail.id}@barometre.example>`, status: '5.1.1', diagnostic: 'unknown' };
    expect(await tell(JSON.stringify(event), 'application/json')).toBe(200);
    expect(await bounces('json@mairie.example')).toMatchObject([{ status: '5.1.1', diagnostic: 'unknown' }]);
  });

  it('is left as it is by an event that is not signed, and by one about a mail we do not know', async () => {
    const mail = await sendTo('saine@mairie.example');
    expect(await tell(report(mail.id), 'message/rfc822', mailEventsSecret('another key'))).toBe(400);
    expect(await tell(report('01900000-0000-7000-8000-00000000dead'))).toBe(200);
    expect(await tell('{', 'application/json')).toBe(200);
    expect(await bounces('saine@mairie.example')).toEqual([]);
  });

  it('stays out of sight of another structure, which cannot mend it either', async () => {
    const other = await givenParticipant(app, { operatorId, editionId: '', gridVersionId: '' }, 'Brest');
    const [theirs] = (await bounces('refuse@mairie.example')) as { id: string }[];
    const access = { ...asOrganisation(other.organisationId, operatorId), userId: other.owner.userId };
    const service = app.app.get(MailBounces);
    const transactions = app.app.get(Transactions);
    expect(await transactions.run(access, (context) => service.blocked(context))).toEqual([]);
    await expect(transactions.run(access, (context) => service.mend(context, theirs?.id ?? ''))).rejects.toThrow(
      /Not found/,
    );
  });
});
