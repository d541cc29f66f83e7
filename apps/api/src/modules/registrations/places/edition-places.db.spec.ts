import { givenApplications } from '../../../testing/applications.js';
import { firstComeOutcome, releaseDraw } from '../../../testing/drawn-edition.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { everyStratum } from '../../editions/index.js';

const territories = [{ code: 'all', labelFr: 'Tous', labelEn: 'All', regionCodes: null }];
const question = `query ($id: UUID!) { editionPlaces(editionId: $id) {
  isDrawn releasedAt areOffered all { total held offered confirmed free }
  labels { label total held offered offeredUntil confirmed free added applications waiting onOpenPlaces }
} }`;
const ledger = `query ($id: UUID!, $after: String) { placeLedger(editionId: $id, first: 3, after: $after) {
  totalCount endCursor nodes { kind label placeNumber organisationName reference }
} }`;

describe('what is holding the places of an edition', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, {
      state: 'draw',
      strata: everyStratum(['city_20k_50k', 'department', 'region'], territories, { 'department.all': 2 }),
    });
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
  });
  afterAll(() => app.stop());

  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await app.graphql<Data>(administrator, query, { id: open.editionId, ...variables });
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };

  it('is told by stratum before the draw: applications against places, the open pool for all', async () => {
    const towns = await givenApplications(app, open, 6);
    const departments = await givenApplications(app, open, 1, { category: 'department' });
    const none = { held: 0, offered: 0, confirmed: 0, offeredUntil: null, added: 0, waiting: 0, onOpenPlaces: 0 };
    expect(await ask(question)).toEqual({
      editionPlaces: {
        isDrawn: false,
        releasedAt: null,
        areOffered: true,
        all: { total: 5, held: 0, offered: 0, confirmed: 0, free: 5 },
        labels: [
          { ...none, label: 'city_20k_50k.all', total: 0, free: 0, applications: 6 },
          { ...none, label: 'department.all', total: 2, free: 2, applications: 1 },
          { ...none, label: 'open', total: 3, free: 3, applications: 7 },
        ],
      },
    });
    const outcome = firstComeOutcome(towns, 4);
    const [department] = departments;
    if (department === undefined) throw new Error('There is no department.');
    await releaseDraw(app, open, {
      selected: [{ drawId: department.drawId, label: 'department.all' }, ...outcome.selected],
      waiting: outcome.waiting,
    });
  });

  it('is told by stratum after it: places keep their labels, offers say until when, and others wait', async () => {
    expect(await ask(question)).toMatchObject({
      editionPlaces: {
        isDrawn: true,
        releasedAt: expect.any(String),
        all: { total: 5, offered: 5, free: 0 },
        labels: [
          { label: 'city_20k_50k.all', total: 0, waiting: 2, onOpenPlaces: 4 },
          {
            label: 'department.all',
            total: 1,
            offered: 1,
            offeredUntil: expect.stringMatching(/59:59\.000Z$/),
            waiting: 0,
            onOpenPlaces: 0,
          },
          { label: 'open', total: 4, offered: 4, waiting: 2, onOpenPlaces: 4 },
        ],
      },
    });
  });

  it('is told line by line in the ledger, newest first, in pages that meet', async () => {
    interface Page {
      readonly placeLedger: {
        totalCount: number;
        endCursor: string;
        nodes: { kind: string; label: string; organisationName: string }[];
      };
    }
    const { placeLedger: first } = await ask<Page>(ledger);
    expect(first).toMatchObject({
      totalCount: 10,
      nodes: [{ kind: 'offered', label: 'open', reference: expect.stringMatching(/^INS-/) }, {}, {}],
    });
    expect(first.nodes[0]?.organisationName).toMatch(/^Commune/);
    const { placeLedger: second } = await ask<Page>(ledger, { after: first.endCursor });
    const { placeLedger: third } = await ask<Page>(ledger, { after: second.endCursor });
    expect([...first.nodes, ...second.nodes, ...third.nodes].map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'offered'),
      ...Array.from({ length: 4 }, () => 'held'),
    ]);
  });
});
