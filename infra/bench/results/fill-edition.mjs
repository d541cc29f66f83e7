// An edition in review with all its audits, written in bulk by SQL from a seed: the same number of sites gives the same rows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashOf } from '../../../packages/draw/dist/index.js';
import { parseGrid } from '../../../packages/scoring/dist/index.js';
import { packedPool } from './packed-pool.mjs';

const dataFile = (name) => JSON.parse(readFileSync(new URL(`../../../apps/api/data/${name}`, import.meta.url), 'utf8'));

export const gridContent = dataFile('grid-demonstration-1.json');
export const grid = parseGrid(gridContent);

/** The thirteen audits of a site. */
const AUDITS = { phone: 5, email: 3, letter: 2, website: 1, social: 2 };
const WEIGHTS = { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 };
const WEIGHTS_WITH_PHYSICAL = { phone: 0.25, email: 0.2, letter: 0.1, website: 0.15, social: 0.08, physical: 0.22 };

/** The demonstration: 376 sites of 321 structures. Its larger editions repeat it. */
export const SITES_OF_DEMONSTRATION = 376;
const STRUCTURES_OF_DEMONSTRATION = 321;

/** Up to which of the 321 structures each category goes, as in the demonstration. */
const CATEGORIES = {
  city_over_50k: 40,
  city_20k_50k: 102,
  city_under_20k: 180,
  intercommunality: 232,
  department: 262,
  region: 270,
  france_services: 292,
  planning_economy: 297,
  social_health: 321,
};

const POOL = 1000;
const SITES_PER_STATEMENT = 4400;

const uuid = (kind, number) => `md5('${kind}' || (${number})::text)::uuid`;
const idOf = (kind) => {
  const hex = createHash('md5').update(`${kind}0`).digest('hex');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
};

export const operatorId = idOf('operator');
export const editionId = idOf('edition');
export const gridVersionId = idOf('grid');

/** Takes a connection of the superuser and the number of sites. Returns how many audits were written. */
export async function fillEdition(client, siteCount) {
  // The bench's rows agree with each other; checking millions of them one by one would only take its time.
  await client.query('SET session_replication_role = replica');
  await client.query('SET synchronous_commit = off');
  await addCatalogue(client);
  await addPools(client);
  let audits = 0;
  for (let first = 0; first < siteCount; first += SITES_PER_STATEMENT) {
    const bounds = [first, Math.min(siteCount, first + SITES_PER_STATEMENT) - 1];
    await client.query(addSites, bounds);
    audits += (await client.query(addAudits, bounds)).rowCount;
    await client.query(addSheets, bounds);
  }
  await client.query(addOrganisations);
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  return audits;
}

async function addCatalogue(client) {
  const categories = Object.fromEntries(
    dataFile('categories.json').categories.map(({ code, family, label_fr, label_en, population_count }) => [
      code,
      { family, labelFr: label_fr, labelEn: label_en, populationCount: population_count },
    ]),
  );
  await client.query(
    `INSERT INTO operator (id, name, legal_entity, sender_name, sender_address, contact_address, created_at) VALUES ($1, 'Bench', '{}', 'Bench', 'a@b.example', 'a@b.example', now())`,
    [operatorId],
  );
  await client.query(`INSERT INTO barometer (id, operator_id, name) VALUES ($1, $1, 'Bench')`, [operatorId]);
  await client.query(
    `INSERT INTO grid_version (id, operator_id, code, version, hash, content, is_demonstration, created_at) VALUES ($1, $2, 'bench', '1', $3, $4, true, now())`,
    [gridVersionId, operatorId, hashOf(gridContent), JSON.stringify(gridContent)],
  );
  await client.query(
    `INSERT INTO edition (id, operator_id, barometer_id, number, name, is_demonstration, state, registration_opens_at, registration_closes_at, results_at,
       field_work_windows, free_places, grid_version_id, channel_plan, channel_weights, channel_weights_with_physical, inspected_channels, categories, category_data_year)
     VALUES ($1, $2, $2, 1, 'Bench', true, 'review', now(), now(), now(), '[]', 0, $3, $4, $5, $6, '["website"]', $7, 2026)`,
    [editionId, operatorId, gridVersionId, AUDITS, WEIGHTS, WEIGHTS_WITH_PHYSICAL, JSON.stringify(categories)],
  );
}

async function addPools(client) {
  await client.query(
    'CREATE TEMPORARY TABLE pool (level text, channel text, place integer, answers bytea, PRIMARY KEY (level, channel, place))',
  );
  await client.query('CREATE TEMPORARY TABLE plan (channel text, audits integer)');
  for (const [at, channel] of Object.keys(AUDITS).entries()) {
    await client.query('INSERT INTO plan VALUES ($1, $2)', [channel, AUDITS[channel]]);
    for (const level of ['audit', 'site']) {
      const rows = packedPool(grid, { channel, level, size: POOL, seed: at + (level === 'site' ? 100 : 0) });
      await client.query(
        'INSERT INTO pool SELECT $1, $2, place - 1, answers FROM unnest($3::bytea[]) WITH ORDINALITY AS row (answers, place)',
        [level, channel, rows],
      );
    }
  }
  await client.query('ANALYZE pool');
}

/** Sites beyond the structures of a demonstration are second and further ones of its first structures. */
const structure = `((site / ${SITES_OF_DEMONSTRATION}) * ${STRUCTURES_OF_DEMONSTRATION} + CASE
  WHEN site % ${SITES_OF_DEMONSTRATION} < ${STRUCTURES_OF_DEMONSTRATION} THEN site % ${SITES_OF_DEMONSTRATION}
  ELSE (site % ${SITES_OF_DEMONSTRATION} - ${STRUCTURES_OF_DEMONSTRATION}) / 3 END)`;
const category = `CASE ${Object.entries(CATEGORIES)
  .map(([code, end]) => `WHEN ${structure} % ${STRUCTURES_OF_DEMONSTRATION} < ${end} THEN '${code}'`)
  .join(' ')} END`;
const draw = (...parts) => `(hashtext(concat_ws(' ', ${parts.join(', ')}))::bigint + 2147483648)`;

const site = `SELECT site, ${uuid('organisation', structure)} AS organisation_id, ${uuid('site', 'site')} AS site_id,
  ${uuid('registration', 'site')} AS registration_id, 'INS-2027-' || lpad((site + 1)::text, 6, '0') AS reference, ${category} AS category
FROM generate_series($1::integer, $2::integer) AS site`;

const addSites = `
WITH s AS (${site}), sites AS (
  INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
  SELECT organisation_id, site_id, '${operatorId}', 'Site ' || site, site % ${SITES_OF_DEMONSTRATION} < ${STRUCTURES_OF_DEMONSTRATION}, site % 8 = 0, true, now() FROM s)
INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, region_code, created_by, submitted_at)
SELECT organisation_id, registration_id, '${operatorId}', '${editionId}', site_id, reference, 'paid', 'in_field', false, category, (11 + site % 13)::text, '${operatorId}', now() FROM s`;

const addOrganisations = `
INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, created_at)
SELECT DISTINCT ON (organisation_id) organisation_id, '${operatorId}'::uuid, 'commune', 'Structure', category_code, now() FROM registration`;

const addAudits = `
INSERT INTO audit (organisation_id, id, operator_id, edition_id, registration_id, audit_key, version, channel, outcome, grid_version_id, answers, import_id, created_at)
SELECT organisation_id, md5(reference || plan.channel || n)::uuid, '${operatorId}', '${editionId}', registration_id, reference || '-' || plan.channel || '-' || n, 1, plan.channel,
  CASE WHEN plan.channel <> 'website' AND ${draw("'outcome'", 'reference', 'plan.channel', 'n')} % 100 < 3 THEN 'no_answer' ELSE 'answered' END,
  '${gridVersionId}', pool.answers, '${operatorId}', now()
FROM (${site}) s CROSS JOIN plan CROSS JOIN LATERAL generate_series(1, plan.audits) AS n
JOIN pool ON pool.level = 'audit' AND pool.channel = plan.channel AND pool.place = ${draw("'audit'", 'reference', 'plan.channel', 'n')} % ${POOL}`;

const addSheets = `
INSERT INTO site_answers (organisation_id, id, operator_id, edition_id, registration_id, channel, version, grid_version_id, answers, import_id, created_at)
SELECT organisation_id, md5(reference || plan.channel)::uuid, '${operatorId}', '${editionId}', registration_id, plan.channel, 1, '${gridVersionId}', pool.answers, '${operatorId}', now()
FROM (${site}) s CROSS JOIN plan
JOIN pool ON pool.level = 'site' AND pool.channel = plan.channel AND pool.place = ${draw("'site'", 'reference', 'plan.channel')} % ${POOL}`;
