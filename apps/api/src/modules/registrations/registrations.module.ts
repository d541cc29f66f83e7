import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { SitesModule } from '../sites/index.js';
import { AcceptanceMail } from './acceptance-mail.js';
import { EditionTypes } from './edition-types.js';
import { ExpireOfferHandler } from './expire-offer.handler.js';
import { OfferMail } from './offer-mail.js';
import { OffersService } from './offers.service.js';
import { OrganisationRegistrationsResolver } from './organisation-registrations.resolver.js';
import { ParticipationMails } from './participation-mails.service.js';
import { ParticipationsService } from './participations.service.js';
import { PlacesService } from './places.service.js';
import { PublishRegistrationsWhenEditionMoved } from './publish-registrations-when-edition-moved.handler.js';
import { ReferencesService } from './references.service.js';
import { RegistrationFieldsResolver } from './registration-fields.resolver.js';
import { RegistrationsPage } from './registrations-page.js';
import { RegistrationsResolver } from './registrations.resolver.js';
import { RegistrationsService } from './registrations.service.js';

@Module({
  imports: [OrganisationsModule, SitesModule],
  providers: [
    AcceptanceMail,
    EditionTypes,
    ExpireOfferHandler,
    OfferMail,
    OffersService,
    OrganisationRegistrationsResolver,
    ParticipationMails,
    ParticipationsService,
    PlacesService,
    PublishRegistrationsWhenEditionMoved,
    ReferencesService,
    RegistrationFieldsResolver,
    RegistrationsPage,
    RegistrationsResolver,
    RegistrationsService,
  ],
  exports: [EditionTypes, ParticipationMails, ParticipationsService, ReferencesService, RegistrationsService],
})
export class RegistrationsModule {}
