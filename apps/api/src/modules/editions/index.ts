export { Amendment } from './amendment.entity.js';
export { Barometer } from './barometer.entity.js';
export { CatalogueService } from './catalogue.service.js';
export { drawRulesOf } from './domain/draw-rules.js';
export {
  type EditionState,
  offersPlaces,
  placesOfferedStates,
  takesAudits,
  takesRegistrations,
} from './domain/edition-states.js';
export { everyStratum, openPool, placeLabels, type Stratum, stratumOf, type Territory } from './domain/strata.js';
export { Edition, type EditionBeacon, type EditionCategory } from './edition.entity.js';
export { editionMoved } from './edition-moved.js';
export { EditionMovesService } from './edition-moves.service.js';
export { toEditionType } from './edition-type.js';
export { EditionsModule } from './editions.module.js';
export { EditionsService } from './editions.service.js';
export { EditionType, TransitionRefused } from './editions.types.js';
export { PUBLISHED_GRIDS, type PublishedGrid, type PublishedGrids } from './grid-port.js';
export { Operator } from './operator.entity.js';
export { PriceList, type PriceListLine } from './price-list.entity.js';
export { Publication } from './publication.entity.js';
export { type EditionPublication, PublicationsService } from './publications.service.js';
export { type VisitRoom, VisitsService } from './visits.service.js';
export { VisitsExhausted } from './visits-exhausted.js';
