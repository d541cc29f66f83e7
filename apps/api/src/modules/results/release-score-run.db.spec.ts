import { type AuditedEdition, givenAuditedEdition } from '../../testing/audited-edition.js';
import { givenAdministrator, givenOpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

const start = `mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename ... on ScoreRunStarted { run { id state } } ... on ExpectedError { code message } } }`;
const release = `mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename ... on ScoreRunReleased { run { id isOfficial releasedAt } } ... on ExpectedError { code message } } }`;

describe('releasing a score run', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let administrator: Visitor;

  const compute = async (): Promise<string> => {
    const { data } = await app.graphql<{ startScoreRun: { run: { id: string } } }>(administrator, start, {
      id: edition.editionId,
    });
    await runJobs(app);
    return data?.startScoreRun.run.id ?? '';
  };
  const officialRuns = () => app.sql<{ id: string }>('SELECT id FROM score_run WHERE is_official');
  const mails = () =>
    app.sql<{ recipient: string }>(
      `SELECT recipient, subject, text FROM mail_message WHERE kind = 'results_available' ORDER BY recipient`,
    );

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      { organisation: 'Ville payante' },
      { organisation: 'Ville payante' },
      { organisation: 'Ville gratuite', kind: 'free' },
      { organisation: 'Ville choisie', kind: 'selected' },
    ]);
    for (const { organisationId, organisation } of edition.registrations) {
      const email = `${organisation.replace(' ', '.').toLowerCase()}@mairie.example`;
      const known = await app.sql<{ id: string }>('SELECT id FROM auth."user" WHERE email = $1', [email]);
      const userId = known[0]?.id ?? (await app.signUp(email)).userId;
      await app.sql(
        `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'owner', now()) ON CONFLICT DO NOTHING`,
        [organisationId, userId, edition.operatorId],
      );
    }
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: edition.operatorId };
  });
  afterAll(() => app.stop());

  it('makes it official, moves the edition to its results and tells each participant once, however often it is released', async () => {
    const id = await compute();
    const first = await app.graphql<{ releaseScoreRun: { run: { releasedAt: string } } }>(administrator, release, {
      id,
    });
    expect(first.data).toMatchObject({
      releaseScoreRun: { __typename: 'ScoreRunReleased', run: { id, isOfficial: true } },
    });
    await runJobs(app);
    const again = await app.graphql(administrator, release, { id });
    await runJobs(app);
    expect(again.data).toEqual(first.data);
    expect(await officialRuns()).toEqual([{ id }]);
    expect(await app.sql('SELECT state FROM edition WHERE id = $1', [edition.editionId])).toEqual([
      { state: 'results' },
    ]);
    expect(await app.sql('SELECT DISTINCT kind, state FROM registration ORDER BY kind')).toEqual([
      { kind: 'free', state: 'scored' },
      { kind: 'paid', state: 'scored' },
      { kind: 'selected', state: 'selected' },
    ]);
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient)).toEqual([
      'ville.gratuite@mairie.example',
      'ville.payante@mairie.example',
    ]);
    expect(sent[0]).toMatchObject({
      subject: 'Ville gratuite\u00a0: vos résultats sont disponibles, édition 2027',
      text: expect.stringContaining('/resultats'),
    });
  });

  it('puts a later run in the place of the earlier, even when both are released at once', async () => {
    const [second, third] = [await compute(), await compute()];
    await Promise.all([second, third].map((id) => app.graphql(administrator, release, { id })));
    const official = await officialRuns();
    expect(official).toHaveLength(1);
    expect([second, third]).toContain(official[0]?.id);
  });

  it('answers alike for a run of another operator and for one that does not exist', async () => {
    const elsewhere = await givenOpenEdition(app);
    const stranger = await app.signUp('autre@barometre.example');
    await givenAdministrator(app, elsewhere.operatorId, stranger.userId);
    const ids = [(await officialRuns())[0]?.id, '01900000-0000-7000-8000-000000000000'];
    const codes = await Promise.all(
      ids.map(
        async (id) =>
          (await app.graphql({ ...stranger, operatorId: elsewhere.operatorId }, release, { id })).errors?.[0]
            ?.extensions.code,
      ),
    );
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
