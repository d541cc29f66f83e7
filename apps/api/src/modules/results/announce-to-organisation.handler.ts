import { editionInText } from '@barometer/messages';
import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { EditionsService } from '../editions/index.js';
import { Membership } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ParticipationMails } from '../registrations/index.js';
import { type AnnouncementPayload, announceResultsToOrganisation } from './result-tasks.js';
import { ScoreRun } from './score-run.entity.js';

/** Tells the owners of an organisation that its results can be read, once per run and person. */
@Injectable()
export class AnnounceToOrganisationHandler extends JobHandler<AnnouncementPayload> {
  protected readonly task = announceResultsToOrganisation;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly mails: ParticipationMails,
  ) {
    super(registry);
  }

  async handle({ runId, operatorId, organisationId }: AnnouncementPayload): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const runs = await context.repository(ScoreRun);
      const run = await runs.findOneBy({ id: runId, operatorId, isOfficial: true });
      // Another run took its place before the mail was written: its own release tells of the new figures.
      if (run === null) return;
      const edition = await this.editions.byId(context, run.editionId);
      const organisation = await this.organisations.getById(context, organisationId);
      const memberships = await context.repository(Membership);
      for (const { userId } of await memberships.findBy({ organisationId, role: 'owner' })) {
        await this.mails.send(context, {
          kind: 'results_available',
          businessKey: `${runId}:${organisationId}:${userId}`,
          organisation,
          recipientId: userId,
          write: (t) => ({
            subject: t('mails:resultsAvailable.subject', {
              organisation: organisation.name,
              edition: editionInText(t, edition.name),
            }),
            paragraphs: [
              t('mails:resultsAvailable.available', {
                organisation: organisation.name,
                edition: editionInText(t, edition.name),
              }),
              t('mails:resultsAvailable.reading'),
            ],
            action: { label: t('mails:resultsAvailable.action'), path: '/resultats' },
          }),
        });
      }
    });
  }
}
