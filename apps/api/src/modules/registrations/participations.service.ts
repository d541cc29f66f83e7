import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { earlierParticipations, tookPart } from './domain/first-timer.js';
import { Registration } from './registration.entity.js';

/** In which editions an organisation took part: what first-timer status rests on. */
@Injectable()
export class ParticipationsService {
  constructor(private readonly editions: EditionsService) {}

  /** Names of the editions the organisation took part in, newest first. */
  async editionsOf(context: RequestContext, organisationId: string): Promise<string[]> {
    const participations = await this.all(context, organisationId);
    return namesOf(participations.filter(tookPart));
  }

  /**
   * Names of the editions that cost the organisation its first-timer status for an edition, newest first.
   * @param asOf what was confirmed later does not count: the status was settled then
   */
  async editionsBefore(
    context: RequestContext,
    organisationId: string,
    edition: { readonly registrationOpensAt: Date },
    asOf?: Date,
  ): Promise<string[]> {
    const all = await this.all(context, organisationId);
    const settled = all.filter(({ confirmedAt }) => asOf === undefined || confirmedAt === null || confirmedAt <= asOf);
    return namesOf(earlierParticipations(settled, edition.registrationOpensAt));
  }

  private async all(context: RequestContext, organisationId: string) {
    const registrations = await context.repository(Registration);
    const rows = await registrations.find({
      where: { organisationId },
      select: { state: true, confirmedAt: true, editionId: true },
    });
    const editions = await this.editions.byIds(
      context,
      rows.map(({ editionId }) => editionId),
    );
    return rows.flatMap(({ state, confirmedAt, editionId }) => {
      const edition = editions.get(editionId);
      // A rehearsal is no history, whoever registered in it.
      if (edition === undefined || edition.isSandbox) return [];
      return [{ state, confirmedAt, editionOpensAt: edition.registrationOpensAt, editionName: edition.name }];
    });
  }
}

function namesOf(participations: readonly { readonly editionName: string; readonly editionOpensAt: Date }[]): string[] {
  const newestFirst = participations.toSorted(
    (left, right) => right.editionOpensAt.getTime() - left.editionOpensAt.getTime(),
  );
  return [...new Set(newestFirst.map(({ editionName }) => editionName))];
}
