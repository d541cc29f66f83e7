import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, EditionsService, type PriceList, PublicationsService, stratumOf } from '../../editions/index.js';
import { LedgerTransfer } from '../../ledger/index.js';
import { Order, OrderLine, OrderPart, type OrderRows, orderRows, priceOf } from '../../orders/index.js';
import { buyerOf, Payer, territoryOfDepartment } from '../../payers/index.js';
import { drawId, ReferencesService, Registration } from '../../registrations/index.js';
import { type ParticipationDates, participationDates } from '../domain/participation-dates.js';
import type { DemonstrationParticipant } from '../domain/participants.js';
import { VAT_BASIS_POINTS } from '../domain/demonstration-prices.js';
import { organisationIdOf, payerIdOf, siteIdOf } from './demonstration-ids.js';
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
    const partOf = new Map(orders.map(({ parts }) => [parts[0]?.organisationId ?? '', parts[0]]));
    const count = participations.reduce((sum, { registrations }) => sum + registrations.length, 0);
    const references = (await this.references.next(context, 'INS', edition, count)).values();
    const published = await this.publications.of(context, edition.id);
    const rows = participations.flatMap((participation) =>
      registrationRows(
        participation,
        { partOf, rulesHash: published?.rulesHash ?? null },
        () => references.next().value ?? '',
      ),
    );
    const manager = await context.manager();
    await manager.insert(
      Order,
      orders.map(({ order }) => order),
    );
    await manager.insert(
      OrderPart,
      orders.flatMap(({ parts }) => parts),
    );
    await manager.insert(
      OrderLine,
      orders.flatMap(({ lines }) => lines),
    );
    await manager.insert(LedgerTransfer, orders.flatMap(transfersOf));
    await manager.insert(Registration, rows);
  }

  private async orders(
    context: RequestContext,
    edition: Edition,
    participations: readonly Participation[],
  ): Promise<OrderRows[]> {
    const paying = participations.filter(({ registrations }) => registrations.some(({ kind }) => kind === 'paid'));
    const prices = await this.editions.priceList(context, edition.id);
    const references = await this.references.next(context, 'CMD', edition, paying.length);
    const payers = await this.payers(context, paying);
    return paying.map((participation, at) =>
      ordered(participation, { prices, reference: references[at] ?? '', payer: payers[at] }),
    );
  }

  /** Each of the cast pays for itself, as the same payer in every edition. */
  private async payers(context: RequestContext, paying: readonly Participation[]): Promise<Payer[]> {
    const payers = await context.repository(Payer);
    const rows = paying.map((participation) => payerRow(participation));
    const insert = payers.createQueryBuilder().insert().values(rows).orIgnore().updateEntity(false);
    if (rows.length > 0) await insert.execute();
    return rows;
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
function ordered(
  participation: Participation,
  { prices, reference, payer }: { readonly prices: PriceList; readonly reference: string; readonly payer?: Payer },
): OrderRows {
  const { edition, organisation, registrations, isOver, dates } = participation;
  if (payer === undefined) throw new Error(`Nobody pays for ${organisation.key}.`);
  const sites = registrations.map(({ site, hasPhysicalVisits }) => ({
    siteId: siteIdOf(site.key),
    name: site.name,
    physicalVisits: hasPhysicalVisits,
    extraAudits: 0,
  }));
  const order: Order = {
    organisationId: organisationIdOf(organisation.key),
    id: uuidv7(),
    operatorId: edition.operatorId,
    editionId: edition.id,
    reference,
    state: isOver ? 'closed' : 'committed',
    currency: 'EUR',
    priceListVersion: prices.version,
    isDemonstration: prices.isDemonstration,
    quoteId: null,
    placedBy: edition.operatorId,
    placedAt: dates.submittedAt,
    committedAt: dates.confirmedAt,
  };
  const part = {
    id: uuidv7(),
    payerId: payer.id,
    buyer: buyerOf(payer),
    serviceCode: null,
    commitmentNumber: null,
    contractNumber: null,
  };
  const lines = priceOf(prices, organisation.category, sites).map((line) => ({
    ...line,
    label: null,
    part: 0,
    vat: { treatment: 'standard' as const, basisPoints: VAT_BASIS_POINTS },
  }));
  return orderRows(order, [part], lines);
}

function payerRow({ edition, organisation, dates }: Participation): Payer {
  const organisationId = organisationIdOf(organisation.key);
  return {
    organisationId,
    id: payerIdOf(organisation.key),
    operatorId: edition.operatorId,
    name: organisation.name,
    siret: null,
    vatNumber: null,
    kind: 'local_authority',
    territory: territoryOfDepartment(null),
    isTaxable: false,
    street: null,
    postcode: null,
    city: null,
    contactName: null,
    contactEmail: null,
    providerCustomerId: null,
    createdBy: edition.operatorId,
    createdAt: dates.submittedAt,
  };
}

/** That they are firm orders. */
function transfersOf({ order, parts }: OrderRows): LedgerTransfer[] {
  return parts.map(({ organisationId, operatorId, id, payerId, grossCents }) => ({
    organisationId,
    id: uuidv7(),
    operatorId,
    editionId: order.editionId,
    payerId,
    partId: id,
    kind: 'ordered',
    debit: 'ordered',
    credit: 'ordered_counterpart',
    amountCents: grossCents,
    invoiceId: null,
    paymentId: null,
    refundId: null,
    recordedAt: order.committedAt ?? order.placedAt,
  }));
}

function registrationRows(
  { edition, organisation, registrations, dates }: Participation,
  {
    partOf,
    rulesHash,
  }: { readonly partOf: ReadonlyMap<string, OrderPart | undefined>; readonly rulesHash: string | null },
  nextReference: () => string,
): Registration[] {
  const organisationId = organisationIdOf(organisation.key);
  return registrations.map(({ site, kind, hasPhysicalVisits, isFirstTime }) => ({
    organisationId,
    id: uuidv7(),
    operatorId: edition.operatorId,
    editionId: edition.id,
    siteId: siteIdOf(site.key),
    orderId: kind === 'paid' ? (partOf.get(organisationId)?.orderId ?? null) : null,
    orderPartId: kind === 'paid' ? (partOf.get(organisationId)?.id ?? null) : null,
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
