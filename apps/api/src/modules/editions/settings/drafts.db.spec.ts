import { changeEdition } from '../../../testing/edition-requests.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';

const createNext = `mutation ($id: UUID!) { createNextEdition(previousId: $id) {
  ... on NextEditionCreated { edition { id number name state isSandbox strata { key places } } } ... on ExpectedError { message } } }`;
const differences = `query ($id: UUID!) { editionDifferences(editionId: $id) { previous { name } differences { section setting subject kind before after } } }`;

const gridChoices = `query ($id: UUID!) { gridChoices(editionId: $id) { grid { id version } isPresent channels addedCriteria removedCriteria changedCriteria } }`;

/** Channel, audits, weight, weight with visits, seen whole: the plan of the edition that is copied. */
const channels = (
  [
    ['phone', 5, 0.3, 0.25, false],
    ['email', 3, 0.25, 0.2, false],
    ['letter', 2, 0.15, 0.1, false],
    ['website', 1, 0.2, 0.15, true],
    ['social', 2, 0.1, 0.08, false],
    ['physical', 2, null, 0.22, false],
  ] as const
).map(([channel, audits, weight, weightWithPhysical, isInspected]) => ({
  channel,
  audits,
  weight,
  weightWithPhysical,
  isInspected,
}));

interface Draft {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: string;
}

interface Difference {
  readonly section: string;
  readonly setting: string;
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

describe('drafts of editions', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { visitCapacity: 20 });
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
    const [list] = await app.sql<{ vat: number; lines: PriceLine[] }>(
      'SELECT vat_basis_points AS vat, lines FROM price_list WHERE edition_id = $1',
      [open.editionId],
    );
    presentPrices = { vatBasisPoints: list?.vat ?? 0, lines: list?.lines ?? [] };
  });
  afterAll(() => app.stop());

  interface PriceLine {
    readonly code: string;
    readonly categoryCode: string | null;
    readonly amountCents: number;
  }
  let presentPrices: { readonly vatBasisPoints: number; readonly lines: readonly PriceLine[] };

  const next = async (): Promise<Draft> => {
    const { data, errors } = await app.graphql<{ createNextEdition: { edition: Draft } }>(administrator, createNext, {
      id: open.editionId,
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.createNextEdition.edition;
  };
  const changed = async (id: string): Promise<readonly Difference[]> => {
    const { data, errors } = await app.graphql<{ editionDifferences: { differences: Difference[] } }>(
      administrator,
      differences,
      { id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.editionDifferences.differences;
  };
  const settings = (editionId: string, number: number, changes: object = {}) => ({
    input: {
      editionId,
      number,
      name: '2028',
      registrationOpensAt: '2099-09-15T07:00:00Z',
      registrationClosesAt: '2100-03-15T22:59:00Z',
      beacon: { kind: 'drand', chain: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce' },
      beaconAt: '2100-03-17T11:00:01Z',
      offersAt: '2100-03-18T08:00:00Z',
      daysToAnswer: 7,
      detailsDueAt: '2100-03-30T21:59:00Z',
      fieldWorkWindows: [{ startsAt: '2100-04-01T00:00:00Z', endsAt: '2100-05-31T21:59:00Z' }],
      resultsAt: '2100-11-10T09:00:00Z',
      freePlaces: 8,
      territories: [
        { code: 'metropole', labelFr: 'Métropole', labelEn: 'Mainland', regionCodes: null },
        { code: 'outremer', labelFr: 'Outre-mer', labelEn: 'Overseas', regionCodes: ['01', '02'] },
      ],
      strata: [
        { key: 'region.metropole', places: 3 },
        { key: 'region.outremer', places: 2 },
      ],
      visitCapacity: 25,
      gridVersionId: open.gridVersionId,
      channels,
      prices: presentPrices,
      ...changes,
    },
  });

  it('are the previous edition a year later, each with a number of its own, even two at once', async () => {
    const [one, other] = await Promise.all([next(), next()]);
    expect([one, other].map(({ number }) => number).toSorted((left, right) => left - right)).toEqual([13, 14]);
    expect(one).toMatchObject({ name: '2028', state: 'draft', isSandbox: false });
    const found = await changed(one.id);
    expect(new Set(found.map(({ section }) => section))).toEqual(new Set(['identity', 'dates']));
    expect(found).toContainEqual(
      expect.objectContaining({
        setting: 'registrationClosesAt',
        before: '2099-03-15T22:59:59Z',
        after: '2100-03-15T22:59:59Z',
      }),
    );
    const counts = await app.sql('SELECT count(*)::int AS n FROM place WHERE edition_id = $1', [one.id]);
    expect(counts).toEqual([{ n: 0 }]);
  });

  it('are saved as a whole: the round follows from the moment, the deadline includes its last second', async () => {
    const draft = await next();
    const saved = await changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number));
    expect(saved).toMatchObject({ __typename: 'EditionSettingsSaved' });
    const [row] = await app.sql<{ beacon: object; beacon_at: Date; registration_closes_at: Date; strata: object[] }>(
      'SELECT beacon, beacon_at, registration_closes_at, strata FROM edition WHERE id = $1',
      [draft.id],
    );
    // Rounds of the chain are 30 seconds apart: the first at 12:00:01 in Paris or after it is at 12:00:30.
    expect(row?.beacon_at).toEqual(new Date('2100-03-17T11:00:30Z'));
    expect(row?.beacon).toMatchObject({
      kind: 'drand',
      round: (Date.UTC(2100, 2, 17, 11, 0, 30) / 1000 - 1_595_431_050) / 30 + 1,
    });
    expect(row?.registration_closes_at).toEqual(new Date('2100-03-15T22:59:59Z'));
    const found = await changed(draft.id);
    expect(found.map(({ section, setting, subject }) => [section, setting, subject].join(' '))).toEqual(
      expect.arrayContaining([
        'rules beaconRound ',
        'places freePlaces ',
        'places stratum region.outremer',
        'places territory outremer',
        'visits visitCapacity ',
      ]),
    );
    expect(found.map(({ section }) => section)).not.toContain('prices');
  });

  it('keep a price list as it is, and make the next version of one that is changed, the one before unchanged', async () => {
    const draft = await next();
    const save = async (prices: object): Promise<string> =>
      (await changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number, { prices })))
        .__typename;
    const versions = () =>
      app.sql<{ version: number; vat_basis_points: number; lines: object[]; is_demonstration: boolean }>(
        'SELECT version, vat_basis_points, lines, is_demonstration FROM price_list WHERE edition_id = $1 ORDER BY version',
        [draft.id],
      );
    const [first] = await versions();
    expect(await save({ ...presentPrices, lines: presentPrices.lines.toReversed() })).toBe('EditionSettingsSaved');
    expect(await versions()).toEqual([first]);

    const dearer = presentPrices.lines.map((line) =>
      line.code === 'additional_site' ? { ...line, amountCents: 45_050 } : line,
    );
    expect(await save({ vatBasisPoints: 850, lines: dearer })).toBe('EditionSettingsSaved');
    expect(await versions()).toEqual([
      first,
      { version: 2, vat_basis_points: 850, lines: dearer, is_demonstration: true },
    ]);
    expect((await changed(draft.id)).filter(({ section }) => section === 'prices')).toEqual([
      expect.objectContaining({ setting: 'vat', before: '0.2', after: '0.085' }),
      expect.objectContaining({ setting: 'price.additional_site', after: '45050' }),
    ]);
  });

  it('refuse prices that cannot be asked beside the price, in either language, and keep those there are', async () => {
    const draft = await next();
    const wrong = settings(draft.id, draft.number, {
      prices: {
        vatBasisPoints: 12_000,
        lines: presentPrices.lines.flatMap((line) => {
          if (line.code === 'additional_site') return [];
          return line.categoryCode === 'region' ? { ...line, amountCents: 0 } : line;
        }),
      },
      beacon: { kind: 'announced', source: 'Loto', pattern: '[0-9]'.repeat(41) },
    });
    const fr = await changeEdition(app, administrator, 'saveEditionSettings', wrong);
    expect(fr.contradictions?.map(({ code, field }) => [code, field])).toEqual([
      ['beacon_pattern_too_long', 'beacon.pattern'],
      ['price_out_of_range', 'prices.base.region'],
      ['price_missing', 'prices.additional_site'],
      ['vat_out_of_range', 'prices.vatBasisPoints'],
    ]);
    expect(fr.contradictions?.[1]?.message).toBe(
      'Un prix hors taxes va de 0,01\u00a0€ à 100\u202f000\u00a0€. Corrigez celui-ci.',
    );
    const en = await changeEdition(app, { ...administrator, language: 'en' }, 'saveEditionSettings', wrong);
    expect(en.contradictions?.[0]?.message).toContain('takes 200 characters at most: this one has 205');
    expect(await app.sql('SELECT version FROM price_list WHERE edition_id = $1', [draft.id])).toEqual([{ version: 1 }]);
  });

  it('save another plan with its weights, and refuse one that does not hold together', async () => {
    const draft = await next();
    const plan = (changes: Readonly<Record<string, object>>) => ({
      channels: channels.map((one) => ({ ...one, ...changes[one.channel] })),
    });
    const save = (changes: object) =>
      changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number, changes));
    const twelve = plan({ phone: { audits: 4 }, email: { weight: 0.3 }, social: { weight: -0.1 } });
    expect((await save(twelve)).contradictions?.map(({ code, field }) => [code, field])).toEqual([
      ['plan_not_thirteen', 'channelPlan'],
      ['weight_out_of_range', 'channelWeights.social'],
      ['weights_not_one', 'channelWeights'],
    ]);
    const forgotten = await save(plan({ social: { audits: 0 }, phone: { audits: 7 } }));
    expect(forgotten.contradictions?.[0]?.message).toContain('un canal sans audit\u00a0: Réseaux sociaux.');
    expect(forgotten.contradictions?.map(({ field }) => field)).toEqual([
      'channelWeights',
      'channelWeightsWithPhysical',
    ]);
    const kept = await app.sql('SELECT channel_plan FROM edition WHERE id = $1', [draft.id]);
    expect(kept).toEqual([{ channel_plan: { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 } }]);

    const otherwise = plan({
      phone: { audits: 6, weight: 0.35 },
      social: { audits: 1, weight: 0.05, isInspected: true },
      physical: { audits: 3 },
    });
    expect(await save(otherwise)).toMatchObject({ __typename: 'EditionSettingsSaved' });
    const found = await changed(draft.id);
    const told = found.filter(({ section }) => section === 'plan');
    expect(told.map(({ setting, subject, before, after }) => [setting, subject, before, after])).toEqual(
      expect.arrayContaining([
        ['audits', 'phone', '5', '6'],
        ['audits', 'physical', '2', '3'],
        ['weight', 'social', '0.1', '0.05'],
        ['inspected', 'social', null, 'yes'],
      ]),
    );
  });

  it('choose among the grids of their operator, each with the criteria that it changes, and no other', async () => {
    const draft = await next();
    const [grid] = await app.sql<{
      id: string;
      content: { criteria: { id: string; channel: string; weight: number }[] };
    }>('SELECT id, content FROM grid_version WHERE id = $1', [open.gridVersionId]);
    const criteria = grid?.content.criteria ?? [];
    const content = {
      ...grid?.content,
      criteria: criteria
        .filter(({ channel }) => channel !== 'social')
        .map((criterion, at) => (at < 2 ? { ...criterion, weight: criterion.weight + 1 } : criterion)),
    };
    const insert = (operatorId: string, version: string) =>
      app.sql<{ id: string }>(
        `INSERT INTO grid_version SELECT gen_random_uuid(), $1, code, $2, 'hash ' || $2, $3, is_demonstration, now() FROM grid_version WHERE id = $4 RETURNING id`,
        [operatorId, version, JSON.stringify(content), open.gridVersionId],
      );
    const other = await givenOpenEdition(app);
    const [[own], [foreign]] = [await insert(open.operatorId, '1.1'), await insert(other.operatorId, '1.2')];
    const { data } = await app.graphql<{ gridChoices: object[] }>(administrator, gridChoices, { id: draft.id });
    const [first, present, ...more] = data?.gridChoices ?? [];
    const removed = criteria.filter(({ channel }) => channel === 'social').length;
    expect(first).toMatchObject({
      grid: { id: own?.id, version: '1.1' },
      isPresent: false,
      addedCriteria: 0,
      removedCriteria: removed,
      changedCriteria: 2,
    });
    expect(present).toMatchObject({ grid: { id: open.gridVersionId }, isPresent: true, changedCriteria: 0 });
    expect(more).toEqual([]);

    const save = async (gridVersionId: string | undefined) =>
      changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number, { gridVersionId }));
    const codes = async (gridVersionId: string | undefined) =>
      (await save(gridVersionId)).contradictions?.map(({ code, field }) => [code, field]);
    expect(await codes(foreign?.id)).toEqual([['grid_unknown', 'gridVersionId']]);
    expect(await codes(draft.id)).toEqual([['grid_unknown', 'gridVersionId']]);
    expect(await codes(own?.id)).toEqual([['channel_not_in_grid', 'channelPlan.social']]);
    expect(await save(open.gridVersionId)).toMatchObject({ __typename: 'EditionSettingsSaved' });
    await app.sql('DELETE FROM grid_version WHERE id = ANY($1)', [[own?.id, foreign?.id]]);
  });

  it('show grids to no other operator’s people', async () => {
    const draft = await next();
    const elsewhere = await givenOpenEdition(app);
    const person = await app.signUp('admin@ailleurs.example');
    await givenAdministrator(app, elsewhere.operatorId, person.userId);
    const stranger = { cookie: person.cookie, operatorId: elsewhere.operatorId };
    for (const visitor of [stranger, { cookie: person.cookie }]) {
      const { data, errors } = await app.graphql(visitor, gridChoices, { id: draft.id });
      expect([data, errors?.length]).toEqual([null, 1]);
    }
  });

  it('tell a price and a grid that are not the same any more', async () => {
    const draft = await next();
    await app.sql(
      `UPDATE price_list SET lines = (SELECT jsonb_agg(CASE WHEN l ->> 'code' = 'physical_visits' THEN l || '{"amountCents": 70000}' ELSE l END) FROM jsonb_array_elements(lines) l) WHERE edition_id = $1`,
      [draft.id],
    );
    const [grid] = await app.sql<{ id: string }>(
      `INSERT INTO grid_version SELECT gen_random_uuid(), operator_id, code, '2', 'abc', content, is_demonstration, now() FROM grid_version WHERE id = $1 RETURNING id`,
      [open.gridVersionId],
    );
    await app.sql('UPDATE edition SET grid_version_id = $2 WHERE id = $1', [draft.id, grid?.id]);
    expect(await changed(draft.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ section: 'grid', after: 'abc' }),
        expect.objectContaining({
          section: 'prices',
          setting: 'price.physical_visits',
          before: '60000',
          after: '70000',
        }),
      ]),
    );
  });

  it('are refused when they contradict themselves, each with its field, what is wrong and how to mend it, in either language', async () => {
    const draft = await next();
    const wrong = settings(draft.id, draft.number, { freePlaces: 4, offersAt: '2100-03-16T08:00:00Z' });
    const fr = await changeEdition(app, administrator, 'saveEditionSettings', wrong);
    expect(fr).toMatchObject({ __typename: 'SettingsContradict', code: 'SETTINGS_CONTRADICT' });
    expect(fr.contradictions?.map(({ code, field }) => [code, field])).toEqual([
      ['offers_before_beacon', 'offersAt'],
      ['strata_over_total', 'freePlaces'],
    ]);
    expect(fr.contradictions?.[1]?.message).toBe(
      'Les strates réservent 5 places, sur 4 en tout. Réservez-en moins, ou augmentez le total.',
    );
    const en = await changeEdition(app, { ...administrator, language: 'en' }, 'saveEditionSettings', wrong);
    expect(en.contradictions?.[0]?.message).toContain('17 March 2100 at 12:00 (Paris time)');
    const [row] = await app.sql('SELECT free_places FROM edition WHERE id = $1', [draft.id]);
    expect(row).toEqual({ free_places: 5 });
  });

  it('cannot take the number of another edition, nor be saved once they are announced', async () => {
    const draft = await next();
    expect(await changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, 12))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'number',
    });
    await changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number));
    const announce = { editionId: draft.id, to: 'announced' };
    expect(await changeEdition(app, administrator, 'moveEdition', announce)).toMatchObject({
      edition: { state: 'announced' },
    });
    const [places] = await app.sql('SELECT count(*)::int AS n FROM place WHERE edition_id = $1', [draft.id]);
    expect(places).toEqual({ n: 8 });
    expect(
      await changeEdition(app, administrator, 'saveEditionSettings', settings(draft.id, draft.number)),
    ).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('are not announced with contradictions, nor with a deadline that has passed', async () => {
    const draft = await next();
    await app.sql('UPDATE edition SET free_places = 1, strata = jsonb_set(strata, $2, $3) WHERE id = $1', [
      draft.id,
      '{0,places}',
      '5',
    ]);
    const announce = { editionId: draft.id, to: 'announced' };
    expect(await changeEdition(app, administrator, 'moveEdition', announce)).toMatchObject({
      contradictions: [{ code: 'strata_over_total' }],
    });
    await app.sql(`UPDATE edition SET registration_closes_at = '2020-06-01T00:00:00Z' WHERE id = $1`, [draft.id]);
    expect(await changeEdition(app, administrator, 'moveEdition', announce)).toMatchObject({
      __typename: 'TransitionRefused',
      message: expect.stringContaining('déjà passée'),
    });
  });
});
