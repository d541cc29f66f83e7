import { type DrawRecord, explain } from '@barometer/draw';
import { asOperator, asOrganisation } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { type DrawApplicant, givenDrawApplicants, givenOwner } from '../../../testing/draw-applicants.js';
import {
  type DrawEdition,
  drawInstants,
  drawSteps,
  givenDrawEdition,
  givenDrawn,
} from '../../../testing/draw-steps.js';
import { setClock } from '../../../testing/set-clock.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { ExplanationsService } from './explanations.service.js';
import { toExplanationType } from './explanation-type.js';

const fields = `registrationId drawId isFirstTime earlierEditions isListed stratumKey registration { state organisationName site { name } }
  draw { state rulesHash listHash } explanation { shortTicket positionInStratum isSelected round rank rankInStratum stratumPlaces stratumApplicants
  lastInStratum { ticket isFirstTimer } lastInRound2 { ticket isFirstTimer } }`;
const own = `query ($id: UUID!) { view: drawApplication(registrationId: $id) { ${fields} } }`;
const applicants = `query ($id: UUID!) { view: applicantsDraw(registrationId: $id) { ${fields} } }`;

describe('what the draw says to each applicant', () => {
  let app: TestApp;
  let edition: DrawEdition;
  let all: DrawApplicant[];
  let owner: Visitor;

  beforeEach(async () => {
    app = await TestApp.start();
    edition = await givenDrawEdition(app);
    all = [
      ...(await givenDrawApplicants(app, edition.open, 'city_under_20k', 5)),
      ...(await givenDrawApplicants(app, edition.open, 'city_under_20k', 2, false)),
      ...(await givenDrawApplicants(app, edition.open, 'region', 2, false)),
      ...(await givenDrawApplicants(app, edition.open, 'department', 4)),
    ];
    const person = await app.signUp('proprietaire@mairie.example');
    const organisationId = all[0]?.organisationId ?? '';
    await givenOwner(app, edition.open, { organisationId, userId: person.userId });
    owner = { cookie: person.cookie, organisationId };
  });
  afterEach(() => app.stop());

  const view = async (visitor: Visitor, query: string, id = all[0]?.registrationId) => {
    const { data, errors } = await app.graphql<{ view: Record<string, unknown> | null }>(visitor, query, { id });
    return data?.view ?? errors?.[0]?.extensions.code;
  };

  it('tells every applicant what it tells the administrator, and what the record alone says', async () => {
    await givenDrawn(app, edition);
    const { body } = await app.app.inject(`/files/draw-record.json?edition=${edition.open.editionId}`);
    const record = JSON.parse(body) as DrawRecord;
    const explanations = app.app.get(ExplanationsService);
    const transactions = app.app.get(Transactions);
    let walked = 0;
    for (const { organisationId, registrationId, drawId, isFirstTime } of all) {
      const asApplicant = asOrganisation(organisationId, edition.open.operatorId);
      const seen = await transactions.run(asApplicant, (context) => explanations.of(context, registrationId));
      const administrators = await transactions.run(asOperator(edition.open.operatorId), (context) =>
        explanations.of(context, registrationId),
      );
      expect(seen).toEqual(administrators);
      const said = explain(record, drawId);
      expect(seen?.explanation).toEqual(said?.kind === 'application' ? toExplanationType(said) : null);
      expect(seen).toMatchObject({ isFirstTime, isListed: true, earlierEditions: isFirstTime ? [] : ['2025'] });
      const label = await app.sql<{ label: string }>('SELECT label FROM place WHERE registration_id = $1', [
        registrationId,
      ]);
      expect(seen?.explanation?.isSelected).toBe(label.length === 1);
      walked += 1;
    }
    expect(walked).toBe(record.list.applications.length);
  });

  it('answers the applicant and the administrator alike through their doors', async () => {
    await givenDrawn(app, edition);
    const [applicant, administrator] = [await view(owner, own), await view(edition.administrator, applicants)];
    expect(applicant).toEqual(administrator);
    expect(applicant).toMatchObject({ draw: { state: 'published' }, explanation: { stratumApplicants: 7 } });
  });

  it('tells before the close and before the publication what is known, and no more', async () => {
    expect(await view(owner, own)).toMatchObject({
      drawId: all[0]?.drawId,
      registration: { state: 'in_draw', site: { name: expect.any(String) } },
      isFirstTime: true,
      isListed: false,
      stratumKey: 'city_under_20k.all',
      draw: { state: 'open', listHash: null },
      explanation: null,
    });
    await givenDrawn(app, edition, false);
    expect(await view(owner, own)).toMatchObject({ isListed: true, draw: { state: 'drawn' }, explanation: null });
    expect(await view(edition.administrator, applicants)).toMatchObject({ explanation: { stratumPlaces: 2 } });
  });

  it('says of a late application that it is in no list, and rests first-timer status on what stood at the close', async () => {
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    const [late] = await givenDrawApplicants(app, edition.open, 'region', 1);
    expect(await view(edition.administrator, applicants, late?.registrationId)).toMatchObject({ isListed: false });
    const [beginner] = all;
    await app.sql(
      `UPDATE registration r SET organisation_id = $1, site_id = $2, confirmed_at = '2099-04-01' FROM edition e WHERE e.id = r.edition_id AND e.name = '2025'
         AND r.organisation_id = $3`,
      [beginner?.organisationId, beginner?.siteId, all.find(({ isFirstTime }) => !isFirstTime)?.organisationId],
    );
    expect(await view(edition.administrator, applicants)).toMatchObject({ isFirstTime: true, earlierEditions: [] });
  });

  it('answers alike for somebody else’s registration and for one that does not exist', async () => {
    const foreign = await view(owner, own, all[1]?.registrationId);
    expect(foreign).toBe('NOT_FOUND');
    expect(await view(owner, own, '01900000-0000-7000-8000-000000000000')).toBe(foreign);
  });
});
