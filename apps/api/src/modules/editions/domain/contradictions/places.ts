import { everyStratum, type Territory } from '../strata.js';
import { type Contradiction, type ContradictionRule, when } from './contradiction.js';

/** No barometer has as many free places. Each is a row and an offer, so that a number typed wrong would cost the day of the draw. */
export const mostPlaces = 20_000;

const territoryCode = /^[a-z][a-z0-9_-]{0,30}$/;

/** Every region is in one territory, and one territory takes whoever is in none. */
export const territories: ContradictionRule = ({ territories: all }) => {
  const rest = all.flatMap(({ regionCodes }, at) => (regionCodes === null ? [at] : []));
  return [
    ...all.flatMap((territory, at) => ofTerritory(territory, all.slice(0, at), `territories.${at}`)),
    ...when(rest.length === 0, 'no_rest_territory', 'territories'),
    ...when(rest.length > 1, 'two_rest_territories', `territories.${rest[1] ?? 0}.regionCodes`, {
      first: all[rest[0] ?? 0]?.labelFr ?? '',
      second: all[rest[1] ?? 0]?.labelFr ?? '',
    }),
  ];
};

/** The places reserved fit into the places there are, and each category has its row in each territory. */
export const strata: ContradictionRule = ({ strata: given, categories, territories: all, freePlaces }) => {
  const expected = everyStratum(Object.keys(categories), all).map(({ key }) => key);
  const keys = given.map(({ key }) => key);
  const missing = expected.filter((key) => !keys.includes(key));
  const unknown = keys.filter((key, at) => !expected.includes(key) || keys.indexOf(key) !== at);
  const reserved = given.reduce((sum, { places }) => sum + places, 0);
  return [
    ...given.flatMap(({ key, places }) =>
      when(!isCount(places), 'places_negative', `strata.${key}`, { stratum: key, places }),
    ),
    ...when(!isCount(freePlaces), 'places_negative', 'freePlaces', { stratum: '', places: freePlaces }),
    ...when(freePlaces > mostPlaces, 'places_too_many', 'freePlaces', { places: freePlaces, most: mostPlaces }),
    ...when(missing.length > 0, 'stratum_missing', 'strata', { strata: missing.join(', ') }),
    ...when(unknown.length > 0, 'stratum_unknown', 'strata', { strata: unknown.join(', ') }),
    ...when(reserved > freePlaces, 'strata_over_total', 'freePlaces', { reserved, total: freePlaces }),
  ];
};

function ofTerritory(
  { code, labelFr, labelEn, regionCodes }: Territory,
  before: readonly Territory[],
  field: string,
): Contradiction[] {
  const taken = new Map(
    before.flatMap((other) => (other.regionCodes ?? []).map((region) => [region, other.labelFr] as const)),
  );
  const twice = (regionCodes ?? []).find((region) => taken.has(region)) ?? '';
  return [
    ...when(!territoryCode.test(code), 'territory_code_invalid', `${field}.code`, { code }),
    ...when(
      before.some((other) => other.code === code),
      'territory_code_twice',
      `${field}.code`,
      { code },
    ),
    ...when(labelFr.trim() === '' || labelEn.trim() === '', 'territory_label_missing', `${field}.labelFr`, { code }),
    ...when(regionCodes?.length === 0, 'territory_without_region', `${field}.regionCodes`, { territory: labelFr }),
    ...when(twice !== '', 'region_twice', `${field}.regionCodes`, {
      region: twice,
      territory: labelFr,
      other: taken.get(twice) ?? '',
    }),
  ];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
