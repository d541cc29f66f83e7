import { categoryOf, type CategoryRule } from './category.js';
import { searchName } from './search-name.js';
import type { StructureKind } from './structure-kind.js';

/** The administrative division as its source publishes it; fields that are not used are left out. */
export interface AdministrativeDivision {
  readonly communes: readonly SourceCommune[];
  readonly intercommunalities: readonly SourceIntercommunality[];
  readonly departments: readonly SourceArea[];
  readonly regions: readonly SourceArea[];
}

export interface SourceCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly siren?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

export interface SourceIntercommunality {
  /** SIREN. */
  readonly code: string;
  readonly nom: string;
  readonly populationMunicipale: number;
  readonly membres: readonly { readonly code: string; readonly populationMunicipale?: number | null }[];
}

export interface SourceArea {
  readonly code: string;
  readonly nom: string;
  /** `metro`, `drom` or `com`: the collectivities of article 74 are neither departments nor regions. */
  readonly zone: string;
  readonly region?: string;
}

/** A public body as the product lists it. */
export interface ListedStructure {
  readonly kind: StructureKind;
  readonly code: string;
  readonly name: string;
  readonly searchName: string;
  readonly siren: string | null;
  readonly postcodes: readonly string[];
  readonly population: number | null;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly categoryCode: string;
}

type Unplaced = Pick<ListedStructure, 'kind' | 'code' | 'name' | 'siren' | 'postcodes' | 'population'>;

/**
 * The public bodies of the country with their categories. Territories without inhabitants have no population in the source, no town hall, and are
 * left out; so are former communes. The population is the municipal one, of communes, intercommunalities and (summed) departments and regions alike.
 */
export function structuresOfCountry(
  division: AdministrativeDivision,
  rules: readonly CategoryRule[],
): ListedStructure[] {
  const communes = division.communes.filter((commune) => commune.type === 'commune-actuelle');
  const names = {
    departments: new Map(division.departments.map(({ code, nom }) => [code, nom])),
    regions: new Map(division.regions.map(({ code, nom }) => [code, nom])),
  };
  const populations = { departments: summed(communes, 'departement'), regions: summed(communes, 'region') };
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]));

  const listed = (body: Unplaced, departmentCode: string | null, regionCode: string | null): ListedStructure[] => {
    const categoryCode = categoryOf(rules, body);
    if (categoryCode === null) return [];
    return [
      {
        ...body,
        searchName: searchName(body.name),
        departmentCode,
        departmentName: departmentCode === null ? null : (names.departments.get(departmentCode) ?? null),
        regionCode,
        regionName: regionCode === null ? null : (names.regions.get(regionCode) ?? null),
        categoryCode,
      },
    ];
  };

  return [
    ...communes.flatMap((commune) => {
      const { code, nom: name, siren = null, codesPostaux: postcodes = [], population = null } = commune;
      return listed({ kind: 'commune', code, name, siren, postcodes, population }, commune.departement, commune.region);
    }),
    ...division.intercommunalities.flatMap((body) => {
      const members = largestFirst(body).flatMap(({ code }) => communeByCode.get(code) ?? []);
      const postcodes = [...new Set(members.flatMap((member) => member.codesPostaux ?? []))];
      const { code, nom: name, populationMunicipale: population } = body;
      const [seat] = members;
      return listed(
        { kind: 'epci', code, name, siren: code, postcodes, population },
        seat?.departement ?? null,
        seat?.region ?? null,
      );
    }),
    ...division.departments.filter(isOfTheRepublicProper).flatMap(({ code, nom: name, region }) => {
      const population = populations.departments.get(code) ?? null;
      return listed({ kind: 'department', code, name, siren: null, postcodes: [], population }, code, region ?? null);
    }),
    ...division.regions.filter(isOfTheRepublicProper).flatMap(({ code, nom: name }) => {
      const population = populations.regions.get(code) ?? null;
      return listed({ kind: 'region', code, name, siren: null, postcodes: [], population }, null, code);
    }),
  ];
}

function isOfTheRepublicProper({ zone }: SourceArea): boolean {
  return zone !== 'com';
}

/** The most populated member comes first: it stands for the place of the whole. */
function largestFirst({ membres }: SourceIntercommunality) {
  return membres.toSorted((one, other) => (other.populationMunicipale ?? 0) - (one.populationMunicipale ?? 0));
}

function summed(communes: readonly SourceCommune[], area: 'departement' | 'region'): Map<string, number> {
  const sums = new Map<string, number>();
  for (const commune of communes) sums.set(commune[area], (sums.get(commune[area]) ?? 0) + (commune.population ?? 0));
  return sums;
}
