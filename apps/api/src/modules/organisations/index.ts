export { isTerritorial, type StructureKind, structureKinds } from './domain/structure-kind.js';
export { Organisation } from './organisation.entity.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService } from './organisations.service.js';
export { OrganisationType } from './organisations.types.js';
export { categoryRules } from './reference/category-rules.js';
export { loadReferenceData } from './reference/load-reference-data.js';
export { ReferenceStructure } from './reference/reference-structure.entity.js';
export { ReferenceStructuresService } from './reference/reference-structures.service.js';
