export { Amendment } from './publication/amendment.entity.js';
export { Barometer } from './barometer.entity.js';
export { CatalogueService } from './catalogue.service.js';
export { DRAWN_EDITIONS, type DrawnEditions } from './draw-port.js';
export { addPlaces, type AmendmentOutcome, moveFieldWork, raiseVisitCapacity } from './domain/amendment-decisions.js';
export { drawRulesOf } from './domain/draw-rules.js';
export {
  type EditionState,
  isServiceDone,
  offersPlaces,
  passesPlacesOn,
  placesOfferedStates,
  takesAudits,
  takesRegistrations,
} from './domain/edition-states.js';
export {
  categoriesInOrder,
  everyStratum,
  openPool,
  placeLabels,
  type Stratum,
  stratumOf,
  territoryOf,
  type Territory,
} from './domain/strata.js';
export { isOver, momentAfter } from './domain/last-second.js';
export { stratumName } from './domain/stratum-name.js';
export { rehearsalOf } from './domain/next-edition.js';
export { mostPlaces } from './domain/contradictions/places.js';
export { presentPlaces } from './domain/present-places.js';
export { endOfDay, endOfDayAfter, parisDay } from './domain/paris-time.js';
export { Edition, type EditionBeacon, type EditionCategory } from './edition.entity.js';
export { editionMoved } from './edition-moved.js';
export { planRegistrationsEnd, registrationsEnd } from './registrations-end.js';
export { EditionMovesService } from './edition-moves.service.js';
export { ShownEditions } from './shown-editions.js';
export { toEditionType } from './edition-type.js';
export { EditionsModule } from './editions.module.js';
export { EditionChangesModule } from './edition-changes.module.js';
export { EditionsService } from './editions.service.js';
export { EditionBeaconType, EditionType, StratumType, TerritoryType, TransitionRefused } from './editions.types.js';
export { PUBLISHED_GRIDS, type PublishedGrid, type PublishedGrids } from './publication/grid-port.js';
export { mountEditionDocuments } from './publication/publication-file.routes.js';
export { Operator } from './operator.entity.js';
export { PriceList, type PriceListLine } from './price-list.entity.js';
export { Publication } from './publication/publication.entity.js';
export { type EditionPublication, PublicationsService } from './publication/publications.service.js';
export { type VisitRoom, VisitsService } from './visits/visits.service.js';
export { VisitsExhausted } from './visits/visits-exhausted.js';
export { placesAdded } from './publication/places-added.js';
export { AmendmentsService } from './publication/amendments.service.js';
export { SettingsContradict } from './settings/settings-contradict.js';
export { DraftsService as EditionDrafts } from './settings/drafts.service.js';
