import { createTransport } from 'nodemailer';
import { parseMail } from './mail-message.js';

async function compose(mail: object): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(mail);
  return message as Buffer;
}

const lines = (...all: string[]) => Buffer.from(all.join('\r\n'));

describe('a caught mail', () => {
  it('is read with its accents, its two bodies and its attachments', async () => {
    const raw = await compose({
      from: '"Baromètre de l’expérience" <ne-pas-repondre@barometre.example>',
      to: 'proprietaire@mairie-demo.example',
      subject:
        'Votre reçu : inscription confirmée pour la mairie de Saint-Étienne-de-l’Île, édition 2027 « démonstration »',
      text: 'Prix : 1 200 € HT.\nÀ bientôt = oui.',
      html: '<p>Prix : <b>1 200 €</b></p><img src="cid:logo">',
      attachments: [
        { filename: 'reçu n° 1.pdf', content: Buffer.from([0, 255, 13, 10, 128]), contentType: 'application/pdf' },
        { filename: 'logo.png', content: Buffer.from('png'), cid: 'logo' },
      ],
    });
    const mail = parseMail(raw);
    expect(mail).toMatchObject({
      from: 'Baromètre de l’expérience <ne-pas-repondre@barometre.example>',
      to: 'proprietaire@mairie-demo.example',
      subject:
        'Votre reçu : inscription confirmée pour la mairie de Saint-Étienne-de-l’Île, édition 2027 « démonstration »',
      html: '<p>Prix : <b>1 200 €</b></p><img src="cid:logo">',
    });
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe('Prix : 1 200 € HT.\nÀ bientôt = oui.');
    const [receipt, logo] = ['reçu n° 1.pdf', 'logo.png'].map((name) =>
      mail.attachments.find((one) => one.name === name),
    );
    expect(receipt).toMatchObject({ type: 'application/pdf', content: Buffer.from([0, 255, 13, 10, 128]) });
    expect(logo).toMatchObject({ contentId: 'logo' });
  });

  it('keeps a line that is long, and one that begins with a dot', async () => {
    const text = `${'été '.repeat(400)}\n.point\n--pas une limite`;
    expect(
      parseMail(await compose({ text }))
        .text?.replaceAll('\r\n', '\n')
        .trimEnd(),
    ).toBe(text);
  });

  it('joins a letter that was cut between two encoded words', () => {
    const mail = parseMail(lines('Subject: =?utf-8?B?w6k=?= =?utf-8?Q?t=C3?=', ' =?utf-8?Q?=A9?= fini', '', ''));
    expect(mail.subject).toBe('été fini');
  });

  it('is read in another charset than UTF-8', () => {
    const raw = lines(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=E9t=',
      '=E9',
    );
    expect(parseMail(raw).text).toBe('été');
  });

  it('shows what can be read of a mail that is no mail', () => {
    expect(parseMail(Buffer.from(''))).toMatchObject({ from: '', subject: '', text: '' });
    const broken = lines('Content-Type: multipart/mixed; boundary=x', '', 'no part at all');
    expect(parseMail(broken)).toMatchObject({ text: undefined, html: undefined, attachments: [] });
  });
});
