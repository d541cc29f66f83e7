import type { Explanation } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { EditionsService } from '../../editions/index.js';
import { ParticipationsService, Registration } from '../../registrations/index.js';
import { DrawTypes } from '../draw-types.js';
import { DrawsService } from '../draws.service.js';
import { RecordsService } from '../record/records.service.js';
import { toExplanationType } from './explanation-type.js';
import type { DrawApplicationType } from './explanation.types.js';

/**
 * Explains to an applicant, and to the operator, what the draw made of an application. Both read the same explanation of the same record; row-level
 * security decides which registrations and which outcomes each may see.
 */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly draws: DrawsService,
    private readonly types: DrawTypes,
    private readonly records: RecordsService,
    private readonly participations: ParticipationsService,
  ) {}

  /** @throws NotFound for an unknown registration and for somebody else's alike; null for one that has nothing to do with the draw */
  async of(context: RequestContext, registrationId: string): Promise<DrawApplicationType | null> {
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ id: registrationId });
    if (registration === null) throw new NotFound('registration');
    const { drawId, editionId, organisationId, stratumKey } = registration;
    if (drawId === null || stratumKey === null) return null;
    const edition = await this.editions.byId(context, editionId);
    const draw = await this.draws.find(context, editionId);
    const explanation = await this.explanation(context, editionId, drawId);
    return {
      registrationId,
      organisationId,
      reference: registration.reference,
      kind: registration.kind,
      registration,
      drawId,
      stratumKey,
      isFirstTime: registration.isFirstTime,
      earlierEditions: await this.participations.editionsBefore(context, organisationId, edition, draw?.closedAt),
      selectionReason: registration.selectionReason,
      isListed: await this.records.isListed(context, editionId, drawId),
      draw: await this.types.of(context, edition),
      explanation: explanation?.kind === 'application' ? toExplanationType(explanation) : null,
    };
  }

  private async explanation(context: RequestContext, editionId: string, drawId: string): Promise<Explanation | null> {
    const explain = await this.records.explainer(context, editionId);
    return explain === null ? null : explain(drawId);
  }
}
