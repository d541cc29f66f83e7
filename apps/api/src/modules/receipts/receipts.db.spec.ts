import { completeValues, saveDraft, sendDraft } from '../../testing/drafts.js';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { readPdf } from '../../platform/pdf/read-pdf.fixture.js';

describe('the receipt of a registration', () => {
  let app: TestApp;
  let open: OpenEdition;
  let participant: Participant;
  let registrations: readonly { id: string; reference: string }[];

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, {
      beaconAt: new Date('2099-03-20T11:00:00Z'),
      offersAt: new Date('2099-03-22T08:00:00Z'),
    });
    participant = await givenParticipant(app, open);
    const { draft } = await saveDraft(app, participant.owner, open, { values: completeValues(participant) });
    ({ registrations } = await sendDraft(app, participant.owner, open, draft));
  });
  afterAll(() => app.stop());

  const get = (path: string, visitor: Visitor = participant.owner, registrationId = registrations[1]?.id) =>
    app.app.inject({
      method: 'GET',
      url: `${path}?organisation=${visitor.organisationId}&registration=${registrationId}`,
      headers: { cookie: visitor.cookie ?? '', 'accept-language': 'de' },
    });
  const rowOf = async () => {
    const [row] = await app.sql<{ draw_id: string; stratum_key: string; rules_hash: string }>(
      `SELECT draw_id, stratum_key, rules_hash FROM registration WHERE organisation_id = $1 AND kind = 'free'`,
      [participant.organisationId],
    );
    if (row === undefined) throw new Error('There is no free application.');
    return row;
  };

  it('says in an accessible PDF what was received, the row of the draw, the hash of the rules and where they are', async () => {
    const answer = await get('/files/receipt.pdf');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(
      /filename="recepisse-ins-2099-\d{6}-2027-\d{4}-\d\d-\d\d\.pdf"/,
    );
    const pdf = await readPdf(answer.rawPayload);
    const text = pdf.pages.join('\n').replace(/\s+/g, ' ');
    const { draw_id: id, stratum_key: stratum, rules_hash: hash } = await rowOf();
    for (const { reference } of registrations) expect(text).toContain(reference);
    for (const part of ['Ville d’essai', 'Hôtel de ville', 'Payante, avec visites sur place', id, stratum, hash])
      expect(text).toContain(part);
    expect(text.replace(/\s/g, '')).toContain(`{"first_time":true,"id":"${id}","stratum":"${stratum}"}`);
    expect(text.replace(/\s/g, '')).toContain(`/fr/editions/${open.editionId}`);
    expect(pdf).toMatchObject({ language: 'fr-FR', title: expect.stringContaining('Récépissé INS-2099') as string });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH']));
    expect(pdf.pages).toHaveLength(1);
  });

  it('is in the language of the page that asks for it', async () => {
    const { data } = {
      data: await app.app.inject({
        method: 'GET',
        url: `/files/receipt.pdf?organisation=${participant.organisationId}&registration=${registrations[0]?.id}&language=en`,
        headers: { cookie: participant.owner.cookie },
      }),
    };
    const pdf = await readPdf(data.rawPayload);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.pages.join(' ')).toContain('Receipt of registration');
  });

  it('is mailed with the same number, row and hash', async () => {
    const [mail] = await app.sql<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'registration_receipt' AND recipient = $1`,
      [participant.email],
    );
    const { draw_id: id, stratum_key: stratum, rules_hash: hash } = await rowOf();
    for (const part of [
      registrations[0]?.reference ?? '',
      id,
      stratum,
      hash,
      `/files/receipt.pdf?organisation=${participant.organisationId}`,
    ])
      expect(mail?.text).toContain(part);
  });

  it('has a calendar file of instants that every client reads alike, whatever the zone of the server', async () => {
    const answer = await get('/files/calendar.ics');
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const lines = answer.payload.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'X-WR-TIMEZONE:Europe/Paris',
        'DTSTART:20990315T225959Z',
        'DTSTART:20990320T110000Z',
        'DTSTART:20990322T080000Z',
        'DTSTART;VALUE=DATE:20990401',
        'DTEND;VALUE=DATE:20990601',
        'DTSTART;VALUE=DATE:20991110',
        'END:VCALENDAR',
      ]),
    );
    expect(lines.indexOf('X-WR-TIMEZONE:Europe/Paris')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
    expect(lines.filter((line) => line.startsWith('DTSTAMP')).every((line) => line.endsWith('Z'))).toBe(true);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('has a calendar that says of itself and of each event that they are a demonstration', async () => {
    const unfolded = (await get('/files/calendar.ics')).payload.replaceAll('\r\n ', '');
    expect(unfolded).toMatch(/^X-WR-CALNAME:.*\(Données de démonstration\)\r$/m);
    const events = unfolded.split('BEGIN:VEVENT').slice(1);
    expect(events.every((event) => /^DESCRIPTION:.*\\nDonnées de démonstration\r$/m.test(event))).toBe(true);
  });

  it('is nobody else’s: another organisation’s registration answers like an unknown one', async () => {
    const other = await givenParticipant(app, open, 'Autre ville');
    const unknown = '01900000-0000-7000-8000-00000000dead';
    for (const path of ['/files/receipt.pdf', '/files/calendar.ics']) {
      const [foreign, missing] = [await get(path, other.owner), await get(path, other.owner, unknown)];
      expect([foreign.statusCode, foreign.json<{ code: string }>().code]).toEqual([
        missing.statusCode,
        missing.json<{ code: string }>().code,
      ]);
      expect(foreign.statusCode).toBe(404);
      expect((await get(path, { ...participant.owner, cookie: '' })).statusCode).toBe(401);
    }
  });
});
