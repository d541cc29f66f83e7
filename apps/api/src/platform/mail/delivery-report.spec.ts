import { readDeliveryReport } from './delivery-report.js';
import { mailIdIn, messageId, returnPath } from './mail-identity.js';

const mailId = '01900000-0000-7000-8000-0000000000aa';

const report = (action: string, changes: { to?: string; original?: string } = {}) =>
  [
    'From: MAILER-DAEMON@mx.exemple.fr',
    `To: ${changes.to ?? returnPath(mailId, 'barometre@barometre.example')}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Votre message n’a pas pu être remis.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.fr',
    '',
    'Final-Recipient: rfc822; partie@mairie.exemple.fr',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 <partie@mairie.exemple.fr>:',
    '    Recipient address rejected: User unknown',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    changes.original ?? `Message-ID: ${messageId(mailId, 'barometre@barometre.example')}`,
    'Subject: Votre inscription',
    '--b--',
  ].join('\r\n');

describe('a delivery status notification', () => {
  it('names its mail by the return path, with the reason on one line', () => {
    expect(readDeliveryReport(report('failed', { original: '' }))).toEqual({
      mailId,
      status: '5.1.1',
      diagnostic: '550 5.1.1 <partie@mairie.exemple.fr>: Recipient address rejected: User unknown',
    });
  });

  it('names it by its Message-ID where the return path was rewritten', () => {
    expect(readDeliveryReport(report('failed', { to: 'barometre@barometre.example' }))?.mailId).toBe(mailId);
  });

  it.each(['delayed', 'delivered', 'relayed'])('tells of no failure when the server says %s', (action) => {
    expect(readDeliveryReport(report(action))).toBeNull();
  });

  it('is nothing to us when it names no mail of ours, or is an answer that a machine wrote', () => {
    expect(
      readDeliveryReport(report('failed', { to: 'a@b.example', original: 'Message-ID: <abc@b.example>' })),
    ).toBeNull();
    expect(
      readDeliveryReport(`To: ${returnPath(mailId, 'a@b.example')}\r\nSubject: Absence\r\n\r\nDe retour lundi.`),
    ).toBeNull();
  });
});

describe('the id of a mail', () => {
  it('is found in its Message-ID with and without brackets, and alone', () => {
    expect(mailIdIn(`<${mailId}@barometre.example>`)).toBe(mailId);
    expect(mailIdIn(mailId.toUpperCase())).toBe(mailId);
    expect(mailIdIn('autre')).toBeNull();
  });
});
