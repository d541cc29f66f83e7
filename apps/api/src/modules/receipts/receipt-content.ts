import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition, stratumName } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import { OrdersService } from '../orders/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ParticipationsService, type Registration } from '../registrations/index.js';
import type { ReceiptData } from './domain/receipt-data.js';
import type { ReceivedForm } from './received-forms.js';

/** Reads what a receipt says from the rows of one form, as they were written when it was received. */
@Injectable()
export class ReceiptContent {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly organisations: OrganisationsService,
    private readonly orders: OrdersService,
    private readonly participations: ParticipationsService,
    private readonly identity: IdentityService,
  ) {}

  async read(
    context: RequestContext,
    { edition, registrations, sites }: ReceivedForm,
    language: Language,
  ): Promise<ReceiptData> {
    const [first] = registrations;
    const organisation = await this.organisations.get(context);
    const orderId = registrations.find((registration) => registration.orderId !== null)?.orderId ?? null;
    const order = orderId === null ? null : await this.orders.get(context, orderId);
    const sender = await this.identity.person(context, first.createdBy);
    const { population, populationYear, rulesHash } = first;
    return {
      language,
      isDemonstration: this.config.isDemonstration || edition.isDemonstration,
      structureName: organisation.name,
      category: labelOf(edition.categories[first.categoryCode], language) ?? first.categoryCode,
      population: population === null || populationYear === null ? null : { people: population, year: populationYear },
      editionName: edition.name,
      receivedAt: first.submittedAt.toISOString(),
      senderName: sender?.name ?? '',
      sites: registrations.map(({ reference, siteId, kind, physicalVisits }) => ({
        reference,
        siteName: sites.get(siteId)?.name ?? '',
        kind,
        physicalVisits,
      })),
      order: order && {
        reference: order.reference,
        grossCents: (await this.orders.priceOf(context, order)).grossCents,
        isDemonstration: order.isDemonstration,
      },
      draw: await this.draw(context, edition, registrations, language),
      rules:
        rulesHash === null
          ? null
          : { hash: rulesHash, url: `${this.config.publicUrl}/${language}/editions/${edition.id}` },
      dates: datesOf(edition),
    };
  }

  private async draw(
    context: RequestContext,
    edition: Edition,
    registrations: readonly Registration[],
    language: Language,
  ): Promise<ReceiptData['draw']> {
    const application = registrations.find(({ kind }) => kind === 'free');
    const { drawId, stratumKey } = application ?? {};
    if (application === undefined || !drawId || !stratumKey) return null;
    return {
      row: { id: drawId, stratum: stratumKey, firstTime: application.isFirstTime },
      stratumLabel: stratumName(edition, stratumKey, language),
      earlierEditions: await this.participations.editionsBefore(context, application.organisationId, edition),
    };
  }
}

function labelOf(
  labels: { readonly labelFr: string; readonly labelEn: string } | undefined,
  language: Language,
): string | undefined {
  return language === 'fr' ? labels?.labelFr : labels?.labelEn;
}

function datesOf(edition: Edition): ReceiptData['dates'] {
  return {
    closesAt: edition.registrationClosesAt.toISOString(),
    beaconAt: edition.beaconAt?.toISOString() ?? null,
    offersAt: edition.offersAt?.toISOString() ?? null,
    fieldWork: edition.fieldWorkWindows.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
    resultsAt: edition.resultsAt.toISOString(),
  };
}
