import { Client } from 'pg';
import { urlForRole } from '../../../platform/database/prepare-database.js';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.js';
import { testSecret } from '../../../testing/test-settings.js';
import { divisionVersion } from './administrative-division.js';
import { loadReferenceData } from './load-reference-data.js';

/** A load takes about a second; a busy machine may take many. */
const patienceMs = 60_000;

describe('loading the reference data', () => {
  let database: TestDatabase;
  let admin: Client;
  const load = () => loadReferenceData(urlForRole(database.adminUrl, 'barometer_owner', testSecret));
  const rows = async <Row extends object>(statement: string) => (await admin.query<Row>(statement)).rows;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('has every body of the country, in the numbers of the categories', async () => {
    expect(
      await rows('SELECT category_code AS code, count(*)::int AS count FROM reference_structure GROUP BY 1 ORDER BY 1'),
    ).toEqual([
      { code: 'city_20k_50k', count: 357 },
      { code: 'city_over_50k', count: 135 },
      { code: 'city_under_20k', count: 34_471 },
      { code: 'department', count: 101 },
      { code: 'intercommunality', count: 1_255 },
      { code: 'region', count: 18 },
    ]);
  });

  it('is the edition of the data whose year is written down', () => {
    expect(divisionVersion()).toBe('6.0.0');
  });

  it(
    'does nothing when the version is there, and keeps ids when it is not',
    async () => {
      const [before] = await rows("SELECT id FROM reference_structure WHERE name = 'Toulouse'");
      expect(await load()).toBe('present');
      await admin.query("UPDATE reference_data SET version = 'of last year'");
      await admin.query(
        "INSERT INTO reference_structure SELECT gen_random_uuid(), kind, 'merged', name, search_name, siren, postcodes, population, population_year, department_code, department_name, region_code, region_name, category_code FROM reference_structure WHERE name = 'Toulouse'",
      );
      expect(await load()).toBe('loaded');
      expect(await rows("SELECT id FROM reference_structure WHERE name = 'Toulouse'")).toEqual([before]);
      expect(await rows("SELECT 1 FROM reference_structure WHERE code = 'merged'")).toEqual([]);
    },
    patienceMs,
  );

  it(
    'loads an empty table once when two processes start together',
    async () => {
      await admin.query('TRUNCATE reference_structure, reference_data');
      const outcomes = await Promise.all([load(), load()]);
      expect(outcomes.toSorted()).toEqual(['loaded', 'present']);
      expect(await rows('SELECT count(*)::int AS count FROM reference_structure')).toEqual([{ count: 36_337 }]);
    },
    patienceMs,
  );

  it('gives population, year, place and codes of a body', async () => {
    const [ville] = await rows("SELECT * FROM reference_structure WHERE kind = 'commune' AND code = '31555'");
    expect(ville).toMatchObject({
      name: 'Toulouse',
      search_name: 'toulouse',
      siren: '213105554',
      population_year: 2026,
      department_name: 'Haute-Garonne',
      region_name: 'Occitanie',
      category_code: 'city_over_50k',
    });
    const [metropole] = await rows("SELECT * FROM reference_structure WHERE search_name = 'toulouse metropole'");
    expect(metropole).toMatchObject({ kind: 'epci', siren: '243100518', region_name: 'Occitanie' });
    const [department] = await rows(
      `SELECT d.population, sum(c.population)::int AS inhabitants FROM reference_structure d
       JOIN reference_structure c ON c.kind = 'commune' AND c.department_code = d.code WHERE d.kind = 'department' AND d.code = '31' GROUP BY d.id`,
    );
    expect(department).toEqual({ population: 1_471_468, inhabitants: 1_471_468 });
  });
});
