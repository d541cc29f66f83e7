import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { earlierParticipations, type Participation, tookPart } from './domain/first-timer.js';
import { Registration } from './registration.entity.js';

interface NamedParticipation extends Participation {
  readonly organisationId: string;
  readonly editionName: string;
}

/** In which editions an organisation took part: what first-timer status rests on. */
@Injectable()
export class ParticipationsService {
  constructor(private readonly editions: EditionsService) {}

  /** Names of the editions the organisation took part in, newest first. */
  async editionsOf(context: RequestContext, organisationId: string): Promise<string[]> {
    const participations = await this.all(context, [organisationId]);
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
    return namesBefore(await this.all(context, [organisationId]), edition.registrationOpensAt, asOf);
  }

  /** The same for many at once, in the order in which they are asked for. */
  async editionsBeforeEach(
    context: RequestContext,
    asked: readonly {
      readonly organisationId: string;
      readonly edition: { readonly registrationOpensAt: Date };
      readonly asOf?: Date | undefined;
    }[],
  ): Promise<string[][]> {
    const all = await this.all(
      context,
      asked.map(({ organisationId }) => organisationId),
    );
    return asked.map(({ organisationId, edition, asOf }) =>
      namesBefore(
        all.filter((row) => row.organisationId === organisationId),
        edition.registrationOpensAt,
        asOf,
      ),
    );
  }

  private async all(context: RequestContext, organisationIds: readonly string[]): Promise<NamedParticipation[]> {
    const registrations = await context.repository(Registration);
    const rows = await registrations.find({
      where: { organisationId: In([...new Set(organisationIds)]) },
      select: { organisationId: true, state: true, confirmedAt: true, editionId: true },
    });
    const editions = await this.editions.byIds(
      context,
      rows.map(({ editionId }) => editionId),
    );
    return rows.flatMap(({ organisationId, state, confirmedAt, editionId }) => {
      const edition = editions.get(editionId);
      // A rehearsal is no history, whoever registered in it.
      if (edition === undefined || edition.isSandbox) return [];
      const { registrationOpensAt: editionOpensAt, name: editionName } = edition;
      return [{ organisationId, state, confirmedAt, editionOpensAt, editionName }];
    });
  }
}

function namesBefore(all: readonly NamedParticipation[], opensAt: Date, asOf?: Date): string[] {
  const settled = all.filter(({ confirmedAt }) => asOf === undefined || confirmedAt === null || confirmedAt <= asOf);
  return namesOf(earlierParticipations(settled, opensAt));
}

function namesOf(participations: readonly { readonly editionName: string; readonly editionOpensAt: Date }[]): string[] {
  const newestFirst = participations.toSorted(
    (left, right) => right.editionOpensAt.getTime() - left.editionOpensAt.getTime(),
  );
  return [...new Set(newestFirst.map(({ editionName }) => editionName))];
}
