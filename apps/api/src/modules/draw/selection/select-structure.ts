import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { Edition, EditionsService, isOver, stratumOf, type TransitionRefused } from '../../editions/index.js';
import { type Organisation, OrganisationsService, UnownedOrganisations } from '../../organisations/index.js';
import {
  drawId,
  givenUpStates,
  ParticipationsService,
  ReferencesService,
  Registration,
} from '../../registrations/index.js';
import { checkedReason } from '../domain/selection-reason.js';
import { refusal, StructureTakesPart } from '../draw.errors.js';
import { CentralSites } from './central-sites.js';
import { reasonProblems, structureProblem } from './selection-problems.js';
import type { SelectStructureInput } from './selection.types.js';

type Refusal = InvalidInput | StructureTakesPart | TransitionRefused;

/** Selects structures for representativeness, before the close. They take no part and no place of the draw. */
@Injectable()
export class SelectStructure {
  constructor(
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly unowned: UnownedOrganisations,
    private readonly centralSites: CentralSites,
    private readonly participations: ParticipationsService,
    private readonly references: ReferencesService,
  ) {}

  /** @throws NotFound for another operator's edition or organisation, and for a structure that is not listed */
  async select(
    context: RequestContext,
    { editionId, reason: typed, ...named }: SelectStructureInput,
  ): Promise<Registration | Refusal> {
    const edition = await this.editionBeforeClose(context, editionId);
    if (!(edition instanceof Edition)) return edition;
    const checked = checkedReason(typed);
    if ('problem' in checked) return new InvalidInput('reason', reasonProblems[checked.problem], context.language);
    const organisation = await this.organisationOf(context, named);
    if (organisation === null) return new InvalidInput('referenceStructureId', structureProblem, context.language);
    const registrations = await context.repository(Registration);
    const takesPart = {
      organisationId: organisation.id,
      editionId,
      state: Not(In([...givenUpStates])),
    };
    if (await registrations.existsBy(takesPart)) return new StructureTakesPart(organisation.name, context.language);
    const row = await this.rowOf(context, { edition, organisation, reason: checked.reason });
    await registrations.insert(row);
    return row;
  }

  /** Takes a selection back, before the close. @throws NotFound for another operator's registration */
  async takeBack(context: RequestContext, registrationId: string): Promise<Registration | TransitionRefused> {
    const operatorId = await context.operatorId();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ operatorId, id: registrationId });
    if (registration === null) throw new NotFound('registration');
    const edition = await this.editionBeforeClose(context, registration.editionId);
    if (!(edition instanceof Edition)) return edition;
    const { organisationId, id } = registration;
    const { affected } = await registrations.update(
      { organisationId, id, kind: 'selected', state: 'selected' },
      { state: 'withdrawn' },
    );
    if (affected !== 1) return refusal('not_selected', edition, context.language);
    return Object.assign(registration, { state: 'withdrawn' as const });
  }

  /**
   * The edition, held as it is until the end of the transaction: a close waits, and then finds what was selected. Nobody is selected once registrations
   * have ended, whether the list is closed yet or not: it must stand before the value that decides. A rehearsal selects nobody: its structures are invented.
   */
  private async editionBeforeClose(context: RequestContext, editionId: string): Promise<Edition | TransitionRefused> {
    await this.editions.own(context, editionId);
    const manager = await context.manager();
    const edition = await manager.findOneOrFail(Edition, {
      where: { id: editionId },
      lock: { mode: 'pessimistic_read' },
    });
    const isBefore = ['draft', 'announced', 'registration'].includes(edition.state);
    if (edition.isSandbox) return refusal('rehearsal_selects_nobody', edition, context.language);
    const isOpen = isBefore && !isOver(edition.registrationClosesAt, context.now);
    return isOpen ? edition : refusal('selection_over', edition, context.language);
  }

  private async organisationOf(
    context: RequestContext,
    { referenceStructureId, organisationId }: Pick<SelectStructureInput, 'referenceStructureId' | 'organisationId'>,
  ): Promise<Organisation | null> {
    if (organisationId && !referenceStructureId) return this.organisations.getById(context, organisationId);
    if (referenceStructureId && !organisationId) return this.unowned.forStructure(context, referenceStructureId);
    return null;
  }

  private async rowOf(
    context: RequestContext,
    { edition, organisation, reason }: { edition: Edition; organisation: Organisation; reason: string },
  ): Promise<Registration> {
    const site = await this.centralSites.of(context, organisation);
    const earlier = await this.participations.editionsBefore(context, organisation.id, edition);
    const [reference = ''] = await this.references.next(context, 'INS', edition, 1);
    const { categoryCode, population, populationYear, regionCode } = organisation;
    return {
      organisationId: organisation.id,
      id: uuidv7(),
      operatorId: organisation.operatorId,
      editionId: edition.id,
      siteId: site.id,
      orderId: null,
      orderPartId: null,
      reference,
      kind: 'selected',
      state: 'selected',
      physicalVisits: false,
      isFirstTime: earlier.length === 0,
      categoryCode,
      population,
      populationYear,
      regionCode,
      createdBy: await context.userId(),
      submittedAt: context.now,
      confirmedAt: null,
      offerExpiresAt: null,
      drawId: drawId(),
      stratumKey: stratumOf(edition, organisation),
      waitingRank: null,
      selectionReason: reason,
      rulesHash: null,
    };
  }
}
