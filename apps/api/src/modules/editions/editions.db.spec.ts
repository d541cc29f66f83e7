import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const move = `mutation ($id: UUID!, $to: EditionState!) { moveEdition(editionId: $id, to: $to) { __typename ... on EditionMoved { edition { state } } ... on ExpectedError { code message } } }`;

describe('editions', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
  });
  afterAll(() => app.stop());

  it('shows a visitor the open edition with its grid, plan and prices', async () => {
    const { data } = await app.graphql<{ openEdition: object }>(
      {},
      '{ openEdition { name state grid { criteriaCount } channels { channel audits isOptional } priceList { isDemonstration lines { code amountCents } } } }',
    );
    expect(data?.openEdition).toMatchObject({
      name: '2027',
      state: 'registration',
      grid: { criteriaCount: 138 },
      priceList: { isDemonstration: true },
    });
    expect(JSON.stringify(data)).toContain('{"channel":"physical","audits":2,"isOptional":true}');
  });

  it('moves for its administrator along the table of states, and nowhere else', async () => {
    const refused = await app.graphql(administrator, move, { id: open.editionId, to: 'published' });
    expect(refused.data).toMatchObject({
      moveEdition: { __typename: 'TransitionRefused', code: 'TRANSITION_REFUSED' },
    });
    const tooSoon = await app.graphql(administrator, move, { id: open.editionId, to: 'draw' });
    expect(tooSoon.data).toMatchObject({
      moveEdition: { message: expect.stringContaining('jusqu’à leur date limite') },
    });
    await app.sql(`UPDATE edition SET registration_closes_at = '2020-06-01T00:00:00Z' WHERE id = $1`, [open.editionId]);
    const moved = await app.graphql(administrator, move, { id: open.editionId, to: 'draw' });
    expect(moved.data).toMatchObject({ moveEdition: { __typename: 'EditionMoved', edition: { state: 'draw' } } });
  });

  it('opens registrations at the published date, and not before', async () => {
    const announced = await givenOpenEdition(app, {
      number: 8,
      state: 'announced',
      registrationOpensAt: new Date('2099-01-01T00:00:00Z'),
    });
    const person = await app.signUp('ouverture@barometre.example');
    await givenAdministrator(app, announced.operatorId, person.userId);
    const { data } = await app.graphql({ cookie: person.cookie, operatorId: announced.operatorId }, move, {
      id: announced.editionId,
      to: 'registration',
    });
    expect(data).toMatchObject({ moveEdition: { message: expect.stringContaining('pas plus tôt que promis') } });
  });

  it('publishes the scored registrations of an edition that is published, and no others', async () => {
    const results = await givenOpenEdition(app, { number: 7, state: 'results' });
    const person = await app.signUp('resultats@barometre.example');
    await givenAdministrator(app, results.operatorId, person.userId);
    const [scored] = await givenConfirmedSites(app, results, 2);
    await app.sql(`UPDATE registration SET state = 'scored' WHERE id = $1`, [scored?.registrationId]);
    await app.graphql({ cookie: person.cookie, operatorId: results.operatorId }, move, {
      id: results.editionId,
      to: 'published',
    });
    await runJobs(app);
    const states = await app.sql('SELECT state FROM registration WHERE edition_id = $1 ORDER BY state', [
      results.editionId,
    ]);
    expect(states).toEqual([{ state: 'confirmed' }, { state: 'published' }]);
  });

  it('refuses a visitor and a person without a role, in their language', async () => {
    const visitor = await app.graphql({ language: 'en' }, move, { id: open.editionId, to: 'field_work' });
    expect(visitor.errors?.[0]).toMatchObject({
      message: expect.stringContaining('not signed in'),
      extensions: { code: 'SIGNED_OUT' },
    });
    const stranger = await app.signUp('etranger@mairie.example');
    const answer = await app.graphql({ ...stranger, operatorId: open.operatorId }, move, {
      id: open.editionId,
      to: 'field_work',
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('answers alike for the edition of another operator and for one that does not exist', async () => {
    const elsewhere = await givenOpenEdition(app, { number: 1 });
    const foreign = await app.graphql(administrator, move, { id: elsewhere.editionId, to: 'draw' });
    const unknown = await app.graphql(administrator, move, { id: '01900000-0000-7000-8000-000000000000', to: 'draw' });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
