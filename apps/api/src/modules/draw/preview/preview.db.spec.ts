import { givenDrawApplicants } from '../../../testing/draw-applicants.js';
import { type DrawEdition, drawInstants, drawSteps, givenDrawEdition } from '../../../testing/draw-steps.js';
import { setClock } from '../../../testing/set-clock.js';
import { TestApp } from '../../../testing/test-app.js';

const figuresQuery = `query ($id: UUID!) { drawFigures(editionId: $id) {
  totalPlaces openPlaces totalApplications totalFirstTimers strata { key places applications firstTimers selected } } }`;
const whatIfQuery = `query ($id: UUID!, $input: DrawWhatIfInput!) { drawWhatIf(editionId: $id, input: $input) {
  __typename
  ... on DrawWhatIf { trials selected waiting firstTimersWaiting strata { key places applications inRound1 selected firstTimersWaiting } }
  ... on InvalidInput { field }
} }`;

interface WhatIf {
  readonly __typename: string;
  readonly field?: string;
  readonly trials: number;
  readonly selected: number;
  readonly waiting: number;
  readonly firstTimersWaiting: number;
  readonly strata: readonly { readonly key: string; readonly inRound1: number; readonly selected: number }[];
}

describe('looking at a draw beforehand', () => {
  let app: TestApp;
  let edition: DrawEdition;

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenDrawEdition(app);
    await givenDrawApplicants(app, edition.open, 'city_under_20k', 6);
    await givenDrawApplicants(app, edition.open, 'city_under_20k', 2, false);
    await givenDrawApplicants(app, edition.open, 'department', 3);
  });
  afterAll(() => app.stop());

  const figures = async () => {
    const { data } = await app.graphql<{ drawFigures: { strata: { key: string }[] } }>(
      edition.administrator,
      figuresQuery,
      { id: edition.open.editionId },
    );
    return data?.drawFigures;
  };
  const whatIf = async (totalPlaces: number, strata: { key: string; places: number }[]): Promise<WhatIf> => {
    const { data, errors } = await app.graphql<{ drawWhatIf: WhatIf }>(edition.administrator, whatIfQuery, {
      id: edition.open.editionId,
      input: { totalPlaces, strata },
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.drawWhatIf;
  };
  /** Of every row of every table. */
  const fingerprint = async () => {
    const tables = await app.sql<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'auth', 'graphile_worker') ORDER BY 1`,
    );
    return Promise.all(
      tables
        .filter(({ name }) => name !== 'public.reference_structure')
        .map(async ({ name }) => [
          name,
          await app.sql(`SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print FROM ${name} t`),
        ]),
    );
  };

  it('counts applications per stratum against the places, before the close for administrators alone', async () => {
    expect(await figures()).toMatchObject({
      totalPlaces: 5,
      openPlaces: 2,
      totalApplications: 11,
      totalFirstTimers: 9,
      strata: [
        { key: 'city_under_20k.all', places: 2, applications: 8, firstTimers: 6, selected: 0 },
        { key: 'region.all', places: 1, applications: 0, firstTimers: 0, selected: 0 },
        { key: 'department.all', places: 0, applications: 3, firstTimers: 3, selected: 0 },
      ],
    });
    const { errors } = await app.graphql({}, figuresQuery, { id: edition.open.editionId });
    expect(errors?.[0]?.extensions.code).toBe('SIGNED_OUT');
  });

  it('simulates other numbers of places and leaves every table as it was', async () => {
    const before = await fingerprint();
    await figures();
    const same = await whatIf(5, []);
    const other = await whatIf(9, [{ key: 'city_under_20k.all', places: 7 }]);
    expect(await fingerprint()).toEqual(before);
    expect(same).toMatchObject({ trials: 200, selected: 5, waiting: 6, firstTimersWaiting: 4 });
    expect(other.selected).toBe(9);
    expect(other.strata.find(({ key }) => key === 'city_under_20k.all')).toMatchObject({ inRound1: 7 });
  });

  it('refuses numbers that no rules could have', async () => {
    expect(await whatIf(1, [])).toMatchObject({ __typename: 'InvalidInput', field: 'totalPlaces' });
    expect(await whatIf(5, [{ key: 'region.all', places: -1 }])).toMatchObject({ field: 'places' });
    expect(await whatIf(1_000_000, [])).toMatchObject({ field: 'totalPlaces' });
  });

  it('counts the closed list once there is one', async () => {
    const open = await figures();
    setClock(app, drawInstants.closed);
    await drawSteps.close(app, edition);
    expect(await figures()).toEqual(open);
    await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE edition_id = $1`, [edition.open.editionId]);
    expect(await figures()).toEqual(open);
  });
});
