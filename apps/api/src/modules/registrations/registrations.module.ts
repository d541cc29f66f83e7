import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { SitesModule } from '../sites/index.js';
import { EditionTypes } from './edition-types.js';
import { FollowEditionMoves } from './follow-edition-moves.handler.js';
import { MatchingRegistrations } from './list/matching-registrations.js';
import { RegistrationBouncesResolver } from './list/registration-bounces.resolver.js';
import { RegistrationsControl } from './list/registrations-control.js';
import { RegistrationsExport } from './list/registrations-export.js';
import { RegistrationsListResolver } from './list/registrations-list.resolver.js';
import { RegistrationsPage } from './list/registrations-page.js';
import { OrganisationRegistrationsResolver } from './organisation-registrations.resolver.js';
import { ParticipationMails } from './participation-mails.service.js';
import { ParticipationsService } from './participations.service.js';
import { AllocationRows } from './places/allocation-rows.js';
import { AllocationService } from './places/allocation.service.js';
import { AllotFreePlaces } from './places/allot-free-places.js';
import { AnswersService } from './places/answers.service.js';
import { EditionPlacesResolver } from './places/edition-places.resolver.js';
import { EditionPlacesService } from './places/edition-places.service.js';
import { EndUnansweredOffers } from './places/end-unanswered-offers.js';
import { FreePlacesQueue } from './places/free-places-queue.js';
import { GiveUpsService } from './places/give-ups.service.js';
import { OfferLinks } from './places/offer-links.js';
import { OffersByLink } from './places/offers-by-link.service.js';
import { OffersResolver } from './places/offers.resolver.js';
import { PlaceMail } from './places/place-mail.js';
import { PlaceNews } from './places/place-news.js';
import { AllotFreePlacesHandler, ExpireOffersHandler, PlacesAddedHandler } from './places/places.handlers.js';
import { PlacesService } from './places/places.service.js';
import { TellAboutPlaceHandler } from './places/tell-about-place.handler.js';
import { ReferencesService } from './references.service.js';
import { RegistrationFieldsResolver } from './registration-fields.resolver.js';
import { RegistrationsResolver } from './registrations.resolver.js';
import { RegistrationsService } from './registrations.service.js';

@Module({
  imports: [OrganisationsModule, SitesModule],
  providers: [
    AllocationRows,
    AllocationService,
    AllotFreePlaces,
    AllotFreePlacesHandler,
    AnswersService,
    EditionTypes,
    EditionPlacesResolver,
    EditionPlacesService,
    EndUnansweredOffers,
    ExpireOffersHandler,
    FollowEditionMoves,
    FreePlacesQueue,
    GiveUpsService,
    OfferLinks,
    OffersByLink,
    OffersResolver,
    OrganisationRegistrationsResolver,
    ParticipationMails,
    ParticipationsService,
    PlaceMail,
    PlaceNews,
    PlacesAddedHandler,
    PlacesService,
    ReferencesService,
    RegistrationFieldsResolver,
    MatchingRegistrations,
    RegistrationBouncesResolver,
    RegistrationsControl,
    RegistrationsExport,
    RegistrationsListResolver,
    RegistrationsPage,
    RegistrationsResolver,
    RegistrationsService,
    TellAboutPlaceHandler,
  ],
  exports: [
    AllocationService,
    EditionTypes,
    GiveUpsService,
    MatchingRegistrations,
    ParticipationMails,
    ParticipationsService,
    ReferencesService,
    RegistrationsService,
  ],
})
export class RegistrationsModule {}
