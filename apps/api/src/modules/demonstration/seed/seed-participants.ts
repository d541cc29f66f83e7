import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, EditionsService, type PriceList, PublicationsService, stratumOf } from '../../editions/index.js';
import { Order, priceOf } from '../../orders/index.js';
import { drawId, ReferencesService, Registration } from '../../registrations/index.js';
import { type ParticipationDates, participationDates } from '../domain/participation-dates.js';
import type { DemonstrationParticipant } from '../domain/participants.js';
import { organisationIdOf, siteIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import type { SeededEdition } from './seeded-editions.js';

/** A participant with the edition it takes part in, and when it entered. */
interface Participation extends DemonstrationParticipant {
  readonly edition: Edition;
  readonly isOver: boolean;
  readonly dates: ParticipationDates;
}

/** The registrations of the cast in an edition, with the orders of those who pay; the free ones await the draw. */
@Injectable()
export class SeedParticipants {
  constructor(
    private readonly editions: EditionsService,
    private readonly publications: PublicationsService,
    private readonly references: ReferencesService,
  ) {}

  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (await hasParticipants(context, edition)) return;
    const participations = participationsIn(edition, seeded, context.now);
    const orders = await this.orders(context, edition, participations);
    const orderIds = new Map(orders.map(({ organisationId, id }) => [organisationId, id]));
    const count = participations.reduce((sum, { registrations }) => sum + registrations.length, 0);
    const references = (await this.references.next(context, 'INS', edition, count)).values();
    const published = await this.publications.of(context, edition.id);
    const rows = participations.flatMap((participation) =>
      registrationRows(
        participation,
        { orderIds, rulesHash: published?.rulesHash ?? null },
        () => references.next().value ?? '',
      ),
    );
    const manager = await context.manager();
    await manager.insert(Order, orders);
    await manager.insert(Registration, rows);
  }

  private async orders(
    context: RequestContext,
    edition: Edition,
    participations: readonly Participation[],
  ): Promise<Order[]> {
    const paying = participations.filter(({ registrations }) => registrations.some(({ kind }) => kind === 'paid'));
    const prices = await this.editions.priceList(context, edition.id);
    const references = await this.references.next(context, 'CMD', edition, paying.length);
    return paying.map((participation, at) => orderRow(participation, prices, references[at] ?? ''));
  }
}

/** A visitor may have registered before the cast did: only the cast counts. */
async function hasParticipants(context: RequestContext, { id, operatorId }: Edition): Promise<boolean> {
  const manager = await context.manager();
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM registration r JOIN organisation o ON o.organisation_id = r.organisation_id
     WHERE r.edition_id = $1 AND o.operator_id = $2 AND o.is_demonstration LIMIT 1`,
    [id, operatorId],
  );
  return rows.length > 0;
}

function participationsIn(edition: Edition, seeded: SeededEdition, now: Date): Participation[] {
  const participants = [...seeded.participants(), ...seeded.applicants()];
  const open = { opensAt: edition.registrationOpensAt, closesAt: edition.registrationClosesAt, now };
  return participants.map((participant, at) => ({
    ...participant,
    edition,
    isOver: edition.resultsAt <= now,
    dates: participationDates(open, { at, among: participants.length }),
  }));
}

/** What was bought in an edition that is over is paid; in the open one a purchase order stands behind it. */
function orderRow(participation: Participation, list: PriceList, reference: string): Order {
  const { edition, organisation, registrations, isOver, dates } = participation;
  const sites = registrations.map(({ site, hasPhysicalVisits }) => ({
    name: site.name,
    physicalVisits: hasPhysicalVisits,
  }));
  const { lines, netCents, vatBasisPoints, vatCents, grossCents } = priceOf(list, organisation.category, sites);
  return {
    organisationId: organisationIdOf(organisation.key),
    id: uuidv7(),
    operatorId: edition.operatorId,
    editionId: edition.id,
    reference,
    state: isOver ? 'closed' : 'committed',
    lines: [...lines],
    netCents,
    vatBasisPoints,
    vatCents,
    grossCents,
    currency: 'EUR',
    priceListVersion: list.version,
    isDemonstration: list.isDemonstration,
    placedBy: edition.operatorId,
    placedAt: dates.submittedAt,
    committedAt: dates.confirmedAt,
  };
}

function registrationRows(
  { edition, organisation, registrations, dates }: Participation,
  { orderIds, rulesHash }: { readonly orderIds: ReadonlyMap<string, string>; readonly rulesHash: string | null },
  nextReference: () => string,
): Registration[] {
  const organisationId = organisationIdOf(organisation.key);
  return registrations.map(({ site, kind, hasPhysicalVisits, isFirstTime }) => ({
    organisationId,
    id: uuidv7(),
    operatorId: edition.operatorId,
    editionId: edition.id,
    siteId: siteIdOf(site.key),
    orderId: kind === 'paid' ? (orderIds.get(organisationId) ?? null) : null,
    reference: nextReference(),
    kind,
    state: kind === 'free' ? 'in_draw' : 'confirmed',
    physicalVisits: hasPhysicalVisits,
    isFirstTime,
    categoryCode: organisation.category,
    population: organisation.population,
    populationYear: organisation.populationYear,
    regionCode: organisation.regionCode,
    createdBy: edition.operatorId,
    submittedAt: dates.submittedAt,
    confirmedAt: kind === 'free' ? null : dates.confirmedAt,
    offerExpiresAt: null,
    drawId: kind === 'free' ? drawId() : null,
    stratumKey: stratumOf(edition, { categoryCode: organisation.category, regionCode: organisation.regionCode }),
    waitingRank: null,
    selectionReason: null,
    rulesHash: kind === 'free' ? rulesHash : null,
  }));
}
