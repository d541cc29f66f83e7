import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { type DataSet, loadDataSet, type SendStatement } from '../../../platform/database/data-set.js';
import { type ListedStructure, structuresOfCountry } from '../domain/structures-of-country.js';
import { dataYear, divisionVersion, readAdministrativeDivision } from './administrative-division.js';
import { categoryRules } from './category-rules.js';

/** Raised when the same source gives other rows: a new column, another normalisation of names. */
const derivation = 1;

/**
 * Fills the table of public bodies from the installed administrative division, once per version. A body keeps its id from one version to the next;
 * one that no longer exists leaves the list.
 * @param ownerConnectionUrl connection string of `barometer_owner`
 */
export function loadReferenceData(ownerConnectionUrl: string): Promise<'loaded' | 'present'> {
  return loadDataSet(ownerConnectionUrl, referenceData());
}

/** The public bodies of the country as a data set: its version covers the source, the rules of the categories and the derivation. */
export function referenceData(): DataSet {
  const rules = createHash('sha256').update(JSON.stringify(categoryRules)).digest('hex').slice(0, 8);
  return {
    name: 'administrative-division',
    version: `${divisionVersion()}/${derivation}/${rules}`,
    load: async (send) => writeStructures(send, structuresOfCountry(await readAdministrativeDivision(), categoryRules)),
  };
}

async function writeStructures(send: SendStatement, structures: readonly ListedStructure[]): Promise<void> {
  const kinds = structures.map(({ kind }) => kind);
  const codes = structures.map(({ code }) => code);
  await send(remove, [kinds, codes]);
  await send(upsert, [
    structures.map(() => uuidv7()),
    kinds,
    codes,
    structures.map(({ name }) => name),
    structures.map((structure) => structure.searchName),
    structures.map(({ siren }) => siren),
    structures.map(({ postcodes }) => postcodes.join(' ')),
    structures.map(({ population }) => population),
    structures.map(({ departmentCode }) => departmentCode),
    structures.map(({ departmentName }) => departmentName),
    structures.map(({ regionCode }) => regionCode),
    structures.map(({ regionName }) => regionName),
    structures.map(({ categoryCode }) => categoryCode),
    dataYear,
  ]);
  // Rows written in bulk wait in a list that every search would read through, and the planner knows nothing of them yet.
  await send(
    `SELECT gin_clean_pending_list('reference_structure_name'), gin_clean_pending_list('reference_structure_postcodes')`,
  );
  await send('ANALYZE reference_structure');
}

const remove = `
DELETE FROM reference_structure s
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::text[], $2::text[]) AS n (kind, code) WHERE n.kind = s.kind AND n.code = s.code)`;

const upsert = `
INSERT INTO reference_structure
  (id, kind, code, name, search_name, siren, postcodes, population, population_year, department_code, department_name, region_code, region_name, category_code)
SELECT id, kind, code, name, search_name, siren, string_to_array(postcodes, ' '), population, CASE WHEN population IS NULL THEN NULL ELSE $14::int END,
  department_code, department_name, region_code, region_name, category_code
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
  AS n (id, kind, code, name, search_name, siren, postcodes, population, department_code, department_name, region_code, region_name, category_code)
ON CONFLICT (kind, code) DO UPDATE SET
  name = excluded.name, search_name = excluded.search_name, siren = excluded.siren, postcodes = excluded.postcodes, population = excluded.population,
  population_year = excluded.population_year, department_code = excluded.department_code, department_name = excluded.department_name,
  region_code = excluded.region_code, region_name = excluded.region_name, category_code = excluded.category_code`;
