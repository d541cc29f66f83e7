import type { Organisation } from './organisation.entity.js';
import type { ReferenceStructure } from './reference/reference-structure.entity.js';

/** What is known of a body before it has a space. */
export type Body = Omit<
  Organisation,
  'id' | 'operatorId' | 'isDemonstration' | 'sandboxEditionId' | 'awaitsOwner' | 'createdAt'
>;

/**
 * A body as the reference data lists it.
 * @param siret the one that was typed, null otherwise
 */
export function listedBody(listed: ReferenceStructure, siret: string | null): Body {
  const { id, kind, name, siren, categoryCode, population, populationYear, departmentCode, regionCode, regionName } =
    listed;
  return {
    kind,
    name,
    siren,
    siret,
    referenceStructureId: id,
    categoryCode,
    population,
    populationYear,
    departmentCode,
    regionCode,
    regionName,
  };
}
