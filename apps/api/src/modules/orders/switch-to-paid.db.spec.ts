import { v7 as uuidv7 } from 'uuid';
import { type GivenApplication, givenApplications, givenMember } from '../../testing/applications.js';
import { firstComeOutcome, releaseDraw } from '../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { violations } from '../../testing/places.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const switchToPaid = `mutation ($id: UUID!, $visits: Boolean!, $key: UUID!) {
  switchToPaid(registrationId: $id, physicalVisits: $visits, idempotencyKey: $key) {
    __typename
    ... on RegistrationsPlaced { registrations { id kind state physicalVisits site { name } } order { reference state price { netCents } } }
    ... on ExpectedError { code message }
  }
}`;

/** What was told of a site besides its contacts. */
const toldOfSite = {
  phone: '',
  email: '',
  postalAddress: '',
  website: 'https://mairie.example',
  hasSocialAccount: true,
  socialAccounts: [],
  openingHours: [],
  closures: [],
};

interface Outcome {
  readonly __typename: string;
  readonly registrations?: readonly { readonly id: string }[];
}

/** Five places are on offer, two more applications wait. */
describe('a free application that becomes a paid one', () => {
  let app: TestApp;
  let open: OpenEdition;
  let applications: GivenApplication[];

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app, { state: 'draw', visitCapacity: 0 });
    applications = await givenApplications(app, open, 7);
    await releaseDraw(app, open, firstComeOutcome(applications, 5));
  });
  afterEach(async () => expect(await violations(app)).toEqual([]));

  const ownerOf = async (at: number): Promise<Visitor> => {
    const { cookie } = await givenMember(app, open, applications[at], 'owner');
    return { cookie, organisationId: applications[at]?.organisationId ?? '' };
  };
  const ask = async (owner: Visitor, at: number, key = uuidv7(), visits = false): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ switchToPaid: Outcome }>(owner, switchToPaid, {
      id: applications[at]?.id,
      key,
      visits,
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.switchToPaid;
  };
  const stateOf = async (at: number): Promise<string | undefined> =>
    (await app.sql<{ state: string }>('SELECT state FROM registration WHERE id = $1', [applications[at]?.id]))[0]
      ?.state;
  const ledger = async (): Promise<string[]> =>
    (
      await app.sql<{ kind: string }>('SELECT kind FROM place_event WHERE edition_id = $1 ORDER BY sequence', [
        open.editionId,
      ])
    ).map(({ kind }) => kind);

  it('registers the same site with its order, gives its place back by one line of the ledger, and the place passes on', async () => {
    const before = await ledger();
    expect(await ask(await ownerOf(0), 0)).toMatchObject({
      __typename: 'RegistrationsPlaced',
      registrations: [{ kind: 'paid', state: 'awaiting_commitment', physicalVisits: false, site: { name: 'Mairie' } }],
      order: { reference: expect.stringMatching(/^CMD-/), state: 'placed', price: { netCents: 240_000 } },
    });
    expect(await stateOf(0)).toBe('withdrawn');
    expect(await ledger()).toEqual([...before, 'moved_to_paid']);
    await runJobs(app);
    expect(await stateOf(5)).toBe('offered');
  });

  it('keeps what was told of the site: nobody types the referent again', async () => {
    const owner = await ownerOf(0);
    const details = {
      contacts: [{ name: 'Camille Martin', role: 'Directrice', email: 'c@mairie.example', phone: '0123456789' }],
    };
    await app.sql(
      `INSERT INTO participation_details (organisation_id, registration_id, operator_id, details, changed_by, changed_at)
       VALUES ($1, $2, $3, $4, $1, now())`,
      [applications[0]?.organisationId, applications[0]?.id, open.operatorId, { ...toldOfSite, ...details }],
    );
    const { registrations } = await ask(owner, 0);
    const { data } = await app.graphql<{ registration: unknown }>(
      owner,
      `query ($id: UUID!) { registration(id: $id) { details { contacts { name phone } website } } }`,
      { id: registrations?.[0]?.id },
    );
    expect(data?.registration).toMatchObject({
      details: { contacts: [{ name: 'Camille Martin', phone: '0123456789' }], website: 'https://mairie.example' },
    });
  });

  it('leaves the waiting list without a line in the ledger, since it had no place', async () => {
    const before = await ledger();
    expect((await ask(await ownerOf(5), 5)).__typename).toBe('RegistrationsPlaced');
    expect(await ledger()).toEqual(before);
    expect(await stateOf(5)).toBe('withdrawn');
  });

  it('is sent once, however often the button is pressed', async () => {
    const [owner, key] = [await ownerOf(0), uuidv7()];
    const outcomes = await Promise.all([1, 2, 3].map(() => ask(owner, 0, key)));
    expect(new Set(outcomes.map(({ registrations }) => registrations?.[0]?.id)).size).toBe(1);
    expect(
      await app.sql(`SELECT 1 FROM registration WHERE edition_id = $1 AND kind = 'paid'`, [open.editionId]),
    ).toHaveLength(1);
  });

  it('stays as it is where it cannot become one: confirmed, over, without room for the visits asked for, or somebody else’s', async () => {
    const owner = await ownerOf(0);
    const before = await ledger();
    expect(await ask(owner, 0, uuidv7(), true)).toMatchObject({ __typename: 'VisitsExhausted' });
    await app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [open.editionId]);
    expect(await ask(owner, 0)).toMatchObject({ __typename: 'TransitionRefused' });
    expect([await stateOf(0), await ledger()]).toEqual(['offered', before]);
    await app.sql(`UPDATE edition SET state = 'field_work' WHERE id = $1`, [open.editionId]);
    const accept = 'mutation ($id: UUID!) { answerOffer(registrationId: $id, accept: true) { __typename } }';
    await app.graphql(owner, accept, { id: applications[0]?.id });
    expect(await ask(owner, 0)).toMatchObject({ __typename: 'TransitionRefused' });
    const { errors } = await app.graphql(owner, switchToPaid, {
      id: applications[1]?.id,
      key: uuidv7(),
      visits: false,
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
