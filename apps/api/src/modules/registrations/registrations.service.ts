import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { type Edition, stratumOf, type VisitsExhausted, VisitsService } from '../editions/index.js';
import type { Organisation } from '../organisations/index.js';
import type { RegistrationKind } from './domain/entitlements.js';
import { boughtStates, givenUpStates, stateOnceSubmitted, statesBefore } from './domain/registration-states.js';
import { drawId } from './draw-id.js';
import { ParticipationsService } from './participations.service.js';
import { ReferencesService } from './references.service.js';
import { Registration } from './registration.entity.js';
import { FreeApplicationExists, SiteAlreadyRegistered } from './registrations.errors.js';

/** A site to register. The id is made by the caller, who may have to answer with it again. */
export interface NewRegistration {
  readonly id: string;
  readonly kind: Exclude<RegistrationKind, 'selected'>;
  readonly site: { readonly id: string; readonly name: string };
  readonly physicalVisits: boolean;
  readonly orderId: string | null;
  readonly orderPartId: string | null;
}

export interface Submission {
  readonly edition: Edition;
  readonly organisation: Organisation;
  readonly registrations: readonly NewRegistration[];
  /** Of the rules of the draw as they are published now; null where none are. */
  readonly rulesHash: string | null;
}

/** Registrations of sites in editions. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly participations: ParticipationsService,
    private readonly references: ReferencesService,
    private readonly visits: VisitsService,
  ) {}

  /** A registration of the organisation of the request; null for an unknown one and for somebody else's alike. */
  async find(context: RequestContext, id: string): Promise<Registration | null> {
    const { id: organisationId } = await context.organisation();
    const registrations = await context.repository(Registration);
    return registrations.findOneBy({ organisationId, id });
  }

  /** @throws NotFound for an unknown registration and for somebody else's alike */
  async get(context: RequestContext, id: string): Promise<Registration> {
    const registration = await this.find(context, id);
    if (registration === null) throw new NotFound('registration');
    return registration;
  }

  /** Registrations of an organisation the person may see, newest first. */
  async ofOrganisation(context: RequestContext, organisationId: string): Promise<Registration[]> {
    const registrations = await context.repository(Registration);
    return registrations.find({ where: { organisationId }, order: { submittedAt: 'DESC', reference: 'ASC' } });
  }

  /** Registrations by id, in the order of their references; those the person may not see are absent. */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<Registration[]> {
    const registrations = await context.repository(Registration);
    return registrations.find({ where: { id: In([...ids]) }, order: { reference: 'ASC' } });
  }

  /** Registrations that orders pay for, in the order of their references. */
  async ofOrders(context: RequestContext, orderIds: readonly string[]): Promise<Registration[]> {
    const registrations = await context.repository(Registration);
    return registrations.find({ where: { orderId: In([...orderIds]) }, order: { reference: 'ASC' } });
  }

  /** Paid registrations of an organisation in an edition that were not given up: with one, the base price is bought already. */
  async countPaid(
    context: RequestContext,
    { organisationId, editionId }: { readonly organisationId: string; readonly editionId: string },
  ): Promise<number> {
    const registrations = await context.repository(Registration);
    return registrations.countBy({ organisationId, editionId, kind: 'paid', state: In([...boughtStates]) });
  }

  /**
   * Writes the registrations of one form. Two forms at once meet at the unique constraints, which decide: one free application per organisation and
   * edition, each site once, no more physical visits than the edition has. An organisation that was selected and has not confirmed leaves the selection.
   */
  async submit(
    context: RequestContext,
    submission: Submission,
  ): Promise<Registration[] | FreeApplicationExists | SiteAlreadyRegistered | VisitsExhausted> {
    const wanted = submission.registrations.filter(({ physicalVisits }) => physicalVisits).length;
    const exhausted = await this.visits.take(context, submission.edition.id, wanted);
    if (exhausted !== null) return exhausted;
    await this.leaveSelection(context, submission);
    const rows = await this.rowsOf(context, submission);
    const repository = await context.repository(Registration);
    const insert = repository.createQueryBuilder().insert().values(rows).orIgnore().returning('id');
    // Refused rows leave gaps: what comes back must not be written over the rows by position.
    const inserted = await insert.updateEntity(false).execute();
    const insertedIds = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
    const refused = rows.find(({ id }) => !insertedIds.has(id));
    return refused === undefined ? rows : this.reasonOf(context, refused, submission);
  }

  /** A part of an order is committed: its registrations are confirmed. @returns how many */
  async confirmOrdered(
    context: RequestContext,
    { organisationId, orderPartId }: { readonly organisationId: string; readonly orderPartId: string },
  ): Promise<number> {
    const registrations = await context.repository(Registration);
    const { affected } = await registrations.update(
      { organisationId, orderPartId, kind: 'paid', state: In(statesBefore('confirmed')) },
      { state: 'confirmed', confirmedAt: context.now },
    );
    return affected ?? 0;
  }

  /** Whoever registers takes part by their own means: the selection ends first, because it holds the central site. */
  private async leaveSelection(context: RequestContext, { organisation, edition }: Submission): Promise<void> {
    const registrations = await context.repository(Registration);
    await registrations.update(
      { organisationId: organisation.id, editionId: edition.id, kind: 'selected', state: 'selected' },
      { state: 'withdrawn' },
    );
  }

  private async rowsOf(context: RequestContext, submission: Submission): Promise<Registration[]> {
    const { edition, organisation, registrations, rulesHash } = submission;
    const earlier = await this.participations.editionsBefore(context, organisation.id, edition);
    const createdBy = await context.userId();
    const references = await this.references.next(context, 'INS', edition, registrations.length);
    return registrations.map(({ id, kind, site, physicalVisits, orderId, orderPartId }, index) => ({
      organisationId: organisation.id,
      id,
      operatorId: organisation.operatorId,
      editionId: edition.id,
      siteId: site.id,
      orderId,
      orderPartId,
      reference: references[index] ?? '',
      kind,
      state: stateOnceSubmitted[kind],
      physicalVisits,
      isFirstTime: earlier.length === 0,
      categoryCode: organisation.categoryCode,
      population: organisation.population,
      populationYear: organisation.populationYear,
      regionCode: organisation.regionCode,
      createdBy,
      submittedAt: context.now,
      confirmedAt: null,
      offerExpiresAt: null,
      drawId: kind === 'free' ? drawId() : null,
      stratumKey: stratumOf(edition, organisation),
      waitingRank: null,
      selectionReason: null,
      rulesHash,
    }));
  }

  private async reasonOf(
    context: RequestContext,
    refused: Registration,
    { registrations }: Submission,
  ): Promise<FreeApplicationExists | SiteAlreadyRegistered> {
    const { organisationId, editionId, siteId } = refused;
    const repository = await context.repository(Registration);
    const alive = Not(In([...givenUpStates]));
    const taken = await repository.findOneBy({ organisationId, editionId, siteId, state: alive });
    const site = registrations.find(({ id }) => id === refused.id)?.site;
    return taken !== null && site !== undefined
      ? new SiteAlreadyRegistered(site.name, taken.kind, context.language)
      : new FreeApplicationExists(context.language);
  }
}
